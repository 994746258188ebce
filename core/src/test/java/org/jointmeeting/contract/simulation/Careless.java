package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;

/** Means well and makes mistakes, first those that nobody has made yet. */
final class Careless implements Habit {
    static final List<Slip> SLIPS = slips();

    @Override
    public void turn(World world) {
        List<Slip> left = new ArrayList<>(SLIPS);
        left.removeIf(slip -> world.reached.ways().contains(slip.name()));
        if (left.isEmpty() || world.dice.chance(30)) {
            left = new ArrayList<>(SLIPS);
        }
        Optional<Act> act = Optional.empty();
        while (act.isEmpty() && !left.isEmpty()) {
            Slip slip = left.remove(world.dice.number(0, left.size() - 1));
            act = slip.act().apply(world);
            act.ifPresent(a -> {
                world.story.tell("   careless: " + slip.name());
                world.reached.way(slip.name());
                world.desk.handIn(a);
            });
        }
    }

    private static List<Slip> slips() {
        List<Slip> all = new ArrayList<>();
        all.addAll(ProposalSlips.ALL);
        all.addAll(PolicySlips.ALL);
        all.addAll(ConveningSlips.ALL);
        all.addAll(SessionSlips.ALL);
        all.addAll(CompositionSlips.ALL);
        all.addAll(MalformedSlips.ALL);
        return List.copyOf(all);
    }
}
