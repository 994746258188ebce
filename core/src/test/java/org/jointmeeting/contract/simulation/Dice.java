package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Everything that a simulation leaves to chance, from one seed: the same seed throws the same. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A number from the lowest to the highest, both included. */
    int number(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    /** True so many times of a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** So many different ones at most, in the order of the list. */
    <T> List<T> some(List<T> of, int atMost) {
        List<T> left = new ArrayList<>(of);
        while (left.size() > atMost) {
            left.remove(random.nextInt(left.size()));
        }
        return List.copyOf(left);
    }
}
