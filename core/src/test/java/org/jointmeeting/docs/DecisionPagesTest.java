package org.jointmeeting.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decisions are numbered, listed, told alike, and each names a test that holds it. */
class DecisionPagesTest {
    private static final Path FOLDER = Path.of("docs", "decisions");

    static List<String> decisions() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void they_are_numbered_without_gaps_and_listed_in_order() {
        String list = Page.read(FOLDER.resolve("README.md"));
        List<String> lines = IntStream.rangeClosed(1, decisions().size())
                .mapToObj(n -> {
                    String file = decisions().get(n - 1);
                    String heading =
                            Page.read(FOLDER.resolve(file)).lines().findFirst().orElse("");
                    assertThat(file).startsWith(String.format("%02d-", n));
                    assertThat(heading).startsWith(String.format("# %02d. ", n));
                    return n + ". [" + heading.substring("# 00. ".length()) + "](" + file + ")";
                })
                .toList();

        assertThat(list.lines().filter(l -> l.matches("\\d+\\. .*"))).containsExactlyElementsOf(lines);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void each_is_told_alike_and_names_what_holds_it(String decision) {
        String text = Page.read(FOLDER.resolve(decision));

        assertThat(text.lines().filter(l -> l.startsWith("## ")))
                .containsExactly("## Context", "## Decision", "## Consequences");
        assertThat(NamedTests.in(text)).isNotEmpty();
    }
}
