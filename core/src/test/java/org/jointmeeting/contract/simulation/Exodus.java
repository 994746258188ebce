package org.jointmeeting.contract.simulation;

import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;

/** Everybody wants to leave the office; the last may not. */
final class Exodus implements Habit {

    @Override
    public void turn(World world) {
        Node node = world.anyNode();
        for (Standing standing : world.rules().officeStandings()) {
            for (PersonId person : node.holders(standing)) {
                world.cast()
                        .office()
                        .ifPresent(by -> world.desk.handIn(Act.of(
                                by,
                                MembershipProcedure.SUBJECT,
                                new MembershipCommand.Relieve(
                                        person, standing.capacity(), standing.unit(), world.today()))));
            }
        }
    }
}
