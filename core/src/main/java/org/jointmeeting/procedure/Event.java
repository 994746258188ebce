package org.jointmeeting.procedure;

import java.util.List;

/**
 * What was done, and only that: stage, day, person and moment are {@link Stamp stamped} on it by the kernel. Each procedure has one
 * sealed family of events; an event applies itself to the state, so none can be forgotten.
 *
 * @param <S> the subject's type
 */
public interface Event<S extends Subject> {

    /**
     * The state after the event. Stage and the day since which it stands there are the kernel's and stay as they are.
     *
     * @param before the state before
     * @param stamp when, by whom, to which stage
     * @return the state after; the same where the event changes nothing but the stage
     */
    S applyTo(S before, Stamp stamp);

    /**
     * On what else it bears, beside its own subject.
     *
     * @return what; empty for most events
     */
    default List<Bearing> bearings() {
        return List.of();
    }
}
