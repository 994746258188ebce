package org.jointmeeting.procedure;

/** What was done. Each procedure has one sealed family of events; an event says in which stage it leaves its subject. */
public interface Event {

    /**
     * The stage in which the subject is after the event.
     *
     * @return the stage
     */
    Stage stage();
}
