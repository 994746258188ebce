package org.jointmeeting.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation. */
record Page(String text) {
    private static final Pattern BLOCK =
            Pattern.compile("(?m)(?:^`([^`]+)`\\n)?^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL);

    /** A fenced block: the file named above it (empty for none), its language and its lines. */
    record Block(String file, String language, String lines) {}

    static Page of(String name) {
        return new Page(read(Path.of("docs", name)));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks(String language) {
        List<Block> all = new ArrayList<>();
        Matcher m = BLOCK.matcher(text);
        while (m.find()) {
            if (m.group(2).equals(language)) {
                all.add(new Block(
                        m.group(1) == null ? "" : m.group(1),
                        m.group(2),
                        m.group(3).stripTrailing()));
            }
        }
        return all;
    }
}
