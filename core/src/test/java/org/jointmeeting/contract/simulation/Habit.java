package org.jointmeeting.contract.simulation;

/** A way in which somebody in the district behaves. */
@FunctionalInterface
interface Habit {

    /** It is their turn; they may do something or not. */
    void turn(World world);
}
