package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.membership.MembershipScenario.START;
import static org.jointmeeting.membership.MembershipScenario.constituted;
import static org.jointmeeting.membership.MembershipScenario.unstarted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constituting the joint meeting (Articles 3 and 4): with whom, and what of its founding roster stays in the composition. */
class FoundingTest {
    private static final Standing LIAISON = new Standing(Capacity.LIAISON, Units.FINANCE);
    private static final LocalDate PAST = START.minusYears(30);

    @Test
    @Proves("art3")
    void the_joint_meeting_is_constituted_with_its_founding_roster() {
        Membership m = constituted().membership();
        assertThat(m.stage()).isEqualTo(MembershipStage.CONSTITUTED);
        assertThat(m.constitutedOn()).isEqualTo(START);
        assertThat(m.roster()).isEqualTo(Rosters.futian());
    }

    @Test
    void it_may_be_constituted_with_every_seat_vacant() {
        assertThat(unstarted().constitutedWith(Roster.EMPTY).roster()).isEqualTo(Roster.EMPTY);
    }

    @Test
    void it_is_constituted_once() {
        MembershipScenario m = constituted();
        assertThatDecision(m.decide(m.founding(), new Constitute(Rosters.futian())))
                .isRefusedFor(KernelRefusal.WRONG_STAGE);
    }

    @Test
    void nobody_but_the_host_constitutes_it() {
        MembershipScenario m = unstarted();
        Situation claimed =
                Situation.on(START).about(MembershipProcedure.SUBJECT).by(People.OFFICE_DIRECTOR);
        assertThatDecision(m.decide(claimed, new Constitute(Rosters.futian())))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void before_it_is_constituted_nobody_is_appointed() {
        MembershipScenario m = unstarted();
        Situation claimed =
                Situation.on(START).about(MembershipProcedure.SUBJECT).by(People.OFFICE_DIRECTOR);
        assertThatDecision(m.decide(
                        claimed,
                        new MembershipCommand.Appoint(
                                People.NOBODY, Capacity.OFFICE_STAFF, Units.OFFICE, START, Optional.empty())))
                .isRefusedFor(KernelRefusal.NO_SUCH_SUBJECT);
    }

    @Test
    void a_founding_roster_has_only_seats_of_the_rule_book() {
        MembershipScenario m = unstarted();
        assertThatDecision(m.decide(m.founding(), new Constitute(Rosters.withCaseOfficer(Units.FINANCE))))
                .isRefusedFor(MembershipRefusal.NO_SUCH_SEAT)
                .naming(
                        MembershipRefusal.NO_SUCH_SEAT,
                        "roster.appointments[" + Rosters.futian().appointments().size() + "]",
                        People.caseOfficerOf(Units.FINANCE),
                        "CASE_OFFICER@finance");
    }

    @Test
    void a_founding_roster_has_nobody_beside_the_holder_of_a_seat() {
        MembershipScenario m = unstarted();
        Roster crowded =
                Rosters.futian().with(Rosters.appointed(PersonId.of("another"), Capacity.MEMBER, Units.FINANCE));
        assertThatDecision(m.decide(m.founding(), new Constitute(crowded)))
                .isRefusedFor(MembershipRefusal.SEAT_TAKEN)
                .naming(
                        MembershipRefusal.SEAT_TAKEN,
                        "MEMBER@finance",
                        Rosters.FIRST_DAY,
                        People.memberOf(Units.FINANCE),
                        "another");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            SUCCESSOR FROM | ACCEPTED
            2026-01-31     | false
            2026-02-01     | true
            2026-02-02     | true
            """)
    void a_founding_roster_may_name_predecessor_and_successor(LocalDate from, boolean accepted) {
        Roster roster = new Roster(
                List.of(
                        appointed("first", LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2026, 2, 1))),
                        appointed("second", from, Optional.empty())),
                List.of());
        MembershipScenario m = unstarted();
        if (accepted) {
            assertThatDecision(m.decide(m.founding(), new Constitute(roster))).isAccepted();
        } else {
            assertThatDecision(m.decide(m.founding(), new Constitute(roster)))
                    .isRefusedFor(MembershipRefusal.SEAT_TAKEN);
        }
    }

    @Test
    void a_founding_rosters_appointments_end_after_they_begin() {
        MembershipScenario m = unstarted();
        Roster roster = new Roster(List.of(appointed("first", START, Optional.of(START))), List.of());
        assertThatDecision(m.decide(m.founding(), new Constitute(roster)))
                .isRefusedFor(MembershipRefusal.END_BEFORE_BEGINNING)
                .naming(MembershipRefusal.END_BEFORE_BEGINNING, "roster.appointments[0]", "first", "MEMBER@finance");
    }

    @Test
    void a_founding_rosters_entrustments_end_after_they_begin_and_go_to_conveners() {
        MembershipScenario m = unstarted();
        Roster roster = Rosters.futian()
                .with(new Entrustment(People.GENERAL_CONVENER, People.CONVENER, START, Optional.of(START)))
                .with(new Entrustment(
                        People.GENERAL_CONVENER, People.memberOf(Units.FINANCE), START, Optional.empty()));
        assertThatDecision(m.decide(m.founding(), new Constitute(roster)))
                .isRefusedFor(MembershipRefusal.END_BEFORE_BEGINNING, MembershipRefusal.NOT_A_CONVENER)
                .citing(MembershipRefusal.END_BEFORE_BEGINNING, "art4-p2")
                .naming(MembershipRefusal.END_BEFORE_BEGINNING, "roster.entrustments[0]", People.CONVENER)
                .naming(MembershipRefusal.NOT_A_CONVENER, "roster.entrustments[1]", People.memberOf(Units.FINANCE));
    }

    @Test
    void nobody_is_twice_in_one_seat_at_a_time_in_a_founding_roster() {
        MembershipScenario m = unstarted();
        Roster roster = Rosters.futian()
                .with(new Appointment(
                        People.OFFICE_CLERK, Capacity.OFFICE_STAFF, Units.OFFICE, START, Optional.empty()));
        assertThatDecision(m.decide(m.founding(), new Constitute(roster)))
                .isRefusedFor(MembershipRefusal.ALREADY_APPOINTED)
                .naming(MembershipRefusal.ALREADY_APPOINTED, People.OFFICE_CLERK, "OFFICE_STAFF@office", START);
    }

    @Test
    void of_many_faulty_appointments_the_first_hundred_are_named() {
        MembershipScenario m = unstarted();
        List<Appointment> backwards = IntStream.range(0, 1000)
                .mapToObj(i -> appointed("p" + i, START, Optional.of(START)))
                .toList();
        Decision decision = m.decide(m.founding(), new Constitute(new Roster(backwards, List.of())));
        assertThat(assertThatDecision(decision)
                        .reason(MembershipRefusal.END_BEFORE_BEGINNING)
                        .details())
                .hasSize(100);
    }

    // ---- who held what before is the register's

    @Test
    void the_composition_keeps_who_is_in_office_and_leaves_the_past_to_the_register() {
        List<Appointment> all = new ArrayList<>(Rosters.futian().appointments());
        for (int i = 0; i < 10_000; i++) {
            all.add(new Appointment(
                    PersonId.of("past-" + i),
                    Capacity.OFFICE_STAFF,
                    Units.OFFICE,
                    PAST.plusDays(i),
                    Optional.of(PAST.plusDays(i + 1))));
        }
        MembershipScenario m = unstarted().constitutedWith(new Roster(all, List.of()));
        assertThat(m.roster()).isEqualTo(Rosters.futian());
        assertThat(m.events()).containsExactly(new MembershipEvent.Constituted(new Roster(all, List.of())));
    }

    @Test
    void however_long_it_works_the_composition_is_as_large_as_those_in_office() {
        MembershipScenario m = constituted();
        int inOffice = m.roster().appointments().size();
        for (int year = 1; year <= 40; year++) {
            LocalDate day = START.plusYears(year);
            PersonId holder = m.roster().holders(LIAISON, day).get(0);
            m.on(day)
                    .office(new Relieve(holder, Capacity.LIAISON, Units.FINANCE, day))
                    .office(new Appoint(
                            PersonId.of("liaison-" + year), Capacity.LIAISON, Units.FINANCE, day, Optional.empty()))
                    .does(People.GENERAL_CONVENER, new Entrust(People.CONVENER, day, Optional.of(day.plusMonths(1))));
            assertThat(m.roster().appointments()).hasSize(inOffice);
            assertThat(m.roster().entrustments()).hasSize(1);
        }
    }

    @Test
    void since_when_a_seat_is_vacant_is_still_known_when_its_last_holder_is_long_gone() {
        MembershipScenario m = constituted()
                .office(new Relieve(People.liaisonOf(Units.FINANCE), Capacity.LIAISON, Units.FINANCE, START));
        m.on(START.plusYears(3))
                .office(new Relieve(
                        People.liaisonOf(Units.HEALTH), Capacity.LIAISON, Units.HEALTH, START.plusYears(3)));
        assertThat(m.owed())
                .filteredOn(o -> o.kind().equals("fill-seat"))
                .extracting(Obligation::since)
                .containsExactlyInAnyOrder(START, START.plusYears(3));
    }

    private static Appointment appointed(String person, LocalDate from, Optional<LocalDate> until) {
        return new Appointment(PersonId.of(person), Capacity.MEMBER, Units.FINANCE, from, until);
    }
}
