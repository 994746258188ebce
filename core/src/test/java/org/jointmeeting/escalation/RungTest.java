package org.jointmeeting.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RungTest {

    @Test
    void the_ladder_goes_from_the_office_to_the_district_government() {
        assertThat(Rung.values())
                .containsExactly(Rung.OFFICE, Rung.CONVENER, Rung.GENERAL_CONVENER, Rung.DISTRICT_GOVERNMENT);
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({"OFFICE, art6-i5", "CONVENER, art11-i2", "GENERAL_CONVENER, art11-i3", "DISTRICT_GOVERNMENT, art11-i3"})
    void each_rung_stands_under_its_clause(Rung rung, String clause) {
        assertThat(rung.provision().clause()).isEqualTo(clause);
    }
}
