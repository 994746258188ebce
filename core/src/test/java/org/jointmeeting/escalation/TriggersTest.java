package org.jointmeeting.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 11: the three triggers. */
class TriggersTest {
    private static final WorkingRules ALTERNATIVES = Rules.futian();
    private static final WorkingRules CUMULATIVE = Rules.reading(Question.TRIGGERS, "cumulative");

    @ParameterizedTest(name = "{0} departments, overlap {1}, objection {2}: {3}, read as cumulative {4}")
    @CsvSource(textBlock = """
          1, false, false, false, false
          2, false, false, true,  false
          1, true,  false, true,  false
          1, false, true,  true,  false
          2, true,  false, true,  false
          2, false, true,  true,  false
          1, true,  true,  true,  false
          2, true,  true,  true,  true
          5, true,  true,  true,  true
          """)
    @Proves("art11-p1")
    void any_one_trigger_suffices_unless_they_are_read_as_cumulative(
            int departments, boolean overlaps, boolean objected, boolean alternatives, boolean cumulative) {
        assertThat(Triggers.callForCoordination(departments, overlaps, objected, ALTERNATIVES))
                .isEqualTo(alternatives);
        assertThat(Triggers.callForCoordination(departments, overlaps, objected, CUMULATIVE))
                .isEqualTo(cumulative);
    }

    @Test
    void the_triggers_that_hold_come_in_the_order_of_the_article() {
        assertThat(facts(2, true, true).holding())
                .containsExactly(Trigger.SEVERAL_DEPARTMENTS, Trigger.OVERLAP, Trigger.MAJOR_DISAGREEMENT);
    }

    @Test
    void each_trigger_holds_by_itself() {
        assertThat(facts(2, false, false).holding()).containsExactly(Trigger.SEVERAL_DEPARTMENTS);
        assertThat(facts(1, true, false).holding()).containsExactly(Trigger.OVERLAP);
        assertThat(facts(1, false, true).holding()).containsExactly(Trigger.MAJOR_DISAGREEMENT);
    }

    @Test
    void one_department_alone_is_no_trigger() {
        assertThat(facts(1, false, false).holding()).isEmpty();
    }

    private static Triggers facts(int departments, boolean overlaps, boolean objected) {
        List<UnitId> units =
                Arrays.asList(Units.CIVIL_AFFAIRS, Units.HEALTH, Units.EDUCATION, Units.HOUSING, Units.JUSTICE);
        return new Triggers(
                units.subList(0, departments),
                overlaps ? List.of("FT-2019-007") : List.of(),
                objected ? List.of(Units.FINANCE) : List.of());
    }
}
