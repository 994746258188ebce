package org.jointmeeting.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something has to be done, and by whom. */
class ObligationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            DAY | OPEN  | OVERDUE
            -1  | false | false
            0   | true  | false
            5   | true  | false
            6   | true  | true
            9   | true  | true
            10  | false | true
            """)
    void it_is_open_from_its_first_day_until_the_day_before_its_end_and_late_after_its_due_day(
            int day, boolean open, boolean overdue) {
        Obligation o = obligation(Optional.of(DAY.plusDays(10)), Optional.of(DAY.plusDays(5)));
        assertThat(o.openOn(DAY.plusDays(day))).isEqualTo(open);
        assertThat(o.overdueOn(DAY.plusDays(day))).isEqualTo(overdue);
    }

    @Test
    void without_an_end_it_stays_open_and_without_a_due_day_it_is_never_late() {
        Obligation o = obligation(Optional.empty(), Optional.empty());
        assertThat(o.openOn(DAY.plusYears(20))).isTrue();
        assertThat(o.overdueOn(DAY.plusYears(20))).isFalse();
    }

    @Test
    void it_concerns_the_units_of_those_who_see_to_it() {
        Obligation o = obligation(Optional.empty(), Optional.empty());
        assertThat(o.concerns(Units.FINANCE)).isTrue();
        assertThat(o.concerns(Units.HEALTH)).isTrue();
        assertThat(o.concerns(Units.EDUCATION)).isFalse();
    }

    @Test
    void its_key_says_subject_kind_and_what_is_meant() {
        assertThat(obligation(Optional.empty(), Optional.empty()).key()).isEqualTo("give-opinion/policy/3:P-1/finance");
    }

    @Test
    void no_two_obligations_have_the_same_key_whatever_their_ids() {
        Obligation one = obligation(Optional.empty(), Optional.empty());
        assertThat(one.withSubject(new SubjectId("policy", "a/b"))
                        .withAbout("c")
                        .key())
                .isNotEqualTo(one.withSubject(new SubjectId("policy", "a"))
                        .withAbout("b/c")
                        .key());
    }

    private static Obligation obligation(Optional<LocalDate> until, Optional<LocalDate> due) {
        return new Obligation(
                new SubjectId("policy", "P-1"),
                "居家养老服务办法",
                "give-opinion",
                Text.of("事项", "what to do"),
                "finance",
                List.of(new Standing(Capacity.LIAISON, Units.FINANCE), new Standing(Capacity.MEMBER, Units.HEALTH)),
                DAY,
                until,
                due,
                org.jointmeeting.provision.Clauses.ART_11_I1);
    }
}
