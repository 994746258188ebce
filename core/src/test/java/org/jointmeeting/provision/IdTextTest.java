package org.jointmeeting.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has the form of an id, and in which order ids stand. */
class IdTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "FT-2026-001",
                "p-7",
                "liaison@finance",
                "00000000-0000-0000-0000-000000000000",
                "福府办〔2026〕12号",
                "𠮷野家",
                "a.b",
                "...",
                "-._~!$&'()*+,=:@",
                "😀"
            })
    void what_somebody_can_type_and_an_address_can_carry_is_an_id(String text) {
        assertThat(IdText.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a b",
                "a\u00A0b",
                "a\u3000",
                "a\n",
                "a\u2028b",
                "a\u0000",
                "a\u007F",
                "a\u0085",
                "\uD83D",
                "a\uDE00",
                "a\u200B",
                "a\u200D",
                "\uFEFFa",
                "\u202Ea",
                "a\u00AD",
                "\u3164",
                "\u2800",
                "a\uFE0F",
                "e\u0301",
                "a\uE000",
                "a\uFFFD",
                "a\uFFFE",
                ".",
                "..",
                "a/b",
                "a\\b",
                "a?b",
                "a#b",
                "a%20b",
                "a;b",
                "<a>",
                "a\"b",
                "[a]",
                "{a}",
                "a|b",
                "a^b",
                "a`b"
            })
    void anything_else_is_none(String text) {
        assertThat(IdText.isOne(text)).isFalse();
    }

    @Test
    void a_hundred_characters_are_an_id_however_rare() {
        assertThat(IdText.isOne("a".repeat(100))).isTrue();
        assertThat(IdText.isOne("𠮷".repeat(100))).isTrue();
        assertThat(IdText.isOne("a".repeat(101))).isFalse();
        assertThat(IdText.isOne("𠮷".repeat(101))).isFalse();
    }

    @Test
    void a_bad_id_of_the_programs_own_is_an_error_that_says_what_would_be_right() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdText.checked("joint meeting id", "fu tian"))
                .withMessageStartingWith("joint meeting id 'fu tian' must be 1 to 100 visible characters");
    }

    @Property
    void ids_stand_in_the_order_of_their_bytes_in_utf_8(
            @ForAll @StringLength(max = 5) String one, @ForAll @StringLength(max = 5) String other) {
        if (isText(one) && isText(other)) {
            assertThat(Integer.signum(IdText.ORDER.compare(one, other)))
                    .isEqualTo(Integer.signum(Arrays.compareUnsigned(
                            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    void a_rare_character_stands_after_all_that_are_one_char() {
        assertThat(IdText.ORDER.compare("\uFF21", "𠮷")).isNegative();
        assertThat(IdText.ORDER.compare("𠮷", "\uFF21")).isPositive();
        assertThat("\uFF21".compareTo("𠮷")).as("the order of chars is another").isPositive();
    }

    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
