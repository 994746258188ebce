package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.membership.MembershipScenario.START;
import static org.jointmeeting.membership.MembershipScenario.constituted;
import static org.jointmeeting.membership.MembershipScenario.unstarted;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Standings;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.worklist.Obligation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vacant seats, and meetings that are due. */
class MembershipOwedTest {
    private static final Standing LIAISON = new Standing(Capacity.LIAISON, Units.FINANCE);
    private static final MeetingTypeId REGULAR = MeetingTypeId.of("regular");

    /**
     * Vacancies of one seat, in days from the constitution on, seen on a day. Appointments are written {@code from..until}, the end
     * exclusive.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            APPOINTMENTS          | SEEN ON | VACANT
            -                     | 0       | 0..
            -9..                  | 0       | -
            0..                   | 0       | -
            5..                   | 0       | 0..5
            5..                   | 4       | 0..5
            5..                   | 5       | -
            -9..0                 | 0       | 0..
            -9..10                | 0       | 10..
            -9..10                | 10      | 10..
            -9..10 10..           | 0       | -
            -9..10 20..           | 0       | 10..20
            -9..10 20..           | 19      | 10..20
            -9..10 20..           | 20      | -
            -9..10 20..30         | 0       | 10..20 30..
            -9..10 20..30         | 25      | 30..
            20..30 -9..10         | 0       | 10..20 30..
            -9..10 20..30 40..    | 0       | 10..20 30..40
            -9..-5                | 0       | 0..
            -9..-5 -3..           | 0       | -
            3..7                  | 0       | 0..3 7..
            3..7                  | 5       | 7..
            0..10 5..7 10..       | 0       | -
            0..10 5..7            | 0       | 10..
            """)
    void a_seat_is_vacant_when_nobody_holds_it(@Nullable String appointments, int seen, @Nullable String vacant) {
        Membership m = holding(appointments);
        assertThat(owed(m, START.plusDays(seen)).stream()
                        .filter(o -> o.about().startsWith("LIAISON@finance@"))
                        .map(o -> day(o.since()) + ".."
                                + o.until().map(MembershipOwedTest::day).orElse(""))
                        .toList())
                .isEqualTo(vacant == null ? List.of() : Arrays.asList(vacant.split(" ", -1)));
    }

    @Test
    @Proves("art4-p3")
    void with_nobody_appointed_every_required_seat_is_to_be_filled() {
        long members =
                Rules.futian().book().units().stream().filter(Unit::isMember).count();
        List<Obligation> all = seats(unstarted().constitutedWith(Roster.EMPTY).membership(), START);
        assertThat(members).isEqualTo(27);
        assertThat(all)
                .as("member and liaison of each unit, general convener, convener, office director")
                .hasSize(2 * 27 + 3);
        assertThat(all).extracting(Obligation::key).doesNotHaveDuplicates();
    }

    @Test
    void with_every_seat_taken_none_is_to_be_filled() {
        assertThat(seats(constituted().membership(), START)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            SEAT             | UNIT                | FILLED BY                                                                  | UNDER
            LIAISON          | finance             | OFFICE_DIRECTOR@office OFFICE_STAFF@office MEMBER@finance  | art4-p3
            MEMBER           | finance             | OFFICE_DIRECTOR@office OFFICE_STAFF@office  | art4-p3
            CONVENER         | civil-affairs       | OFFICE_DIRECTOR@office OFFICE_STAFF@office                                 | art4-p2
            GENERAL_CONVENER | district-government | OFFICE_DIRECTOR@office OFFICE_STAFF@office                                 | art4-p2
            OFFICE_DIRECTOR  | office              | OFFICE_DIRECTOR@office OFFICE_STAFF@office | art4-p4
            """)
    void a_vacant_seat_is_filled_by_the_office_with_the_unit_concerned(
            Capacity capacity, String unit, String who, String clause) {
        Roster roster = without(new Standing(capacity, UnitId.of(unit)));
        assertThat(seats(unstarted().constitutedWith(roster).membership(), START))
                .extracting(
                        Obligation::about,
                        o -> Standings.named(o.assignees()),
                        o -> o.provision().clause(),
                        Obligation::due)
                .containsExactly(tuple(
                        capacity + "@" + unit + "@" + START,
                        Arrays.asList(who.split(" ", -1)),
                        clause,
                        Optional.empty()));
    }

    @Test
    void a_filled_seat_asks_no_more() {
        MembershipScenario m = constituted()
                .office(new Relieve(
                        People.liaisonOf(Units.FINANCE), Capacity.LIAISON, Units.FINANCE, START.plusDays(2)));
        assertThat(seats(m.membership(), START)).hasSize(1);
        m.office(new Appoint(
                PersonId.of("newcomer"), Capacity.LIAISON, Units.FINANCE, START.plusDays(2), Optional.empty()));
        assertThat(seats(m.membership(), START)).isEmpty();
    }

    @Test
    void before_the_joint_meeting_is_constituted_nothing_is_asked() {
        assertThat(Membership.UNSTARTED.stage()).isEqualTo(MembershipStage.UNSTARTED);
        assertThat(owed(Membership.UNSTARTED, START)).isEmpty();
    }

    // ---- the regular meeting, at least once a year (Article 8(1)1)

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            CONSTITUTED | LAST HELD  | DUE
            2026-03-02  | -          | 2027-03-02
            2026-03-02  | 2026-06-10 | 2027-06-10
            2026-03-02  | 2028-02-29 | 2029-02-28
            """)
    @Proves("art8-i1-1")
    void the_next_regular_meeting_is_due_a_year_after_the_last(
            LocalDate constituted, @Nullable LocalDate held, LocalDate due) {
        Membership m = constituted().membership().withConstitutedOn(constituted);
        Membership then = held == null ? m : m.withLastHeld(List.of(new Membership.LastHeld(REGULAR, held)));
        assertThat(owed(then, constituted))
                .extracting(
                        Obligation::kind,
                        Obligation::about,
                        Obligation::since,
                        Obligation::due,
                        o -> o.assignees().stream().map(Standing::capacity).toList(),
                        o -> o.provision().clause())
                .containsExactly(tuple(
                        "convene-regular-meeting",
                        "regular",
                        due,
                        Optional.of(due),
                        List.of(Capacity.GENERAL_CONVENER, Capacity.CONVENER),
                        "art8-i1-1"));
    }

    @Test
    void a_meeting_of_another_type_does_not_stand_in_for_the_regular_one() {
        Membership m = constituted()
                .membership()
                .withLastHeld(List.of(new Membership.LastHeld(MeetingTypeId.of("ad-hoc"), START.plusDays(90))));
        assertThat(owed(m, START)).extracting(Obligation::since).containsExactly(START.plusYears(1));
    }

    @Test
    void the_regular_meeting_is_open_from_its_due_day_on_and_late_the_day_after() {
        Obligation o = owed(constituted().membership(), START).get(0);
        LocalDate due = START.plusYears(1);
        assertThat(o.openOn(due.minusDays(1))).isFalse();
        assertThat(o.openOn(due)).isTrue();
        assertThat(o.overdueOn(due)).isFalse();
        assertThat(o.overdueOn(due.plusDays(1))).isTrue();
    }

    private static List<Obligation> owed(Membership m, LocalDate day) {
        return Obligation.of(
                MembershipProcedure.PROCEDURE,
                m,
                Situation.on(day).about(MembershipProcedure.SUBJECT).setting());
    }

    private static List<Obligation> seats(Membership m, LocalDate day) {
        return owed(m, day).stream().filter(o -> o.kind().equals("fill-seat")).toList();
    }

    private static Roster without(Standing standing) {
        return new Roster(
                Rosters.futian().appointments().stream()
                        .filter(a -> !a.standing().equals(standing))
                        .toList(),
                List.of());
    }

    /** Every seat taken but one, which is held as written. */
    private static Membership holding(@Nullable String appointments) {
        List<Appointment> all = new ArrayList<>(without(LIAISON).appointments());
        if (appointments != null) {
            for (String span : appointments.split(" ", -1)) {
                int dots = span.indexOf("..");
                String end = span.substring(dots + 2);
                all.add(new Appointment(
                        PersonId.of("holder-" + span),
                        Capacity.LIAISON,
                        Units.FINANCE,
                        START.plusDays(Integer.parseInt(span.substring(0, dots))),
                        end.isEmpty() ? Optional.empty() : Optional.of(START.plusDays(Integer.parseInt(end)))));
            }
        }
        return constituted().membership().withRoster(new Roster(all, List.of()));
    }

    private static String day(LocalDate date) {
        return Long.toString(ChronoUnit.DAYS.between(START, date));
    }
}
