package org.jointmeeting.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code adding-a-kind.md} shows code that is there. */
class AddingAKindTest {

    static Stream<Page.Block> shown() {
        return Page.of("adding-a-kind.md").blocks("java").stream();
    }

    @Test
    void the_page_shows_code() {
        assertThat(shown()).hasSizeGreaterThan(6).noneMatch(b -> b.file().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void what_it_shows_stands_in_the_file_that_it_names(Page.Block block) {
        assertThat(Page.read(Path.of("src/test/java/net/example/wheelchair", block.file())))
                .contains(block.lines());
    }
}
