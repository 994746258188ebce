package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.membership.MembershipScenario.START;
import static org.jointmeeting.membership.MembershipScenario.unstarted;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.provision.Language;
import org.jointmeeting.worklist.Obligation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office that runs empty (Article 4, paragraph 4): the office is asked in time, and the host is warned. */
class OfficeTest {

    /** Terms of office staff, in days from the constitution on, written {@code from..until}, the end exclusive. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            TERMS        | SEEN ON | EMPTY FROM | ASKED
            -            | 0       | 0          | -
            0..          | 0       | -          | -
            5..          | 0       | 0          | -
            0..20        | 0       | 20         | 0..20
            -9..20       | 0       | 20         | 0..20
            0..20        | 19      | 20         | 0..20
            0..20        | 20      | 20         | -
            0..20        | 25      | 25         | -
            0..10 10..   | 0       | -          | -
            0..10 9..    | 0       | -          | -
            0..10 10..30 | 0       | 30         | 10..30
            0..10 15..   | 0       | 10         | 0..10
            0..10 15..30 | 0       | 10         | 0..10 15..30
            0..10 15..30 | 12      | 12         | 15..30
            0..20 5..20  | 0       | 20         | 5..20
            5..20 0..20  | 0       | 20         | 5..20
            """)
    @Proves("art4-p4")
    void the_office_is_asked_before_it_runs_empty_and_the_host_is_warned(
            @Nullable String terms, int seen, @Nullable Integer empty, @Nullable String asked) {
        MembershipScenario m = unstarted().constitutedWith(staffed(terms)).on(START.plusDays(seen));

        List<Notice> warnings = MembershipWarnings.of(m.membership(), Rules.futian(), START.plusDays(seen));
        assertThat(warnings).hasSize(empty == null ? 0 : 1);
        List<String> ahead = empty == null || empty == seen ? List.of() : List.of(empty.toString());
        assertThat(warnings.stream()
                        .flatMap(w -> w.details().stream())
                        .filter(d -> d.kind().equals("day"))
                        .map(d -> day(LocalDate.parse(d.id()))))
                .containsExactlyElementsOf(ahead);
        assertThat(m.owed().stream()
                        .filter(o -> o.kind().equals("fill-office"))
                        .map(o -> day(o.since()) + ".." + day(o.until().orElseThrow())))
                .containsExactlyElementsOf(asked == null ? List.of() : Arrays.asList(asked.split(" ", -1)));
    }

    @Test
    void those_who_can_still_act_are_asked_and_the_last_day_is_the_day_before() {
        MembershipScenario m = unstarted().constitutedWith(staffed("0..20"));
        assertThat(m.owed())
                .filteredOn(o -> o.kind().equals("fill-office"))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.assignees()).isEqualTo(Rules.futian().officeStandings());
                    assertThat(o.due()).contains(START.plusDays(19));
                    assertThat(o.provision().clause()).isEqualTo("art4-p4");
                    assertThat(o.openOn(START.plusDays(19))).isTrue();
                    assertThat(o.openOn(START.plusDays(20))).isFalse();
                });
    }

    @Test
    void where_nobody_is_left_the_warning_names_the_seats_that_the_host_may_fill() {
        MembershipScenario m = unstarted().constitutedWith(Roster.EMPTY);
        Notice warning =
                MembershipWarnings.of(m.membership(), Rules.futian(), START).get(0);
        assertThat(warning.provision().clause()).isEqualTo("art4-p4");
        assertThat(warning.details())
                .extracting(d -> d.id())
                .containsExactly("OFFICE_DIRECTOR@office", "OFFICE_STAFF@office");
        assertThat(warning.sentence(Language.ZH)).contains("系统恢复", "联席会议办公室主任");
        assertThat(warning.sentence(Language.EN)).contains("only the host can restore it");
    }

    @Test
    void nobody_is_asked_to_fill_an_office_for_which_nobody_can_act() {
        MembershipScenario m = unstarted().constitutedWith(Roster.EMPTY);
        assertThat(m.owed()).extracting(Obligation::kind).doesNotContain("fill-office");
    }

    private static Roster staffed(@Nullable String terms) {
        Roster roster = Roster.EMPTY;
        if (terms != null) {
            for (String span : terms.split(" ", -1)) {
                int dots = span.indexOf("..");
                String end = span.substring(dots + 2);
                roster = roster.with(new Appointment(
                        PersonId.of("clerk-" + span),
                        Capacity.OFFICE_STAFF,
                        Units.OFFICE,
                        START.plusDays(Integer.parseInt(span.substring(0, dots))),
                        end.isEmpty() ? Optional.empty() : Optional.of(START.plusDays(Integer.parseInt(end)))));
            }
        }
        return roster;
    }

    private static String day(LocalDate date) {
        return Long.toString(ChronoUnit.DAYS.between(START, date));
    }
}
