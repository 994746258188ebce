package org.jointmeeting.contract.simulation;

import java.util.List;
import org.jointmeeting.Act;
import org.jointmeeting.policy.PublicationCommand;

/** Sends a request once more, on any node: the same, or under its id another one. */
final class Repeater implements Habit {

    @Override
    public void turn(World world) {
        List<Ledger.Done> done = world.ledger.done();
        if (!done.isEmpty()) {
            Act act = world.dice.one(done).act();
            world.desk.handIn(world.dice.chance(60) ? act : act.withCommand(new PublicationCommand.Withdraw("另一请求。")));
        }
    }
}
