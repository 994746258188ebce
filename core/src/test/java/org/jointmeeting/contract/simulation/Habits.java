package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;

/** How the people of the district behave, and how often each habit has its turn. */
final class Habits {
    private static final List<Habit> TURNS = turns();

    private Habits() {}

    static Habit one(World world) {
        return world.dice.one(TURNS);
    }

    private static List<Habit> turns() {
        List<Habit> all = new ArrayList<>();
        often(all, 7, new Drafter());
        often(all, 70, new Diligent());
        often(all, 20, new Wayward());
        often(all, 2, new Archivist());
        often(all, 1, new Damage());
        often(all, 1, new Exodus());
        often(all, 3, new Deputising());
        often(all, 2, new Stranding());
        often(all, 2, new Quarrel());
        often(all, 8, new Curious());
        often(all, 4, new Convener());
        often(all, 4, new Personnel());
        often(all, 8, new SeatFiller());
        often(all, 2, new Registrar());
        often(all, 2, new Repeater());
        often(all, 7, new Latecomer());
        often(all, 6, new Intruder());
        often(all, 14, new Careless());
        return all;
    }

    private static void often(List<Habit> all, int times, Habit habit) {
        for (int i = 0; i < times; i++) {
            all.add(habit);
        }
    }
}
