package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.membership.MembershipScenario.START;
import static org.jointmeeting.membership.MembershipScenario.constituted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.provision.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Appointing (Article 4, paragraph 3): from when, until when, to which seat. */
class AppointingTest {
    private static final PersonId NEWCOMER = PersonId.of("newcomer");
    private static final PersonId OLD_LIAISON = People.liaisonOf(Units.FINANCE);
    private static final LocalDate FREE = START.plusYears(1);
    private static final Standing FINANCE_LIAISON = new Standing(Capacity.LIAISON, Units.FINANCE);

    @Test
    void the_office_records_a_dated_appointment() {
        MembershipScenario m = constituted().office(relieveLiaison(START.plusDays(10)));
        m.office(appoint(NEWCOMER, Capacity.LIAISON, Units.FINANCE, START.plusDays(10), START.plusDays(100)));
        assertThat(m.roster().appointments())
                .contains(new Appointment(
                        NEWCOMER,
                        Capacity.LIAISON,
                        Units.FINANCE,
                        START.plusDays(10),
                        Optional.of(START.plusDays(100))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            DAY        | LIAISON
            2020-01-01 | liaison-finance
            2019-12-31 | -
            2026-03-11 | liaison-finance
            2026-03-12 | newcomer
            2026-06-09 | newcomer
            2026-06-10 | -
            """)
    void who_held_a_seat_is_asked_for_a_day_its_first_day_counts_its_last_does_not(
            LocalDate day, @Nullable String holder) {
        MembershipScenario m = constituted().office(relieveLiaison(START.plusDays(10)));
        m.office(appoint(NEWCOMER, Capacity.LIAISON, Units.FINANCE, START.plusDays(10), START.plusDays(100)));
        List<PersonId> expected =
                Optional.ofNullable(holder).map(PersonId::of).stream().toList();
        assertThat(m.roster().holders(FINANCE_LIAISON, day)).isEqualTo(expected);
        for (PersonId person : List.of(OLD_LIAISON, NEWCOMER)) {
            assertThat(m.roster().actor(person, day).standings().contains(FINANCE_LIAISON))
                    .as("%s acts as liaison", person)
                    .isEqualTo(expected.contains(person));
        }
    }

    @Test
    void a_new_office_clerk_acts_on_the_days_of_the_appointment_only() {
        PersonId clerk = PersonId.of("office-clerk-2");
        MembershipScenario m = constituted()
                .office(appoint(clerk, Capacity.OFFICE_STAFF, Units.OFFICE, START.plusDays(5), START.plusDays(9)));
        Relieve act = relieveLiaison(START.plusDays(20));
        assertThatDecision(m.on(START.plusDays(4)).tries(clerk, act))
                .isRefusedAmongOthersFor(KernelRefusal.NOT_ENTITLED);
        assertThatDecision(m.on(START.plusDays(5)).tries(clerk, act)).isAccepted();
        assertThatDecision(m.on(START.plusDays(8)).tries(clerk, act)).isAccepted();
        assertThatDecision(m.on(START.plusDays(9)).tries(clerk, act))
                .isRefusedAmongOthersFor(KernelRefusal.NOT_ENTITLED);
    }

    // ---- one seat, one person; the seat is free from day 10 to day 99

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            FROM DAY | UNTIL DAY | FREE
            10       | 100       | true
            10       | 99        | true
            11       | 100       | true
            9        | 100       | false
            10       | 101       | false
            10       | -         | false
            0        | 10        | false
            99       | 100       | true
            100      | 101       | false
            """)
    void a_seat_is_taken_only_while_somebody_holds_it(int from, @Nullable Integer until, boolean free) {
        MembershipScenario m = constituted().office(relieveLiaison(START.plusDays(10)));
        m.office(appoint(PersonId.of("later"), Capacity.LIAISON, Units.FINANCE, START.plusDays(100), null));
        Appoint act = appoint(
                NEWCOMER,
                Capacity.LIAISON,
                Units.FINANCE,
                START.plusDays(from),
                until == null ? null : START.plusDays(until));
        if (free) {
            assertThatDecision(m.officeTries(act)).isAccepted();
        } else {
            assertThatDecision(m.officeTries(act)).isRefusedFor(MembershipRefusal.SEAT_TAKEN);
        }
    }

    @Test
    void whoever_holds_the_seat_is_named() {
        assertThatDecision(constituted().officeTries(appoint(NEWCOMER, Capacity.LIAISON, Units.FINANCE, START, null)))
                .isRefusedFor(MembershipRefusal.SEAT_TAKEN)
                .naming(MembershipRefusal.SEAT_TAKEN, OLD_LIAISON)
                .citing(MembershipRefusal.SEAT_TAKEN, "art4-p3");
    }

    @Test
    void a_seat_for_two_counts_those_who_hold_it_at_the_same_time() {
        MembershipScenario m = constituted()
                .under(Rules.withAtMost(Capacity.LIAISON, 2))
                .office(relieveLiaison(START.plusDays(10)))
                .office(appoint(
                        PersonId.of("later"), Capacity.LIAISON, Units.FINANCE, START.plusDays(10), START.plusDays(20)));
        Appoint allAlong = appoint(NEWCOMER, Capacity.LIAISON, Units.FINANCE, START, null);
        assertThatDecision(m.officeTries(allAlong)).isAccepted();
        m.office(allAlong);
        assertThatDecision(m.officeTries(
                        appoint(PersonId.of("third"), Capacity.LIAISON, Units.FINANCE, START.plusDays(15), null)))
                .isRefusedFor(MembershipRefusal.SEAT_TAKEN);
    }

    @Test
    void nobody_is_appointed_twice_to_the_same_standing_at_once() {
        assertThatDecision(constituted()
                        .officeTries(appoint(People.OFFICE_CLERK, Capacity.OFFICE_STAFF, Units.OFFICE, START, null)))
                .isRefusedFor(MembershipRefusal.ALREADY_APPOINTED);
    }

    @Test
    void a_seat_without_limit_takes_another_person() {
        assertThatDecision(
                        constituted().officeTries(appoint(NEWCOMER, Capacity.OFFICE_STAFF, Units.OFFICE, START, null)))
                .isAccepted();
    }

    @Test
    void a_person_may_hold_several_standings() {
        MembershipScenario m =
                constituted().office(appoint(OLD_LIAISON, Capacity.OFFICE_STAFF, Units.OFFICE, START, null));
        assertThat(m.roster().actor(OLD_LIAISON, START).standings())
                .containsExactly(FINANCE_LIAISON, new Standing(Capacity.OFFICE_STAFF, Units.OFFICE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEPUTY_CONVENER  | civil-affairs
            CASE_OFFICER     | finance
            MEMBER           | office
            LIAISON          | district-government
            CONVENER         | finance
            GENERAL_CONVENER | civil-affairs
            OFFICE_STAFF     | civil-affairs
            MEMBER           | unheard-of
            HOST             | office
            """)
    void a_seat_that_the_rule_book_lacks_is_not_filled(Capacity capacity, String unit) {
        assertThatDecision(constituted().officeTries(appoint(NEWCOMER, capacity, UnitId.of(unit), START, null)))
                .isRefusedFor(MembershipRefusal.NO_SUCH_SEAT)
                .naming(MembershipRefusal.NO_SUCH_SEAT, capacity + "@" + unit);
    }

    @Test
    void an_appointment_ends_after_it_begins() {
        MembershipScenario m = constituted();
        assertThatDecision(m.officeTries(appoint(NEWCOMER, Capacity.OFFICE_STAFF, Units.OFFICE, START, START)))
                .isRefusedFor(MembershipRefusal.END_BEFORE_BEGINNING);
        assertThatDecision(
                        m.officeTries(appoint(NEWCOMER, Capacity.OFFICE_STAFF, Units.OFFICE, START, START.plusDays(1))))
                .isAccepted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            FROM DAY | UNTIL DAY | STANDS
            -3000    | -2900     | false
            -1       | -         | false
            -1       | 5         | false
            0        | -         | true
            0        | 1         | true
            """)
    void nobody_is_appointed_for_a_day_that_has_passed(int from, @Nullable Integer until, boolean stands) {
        LocalDate today = START.plusDays(30);
        Appoint act = appoint(
                NEWCOMER,
                Capacity.OFFICE_STAFF,
                Units.OFFICE,
                today.plusDays(from),
                until == null ? null : today.plusDays(until));
        MembershipScenario m = constituted().on(today);
        if (stands) {
            assertThatDecision(m.officeTries(act)).isAccepted();
        } else {
            assertThatDecision(m.officeTries(act))
                    .isRefusedFor(MembershipRefusal.DAY_HAS_PASSED)
                    .naming(MembershipRefusal.DAY_HAS_PASSED, today)
                    .citing(MembershipRefusal.DAY_HAS_PASSED, "art4-p3");
        }
    }

    // ---- what no article forbids, and everybody concerned sees

    @Test
    void whoever_appoints_themselves_is_told_so_with_person_seat_and_unit() {
        Decision decision = constituted()
                .office(new Relieve(People.CONVENER, Capacity.CONVENER, Units.CIVIL_AFFAIRS, FREE))
                .officeTries(appoint(People.OFFICE_DIRECTOR, Capacity.CONVENER, Units.CIVIL_AFFAIRS, FREE, null));
        assertThatDecision(decision).notesUnder("art4-p3", "art4-p3");
        Notice oneself = assertThatDecision(decision).notices().get(0);
        assertThat(oneself.details())
                .extracting(Detail::kind, Detail::id)
                .containsExactly(tuple("person", People.OFFICE_DIRECTOR.value()), tuple("unit", "civil-affairs"));
        assertThat(oneself.details().get(0).details())
                .extracting(Detail::kind, Detail::id)
                .containsExactly(tuple("party", "CONVENER@civil-affairs"));
        assertThat(oneself.sentence(Language.ZH)).contains("本人", "召集人");
        assertThat(oneself.sentence(Language.EN)).contains("appoints themselves", "convener");
    }

    @Test
    void who_comes_to_hold_several_seats_is_shown_with_those_they_hold() {
        Decision decision =
                constituted().officeTries(appoint(OLD_LIAISON, Capacity.OFFICE_STAFF, Units.OFFICE, START, null));
        assertThatDecision(decision).notesUnder("art4-p3");
        List<Detail> details = assertThatDecision(decision).notices().get(0).details();
        assertThat(details).extracting(Detail::id).containsExactly(OLD_LIAISON.value(), "office");
        assertThat(details.get(0).details()).extracting(Detail::id).containsExactly("LIAISON@finance");
    }

    @Test
    void one_person_in_one_seat_appointed_by_another_calls_for_no_notice() {
        assertThatDecision(
                        constituted().officeTries(appoint(NEWCOMER, Capacity.OFFICE_STAFF, Units.OFFICE, START, null)))
                .notesUnder();
    }

    @Test
    void seats_that_were_left_before_are_not_several() {
        MembershipScenario m = constituted().office(relieveLiaison(START.plusDays(3)));
        assertThatDecision(m.officeTries(
                        appoint(OLD_LIAISON, Capacity.OFFICE_STAFF, Units.OFFICE, START.plusDays(3), null)))
                .notesUnder();
    }

    private static Relieve relieveLiaison(LocalDate from) {
        return new Relieve(OLD_LIAISON, Capacity.LIAISON, Units.FINANCE, from);
    }

    private static Appoint appoint(
            PersonId person, Capacity capacity, UnitId unit, LocalDate from, @Nullable LocalDate until) {
        return new Appoint(person, capacity, unit, from, Optional.ofNullable(until));
    }
}
