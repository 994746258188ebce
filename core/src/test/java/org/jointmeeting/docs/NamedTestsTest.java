package org.jointmeeting.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that a page names is there. */
class NamedTestsTest {
    private static final Set<String> TESTS = files(Path.of("src", "test", "java"), ".java")
            .map(f -> f.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());

    static List<Path> pages() {
        return Stream.concat(files(Path.of("docs"), ".md"), files(Path.of("..", ".github"), ".md"))
                .filter(page -> !NamedTests.in(Page.read(page)).isEmpty())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_test_that_a_page_names_is_there(Path page) {
        assertThat(TESTS).containsAll(NamedTests.in(Page.read(page)));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
