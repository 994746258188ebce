package org.jointmeeting.membership;

import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.worklist.Obligation;

/** The joint meeting's composition, changed act by act as the way in does it: everybody acts on the roster as it then is. */
public final class MembershipScenario {

    /** The day on which every joint meeting is constituted, a Monday. */
    public static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** The host acts without being appointed by anybody. */
    static final Roster HOST = Roster.EMPTY.with(Rosters.appointed(People.NOBODY, Capacity.HOST, Units.OFFICE));

    private Membership membership = Membership.UNSTARTED;
    private final List<MembershipEvent> events = new ArrayList<>();
    private Situation situation = Situation.on(START).about(MembershipProcedure.SUBJECT);

    private MembershipScenario() {}

    /** Nothing yet. */
    public static MembershipScenario unstarted() {
        return new MembershipScenario();
    }

    /** Constituted with every seat of Futian's taken. */
    public static MembershipScenario constituted() {
        return unstarted().constitutedWith(Rosters.futian());
    }

    public MembershipScenario constitutedWith(Roster roster) {
        return accept(founding(), new Constitute(roster));
    }

    public MembershipScenario under(WorkingRules rules) {
        situation = situation.under(rules);
        return this;
    }

    public MembershipScenario on(LocalDate day) {
        situation = situation.onDay(day);
        return this;
    }

    public MembershipScenario does(PersonId person, MembershipCommand command) {
        return accept(in().by(person), command);
    }

    /** The office's director does it. */
    public MembershipScenario office(MembershipCommand command) {
        return does(People.OFFICE_DIRECTOR, command);
    }

    public Decision tries(PersonId person, MembershipCommand command) {
        return decide(in().by(person), command);
    }

    public Decision officeTries(MembershipCommand command) {
        return tries(People.OFFICE_DIRECTOR, command);
    }

    public Decision triesFor(PersonId person, UnitId unit, MembershipCommand command) {
        return decide(in().by(person).actingFor(unit), command);
    }

    Decision decide(Situation in, MembershipCommand command) {
        return MembershipProcedure.PROCEDURE.decide(membership, command, in.setting());
    }

    /** The host opens the joint meeting for the first time: whoever it names needs no standing. */
    Situation founding() {
        return situation.with(HOST).by(People.NOBODY).mandatedBy(new Founding());
    }

    /** The situation of the day, on the roster as it is. */
    Situation in() {
        return situation.with(membership.roster());
    }

    public Membership membership() {
        return membership;
    }

    public Roster roster() {
        return membership.roster();
    }

    /** What the composition asks of people on the day of the scenario. */
    public List<Obligation> owed() {
        return Obligation.of(MembershipProcedure.PROCEDURE, membership, in().setting());
    }

    public List<MembershipEvent> events() {
        return List.copyOf(events);
    }

    MembershipScenario accept(Situation in, MembershipCommand command) {
        Decision decision = decide(in, command);
        assertThatDecision(decision).as("%s", command).isAccepted();
        Accepted accepted = (Accepted) decision;
        membership = MembershipProcedure.PROCEDURE.evolve(membership, accepted);
        events.add((MembershipEvent) accepted.event());
        return this;
    }
}
