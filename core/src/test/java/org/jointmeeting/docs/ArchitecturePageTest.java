package org.jointmeeting.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jointmeeting.architecture.LayeringTest;
import org.junit.jupiter.api.Test;

/** {@code architecture.md} names the packages that there are, in the order in which they know each other. */
class ArchitecturePageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

    @Test
    void the_floors_on_the_page_are_those_of_the_code_in_their_order() {
        List<String> floors = ROW.matcher(Page.of("architecture.md").text())
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        assertThat(floors).isEqualTo(LayeringTest.LAYERS);
    }

    @Test
    void the_way_of_a_command_is_drawn() {
        assertThat(Page.of("architecture.md").blocks("mermaid")).hasSize(1);
    }
}
