package org.jointmeeting.membership;

import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.membership.MembershipScenario.START;
import static org.jointmeeting.membership.MembershipScenario.constituted;

import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.procedure.KernelRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A unit names its own liaison and case officers (Article 4, paragraph 3), and nobody else. */
class UnitsOwnPeopleTest {
    private static final PersonId NEWCOMER = PersonId.of("newcomer");
    private static final PersonId OLD_LIAISON = People.liaisonOf(Units.FINANCE);

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
