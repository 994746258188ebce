package org.jointmeeting.examples.benchmarks.machines;

/** The escalated route in one notation. Not for several threads. */
public interface Machine {

    /**
     * Makes a move, if there is a step for it and the actor may.
     *
     * @param ask the request
     * @return the paper after it
     */
    Paper take(Ask ask);
}
