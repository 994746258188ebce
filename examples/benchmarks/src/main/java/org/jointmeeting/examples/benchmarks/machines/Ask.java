package org.jointmeeting.examples.benchmarks.machines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Standing;
import org.jspecify.annotations.Nullable;

/** One request on a paper, and what became of it. Not for several threads. */
public final class Ask {
    private final Paper before;
    private final Move move;
    private final Object content;
    private final Actor actor;
    private final boolean minutes;
    private final Instant at;
    private final LocalDate on;
    private final List<Happened> log;
    private Paper after;

    @Nullable
    private Standing as;

    /**
     * A request.
     *
     * @param before the paper
     * @param asked what is asked for
     * @param at the moment
     * @param on the day
     * @param log the events so far, to which its own is added
     */
    public Ask(Paper before, Asked asked, Instant at, LocalDate on, List<Happened> log) {
        this.before = before;
        this.move = asked.move();
        this.content = asked.content();
        this.actor = asked.actor();
        this.minutes = asked.minutes();
        this.at = at;
        this.on = on;
        this.log = log;
        this.after = before;
    }

    Paper before() {
        return before;
    }

    Move move() {
        return move;
    }

    /**
     * What became of the paper.
     *
     * @return the paper after it; the same as before if the actor might not
     */
    public Paper after() {
        return after;
    }

    /** Whether the actor may, as one of these; the standing is kept for the event. */
    boolean mayBeMadeBy(Who who) {
        as = who.among(before, actor.standings(), minutes);
        return as != null;
    }

    void make(Place to) {
        if (as == null) {
            throw new IllegalStateException("nobody may " + move);
        }
        Happened event = new Happened(move, content, to, at, on, actor.person(), as);
        after = before.after(event);
        log.add(event);
    }
}
