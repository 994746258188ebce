package org.jointmeeting.contract.simulation;

import java.time.Duration;
import java.util.List;
import org.jointmeeting.register.Head;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Store;

/** Some simulated days of a joint meeting, from one seed. */
final class Simulation {
    private static final int EVERYTHING_EVERY = 40;
    private static final List<Habit> HABITS = List.of(new Drafter(), new Diligent());

    private final World world;
    private final Inspector inspector;
    private final int days;

    Simulation(String id, long seed, int days, Store store, WorkingRules rules) {
        this.world = new World(id, seed, store, rules);
        this.inspector = new Inspector(world);
        this.days = days;
    }

    /** Lets it happen; where it ended, and what occurred. */
    Head run() {
        try {
            int turns = 0;
            while (world.today().isBefore(World.FIRST_DAY.plusDays(days))) {
                world.dice.one(HABITS).turn(world);
                inspector.afterAnAct();
                turns++;
                if (turns % EVERYTHING_EVERY == 0) {
                    inspector.everything();
                }
                world.calendar.pass(Duration.ofMinutes(world.dice.number(1, 600)));
            }
            inspector.everything();
            return world.mirror.head();
        } catch (LawBroken | RuntimeException e) {
            throw new AssertionError(e.getMessage() + "\n\nThe story so far:\n" + world.story.soFar(), e);
        }
    }

    Reached reached() {
        return world.reached;
    }

    int length() {
        return world.story.length();
    }
}
