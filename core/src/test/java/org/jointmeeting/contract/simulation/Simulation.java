package org.jointmeeting.contract.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Store;

/** Some simulated days of a joint meeting, from one seed. */
final class Simulation {
    private static final int EVERYTHING_EVERY = 100;
    private static final int ENDING_EVERY = 300;
    private static final int LONGEST_PAUSE = 480;

    private final World world;
    private final Inspector inspector;
    private final int days;
    private final List<WorkingRules> later;

    Simulation(String id, long seed, int days, Store store, WorkingRules rules) {
        this.world = new World(id, seed, store, rules);
        this.inspector = new Inspector(world);
        this.days = days;
        this.later = new ArrayList<>(LaterEditions.of(rules));
    }

    /** Lets it happen. */
    Run run() {
        for (int turn = 1; world.today().isBefore(World.FIRST_DAY.plusDays(days)); turn++) {
            Habits.one(world).turn(world);
            inspector.afterATurn();
            if (turn % EVERYTHING_EVERY == 0) {
                inspector.everything();
            }
            if (turn % ENDING_EVERY == 0) {
                inspector.everythingEnds();
            }
            world.calendar.pass(Duration.ofMinutes(world.dice.number(1, LONGEST_PAUSE)));
            rulesChange();
        }
        inspector.everything();
        inspector.everythingEnds();
        return new Run(world.mirror.head(), world.reached);
    }

    /** The next edition comes when its share of the time has passed. */
    private void rulesChange() {
        int adopted = world.editions().size();
        int share = days / (adopted + later.size());
        if (!later.isEmpty() && !world.today().isBefore(World.FIRST_DAY.plusDays((long) share * adopted))) {
            world.adopt(later.remove(0));
        }
    }

    /** What happened so far. */
    String story() {
        return world.story.soFar();
    }
}
