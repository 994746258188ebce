package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.procedure.KernelRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Appointing and relieving (Article 4, paragraph 3). */
class AppointingTest {
    private static final PersonId NEWCOMER = PersonId.of("newcomer");
    private static final PersonId OLD_LIAISON = People.liaisonOf(Units.FINANCE);
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
            -3000    | -2900     | true
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

    // ---- a unit's own people

    @Test
    @Proves("art4-p3")
    void a_unit_names_its_own_liaison() {
        PersonId leader = People.memberOf(Units.FINANCE);
        MembershipScenario m = constituted().does(leader, relieveLiaison(START));
        assertThatDecision(m.tries(leader, appoint(NEWCOMER, Capacity.LIAISON, Units.FINANCE, START, null)))
                .isRecordedUnder(new Standing(Capacity.MEMBER, Units.FINANCE));
    }

    @Test
    void a_unit_does_not_name_another_units_liaison() {
        assertThatDecision(constituted().tries(People.memberOf(Units.HEALTH), relieveLiaison(START)))
                .isRefusedFor(MembershipRefusal.NOT_OWN_UNIT)
                .naming(MembershipRefusal.NOT_OWN_UNIT, Units.FINANCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"LIAISON", "CASE_OFFICER"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_unit_names_nobody_but_its_liaison_and_case_officers(Capacity capacity) {
        assertThatDecision(constituted()
                        .tries(
                                People.memberOf(Units.FINANCE),
                                appoint(NEWCOMER, capacity, Units.FINANCE, START.plusYears(50), null)))
                .isRefusedAmongOthersFor(MembershipRefusal.ONLY_LIAISONS);
    }

    @Test
    void a_liaison_appoints_nobody() {
        assertThatDecision(constituted().tries(OLD_LIAISON, relieveLiaison(START)))
                .isRefusedAmongOthersFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void whoever_leads_two_units_says_for_which_of_them_they_act() {
        PersonId leader = People.memberOf(Units.HEALTH);
        MembershipScenario m = constituted()
                .office(new Relieve(People.memberOf(Units.FINANCE), Capacity.MEMBER, Units.FINANCE, START))
                .office(appoint(leader, Capacity.MEMBER, Units.FINANCE, START, null));
        assertThatDecision(m.triesFor(leader, Units.FINANCE, relieveLiaison(START)))
                .isRecordedUnder(new Standing(Capacity.MEMBER, Units.FINANCE));
        assertThatDecision(m.triesFor(leader, Units.HEALTH, relieveLiaison(START)))
                .isRefusedFor(MembershipRefusal.NOT_OWN_UNIT);
    }

    @Test
    void whoever_leads_two_units_need_not_say_so_where_only_one_standing_fits() {
        PersonId leader = People.memberOf(Units.HEALTH);
        MembershipScenario m = constituted()
                .office(new Relieve(People.memberOf(Units.FINANCE), Capacity.MEMBER, Units.FINANCE, START))
                .office(appoint(leader, Capacity.MEMBER, Units.FINANCE, START, null));
        assertThatDecision(m.tries(leader, relieveLiaison(START)))
                .isRecordedUnder(new Standing(Capacity.MEMBER, Units.FINANCE));
    }

    // ---- relieving

    @Test
    void whoever_is_relieved_no_longer_holds_the_seat_from_that_day_on() {
        MembershipScenario m = constituted().office(relieveLiaison(START.plusDays(3)));
        assertThat(m.roster().holders(FINANCE_LIAISON, START.plusDays(2))).containsExactly(OLD_LIAISON);
        assertThat(m.roster().holders(FINANCE_LIAISON, START.plusDays(3))).isEmpty();
    }

    @Test
    void appointments_that_would_begin_later_are_dropped() {
        MembershipScenario m = constituted()
                .office(relieveLiaison(START.plusDays(3)))
                .office(appoint(OLD_LIAISON, Capacity.LIAISON, Units.FINANCE, START.plusDays(50), null))
                .office(relieveLiaison(START.plusDays(10)));
        assertThat(m.roster().appointments())
                .filteredOn(a -> a.person().equals(OLD_LIAISON))
                .extracting(Appointment::until)
                .containsExactly(Optional.of(START.plusDays(3)));
    }

    @Test
    void other_standings_of_the_person_and_other_people_keep_theirs() {
        MembershipScenario m = constituted()
                .office(appoint(OLD_LIAISON, Capacity.OFFICE_STAFF, Units.OFFICE, START, null))
                .office(relieveLiaison(START));
        assertThat(m.roster().actor(OLD_LIAISON, START).standings())
                .containsExactly(new Standing(Capacity.OFFICE_STAFF, Units.OFFICE));
        assertThat(m.roster().holders(new Standing(Capacity.LIAISON, Units.HEALTH), START))
                .containsExactly(People.liaisonOf(Units.HEALTH));
    }

    @Test
    void nobody_is_relieved_of_what_they_do_not_hold() {
        assertThatDecision(constituted().officeTries(new Relieve(NEWCOMER, Capacity.LIAISON, Units.FINANCE, START)))
                .isRefusedFor(MembershipRefusal.NOT_APPOINTED);
    }

    @Test
    void nobody_is_relieved_twice() {
        MembershipScenario m = constituted().office(relieveLiaison(START.plusDays(3)));
        assertThatDecision(m.officeTries(relieveLiaison(START.plusDays(3))))
                .isRefusedFor(MembershipRefusal.NOT_APPOINTED);
        assertThatDecision(m.officeTries(relieveLiaison(START.plusDays(2)))).isAccepted();
    }

    @Test
    void a_unit_relieves_its_own_liaison_but_not_its_leader() {
        PersonId leader = People.memberOf(Units.FINANCE);
        assertThatDecision(constituted().tries(leader, relieveLiaison(START))).isAccepted();
        assertThatDecision(constituted().tries(leader, new Relieve(leader, Capacity.MEMBER, Units.FINANCE, START)))
                .isRefusedFor(MembershipRefusal.ONLY_LIAISONS);
    }

    private static Relieve relieveLiaison(LocalDate from) {
        return new Relieve(OLD_LIAISON, Capacity.LIAISON, Units.FINANCE, from);
    }

    private static Appoint appoint(
            PersonId person, Capacity capacity, UnitId unit, LocalDate from, @Nullable LocalDate until) {
        return new Appoint(person, capacity, unit, from, Optional.ofNullable(until));
    }
}
