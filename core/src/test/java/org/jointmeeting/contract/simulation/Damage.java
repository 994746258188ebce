package org.jointmeeting.contract.simulation;

import java.util.Optional;
import org.jointmeeting.policy.PolicyId;

/** A row of the store that cannot be read for a while: whatever rests on it is refused, and nothing else. */
final class Damage implements Habit {
    private static final int ACTS = 4;

    @Override
    public void turn(World world) {
        Optional<PolicyId> damaged = Proposals.inForce(world);
        if (damaged.isPresent() && world.dice.chance(40)) {
            world.story.tell("   " + damaged.get() + " cannot be read; the nodes start anew");
            world.store.damage(Optional.of(damaged.get().subject()));
            world.restart();
            for (int i = 0; i < ACTS; i++) {
                new Drafter().turn(world);
            }
            world.story.tell("   " + damaged.get() + " can be read again; the nodes start anew");
            world.store.damage(Optional.empty());
            world.restart();
        }
    }
}
