package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.membership.MembershipProcedure.PROCEDURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.RestoreOffice;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.worklist.Obligation;

/** That an open obligation of a composition is gone once one of its assignees met it. */
record OwedLaw(Membership m, Setting in) {
    private static final PersonId NEWCOMER = PersonId.of("somebody-new");

    /** The kinds of the obligations that somebody met. */
    List<String> assertEachAssigneeMayMeetIt() {
        List<String> met = new ArrayList<>();
        for (Obligation o : open(m)) {
            for (Standing assignee : o.assignees()) {
                for (PersonId person : m.roster().holders(assignee, in.today())) {
                    command(o).ifPresent(command -> {
                        assertMet(o, assignee, person, command);
                        met.add(o.kind());
                    });
                }
            }
        }
        return met;
    }

    private void assertMet(Obligation o, Standing assignee, PersonId person, MembershipCommand command) {
        Decision decision = PROCEDURE.decide(m, command, by(person, assignee.unit()));
        assertThatDecision(decision).as("%s meets %s", person, o).isAccepted();
        Membership after = PROCEDURE.evolve(m, (Accepted) decision);
        assertThat(open(after))
                .extracting(Obligation::key)
                .as("after %s", command)
                .doesNotContain(o.key());
    }

    private Setting by(PersonId person, UnitId unit) {
        return in.withMandate(Optional.empty())
                .withRoster(m.roster())
                .withActor(m.roster().actor(person, in.today()))
                .withActingFor(Optional.of(unit));
    }

    /** What meets it; empty for the regular meeting, which is convened and then notes itself. */
    private Optional<MembershipCommand> command(Obligation o) {
        return switch (o.kind()) {
            case "fill-seat" -> {
                String[] seat = o.about().split("@", -1);
                yield Optional.of(
                        new Appoint(NEWCOMER, Capacity.valueOf(seat[0]), UnitId.of(seat[1]), in.today(), o.until()));
            }
            case "fill-office" ->
                Optional.of(new Appoint(NEWCOMER, Capacity.OFFICE_STAFF, Units.OFFICE, in.today(), Optional.empty()));
            default -> Optional.empty();
        };
    }

    private List<Obligation> open(Membership state) {
        return Obligation.of(PROCEDURE, state, in).stream()
                .filter(o -> o.openOn(in.today()))
                .toList();
    }

    /** The composition after the host filled the office. */
    static Membership restored(Membership m, Setting in) {
        Setting host = in.withMandate(Optional.of(new HostRestoration()))
                .withActingFor(Optional.empty())
                .withActor(new Actor(
                        People.NOBODY,
                        List.of(new Standing(Capacity.HOST, in.current().office()))));
        Decision decision = PROCEDURE.decide(m, new RestoreOffice(NEWCOMER, Capacity.OFFICE_STAFF), host);
        return PROCEDURE.evolve(m, (Accepted) decision);
    }
}
