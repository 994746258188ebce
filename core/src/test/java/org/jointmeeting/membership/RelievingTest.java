package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.membership.MembershipScenario.START;
import static org.jointmeeting.membership.MembershipScenario.constituted;
import static org.jointmeeting.membership.MembershipScenario.unstarted;

import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.procedure.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relieving (Article 4, paragraph 3): from which day on, and of what. */
class RelievingTest {
    private static final PersonId NEWCOMER = PersonId.of("newcomer");
    private static final PersonId OLD_LIAISON = People.liaisonOf(Units.FINANCE);
    private static final Standing FINANCE_LIAISON = new Standing(Capacity.LIAISON, Units.FINANCE);

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            FROM DAY | STANDS
            -9       | false
            -1       | false
            0        | true
            1        | true
            """)
    void nobody_is_relieved_for_a_day_on_which_they_may_have_acted(int from, boolean stands) {
        LocalDate today = START.plusDays(30);
        MembershipScenario m = constituted().on(today);
        if (stands) {
            assertThatDecision(m.officeTries(relieveLiaison(today.plusDays(from))))
                    .isAccepted();
        } else {
            assertThatDecision(m.officeTries(relieveLiaison(today.plusDays(from))))
                    .isRefusedFor(MembershipRefusal.DAY_HAS_PASSED)
                    .naming(MembershipRefusal.DAY_HAS_PASSED, today);
        }
    }

    // ---- the office stays filled

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            DIRECTOR UNTIL | CLERK FROM | CLERK UNTIL | RELIEVED FROM | EMPTY FROM
            -              | -          | -           | 5             | 5
            -              | 0          | -           | 5             | -
            -              | 0          | 20          | 5             | 20
            -              | 0          | 5           | 5             | 5
            -              | 8          | -           | 5             | 5
            20             | 0          | 20          | 5             | -
            20             | 0          | 10          | 5             | 10
            20             | 0          | 30          | 5             | -
            """)
    void whoever_keeps_the_office_filled_is_not_relieved_before_a_successor_is_there(
            @Nullable Integer until,
            @Nullable Integer clerkFrom,
            @Nullable Integer clerkUntil,
            int relieved,
            @Nullable Integer empty) {
        Roster roster = Roster.EMPTY.with(inOffice(People.OFFICE_DIRECTOR, Capacity.OFFICE_DIRECTOR, 0, until));
        if (clerkFrom != null) {
            roster = roster.with(inOffice(People.OFFICE_CLERK, Capacity.OFFICE_STAFF, clerkFrom, clerkUntil));
        }
        Decision decision = unstarted()
                .constitutedWith(roster)
                .officeTries(new Relieve(
                        People.OFFICE_DIRECTOR, Capacity.OFFICE_DIRECTOR, Units.OFFICE, START.plusDays(relieved)));
        if (empty == null) {
            assertThatDecision(decision).isAccepted();
        } else {
            assertThatDecision(decision)
                    .isRefusedFor(MembershipRefusal.LAST_OF_THE_OFFICE)
                    .naming(MembershipRefusal.LAST_OF_THE_OFFICE, START.plusDays(empty));
        }
    }

    private static Appointment inOffice(PersonId person, Capacity capacity, int from, @Nullable Integer until) {
        return new Appointment(
                person,
                capacity,
                Units.OFFICE,
                START.plusDays(from),
                Optional.ofNullable(until).map(START::plusDays));
    }

    private static Relieve relieveLiaison(LocalDate from) {
        return new Relieve(OLD_LIAISON, Capacity.LIAISON, Units.FINANCE, from);
    }

    private static Appoint appoint(
            PersonId person, Capacity capacity, UnitId unit, LocalDate from, @Nullable LocalDate until) {
        return new Appoint(person, capacity, unit, from, Optional.ofNullable(until));
    }
}
