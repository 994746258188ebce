package org.jointmeeting.json.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name was most likely meant. */
class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "untill, until",
        "Until, until",
        "form, from",
        "involvd, involved",
        "expectedversion, expectedVersion",
        "reqestId, requestId"
    })
    void a_slip_of_the_pen_is_near_to_what_was_meant(String written, String meant) {
        assertThat(Nearest.to(written, List.of("from", "until", "involved", "expectedVersion", "requestId")))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"at, to", "person, reason", "x, from", "date, until"})
    void another_word_is_near_to_none(String written, String known) {
        assertThat(Nearest.to(written, List.of(known))).isEmpty();
    }

    @Test
    void a_very_long_name_is_near_to_none() {
        assertThat(Nearest.to("u".repeat(200), List.of("u".repeat(198)))).isEmpty();
    }
}
