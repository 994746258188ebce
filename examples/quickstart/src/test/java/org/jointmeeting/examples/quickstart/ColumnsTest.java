package org.jointmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How text falls into the columns of a terminal. */
class ColumnsTest {

    @Test
    void a_chinese_character_takes_two_columns() {
        assertThat(Columns.of("区财政局 a（一）")).isEqualTo(8 + 2 + 6);
    }

    @Test
    void padding_counts_columns() {
        assertThat(Columns.padded("备案", 6)).isEqualTo("备案  ");
    }

    @Test
    void english_is_wrapped_at_spaces() {
        assertThat(Columns.wrapped("the office reviews it", 11)).containsExactly("the office", "reviews it");
    }

    @Test
    void chinese_is_wrapped_between_characters_but_not_before_a_closing_mark() {
        assertThat(Columns.wrapped("总召集人协调，同意", 12)).containsExactly("总召集人协", "调，同意");
    }

    @Test
    void an_opening_mark_stays_with_what_it_opens() {
        assertThat(Columns.wrapped("第十一条〔一〕", 10)).containsExactly("第十一条", "〔一〕");
    }

    @Test
    void a_word_longer_than_a_line_is_cut() {
        assertThat(Columns.wrapped("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void an_empty_text_is_one_empty_line() {
        assertThat(Columns.wrapped("", 5)).containsExactly("");
    }

    @Test
    void a_table_lines_up_whatever_the_script() {
        assertThat(new Table(10).row("部门", "x").row("finance", "y").lines(Terminal.WIDEST))
                .containsExactly("  部门     x", "  -------  -", "  finance  y");
    }
}
