package org.jointmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed fits the terminal that it is printed to. */
class TerminalTest {
    private static final Charset GBK = Charset.forName("GBK");

    @ParameterizedTest
    @CsvSource({"80, 80", "60, 60", "20, 60", "250, 100", "wide, 100", "-5, 100"})
    void its_width_is_what_the_environment_says(String said, int columns) {
        assertThat(Terminal.described(Map.of("COLUMNS", said)::get, name -> null)
                        .columns())
                .isEqualTo(columns);
    }

    @Test
    void it_is_wide_and_reads_utf_8_where_nothing_is_said() {
        assertThat(Terminal.described(name -> null, name -> null)).isEqualTo(Terminal.of(100, StandardCharsets.UTF_8));
    }

    @Test
    void its_encoding_is_the_one_that_is_named_for_standard_output() {
        Map<String, String> said = Map.of("native.encoding", "UTF-8", "stdout.encoding", "GBK");
        assertThat(Terminal.described(name -> null, said::get)).isEqualTo(Terminal.of(100, GBK));
    }

    @Test
    void one_without_chinese_is_told_to_be_written_to_in_utf_8() {
        Terminal terminal = Terminal.described(name -> null, Map.of("native.encoding", "ISO-8859-1")::get);
        assertThat(terminal.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(terminal.instead()).contains(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_character_that_it_lacks_is_written_as_its_number() {
        assertThat(Terminal.of(80, GBK).shown("𠮷祥路")).isEqualTo("<U+20BB7>祥路");
        assertThat(Terminal.of(80, StandardCharsets.UTF_8).shown("𠮷祥路")).isEqualTo("𠮷祥路");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_story_keeps_to_a_narrow_terminal(String language) {
        Running run = Running.on(Terminal.of(60, StandardCharsets.UTF_8), "--lang", language);
        assertThat(run.code()).isZero();
        assertThat(run.lines().stream().takeWhile(line -> !line.contains("stateDiagram")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void the_story_is_told_in_the_encoding_of_a_chinese_system() {
        Running run = Running.on(Terminal.of(100, GBK), "--lang", "zh");
        assertThat(run.out())
                .isEqualTo(Running.quickstart("--lang", "zh").out())
                .doesNotContain("?", "<U+");
    }

    @Test
    void help_tells_how_it_fits() {
        assertThat(Running.quickstart("--help").out()).contains("COLUMNS", "stdout.encoding", "<U+20BB7>");
    }
}
