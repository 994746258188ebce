package org.jointmeeting.examples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a README, and what stands in it. */
record Readme(String text) {
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`([^`]+)`");

    /** A file in the project's root. */
    static Readme of(String name) {
        try {
            return new Readme(Files.readString(Path.of("..", "..", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program. */
    String program() {
        return blocks("java").get(0);
    }

    /** What it is said to print. */
    String printed() {
        return blocks("text").get(0);
    }

    /** The fenced blocks of a language. */
    List<String> blocks(String language) {
        return Pattern.compile("(?s)```" + language + "\\n(.*?)```")
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** What stands in single backquotes, outside the blocks. */
    List<String> code() {
        return CODE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(code -> !code.startsWith("```"))
                .map(code -> code.substring(1, code.length() - 1))
                .toList();
    }
}
