package org.jointmeeting.composition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Spans of days, as everything dated here has them: the first day counts (inclusive), the end does not (exclusive), and an empty
 * end is none.
 */
public final class Term {
    private Term() {}

    /**
     * Whether a span holds a day.
     *
     * @param from its first day, inclusive
     * @param until its end, exclusive; empty for none
     * @param day the day
     * @return true from {@code from} on and before {@code until}
     */
    public static boolean holds(LocalDate from, Optional<LocalDate> until, LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /**
     * Whether two spans have a day in common.
     *
     * @param from the first day of the one, inclusive
     * @param until the end of the one, exclusive; empty for none
     * @param otherFrom the first day of the other, inclusive
     * @param otherUntil the end of the other, exclusive; empty for none
     * @return true if some day lies in both
     */
    public static boolean meet(
            LocalDate from, Optional<LocalDate> until, LocalDate otherFrom, Optional<LocalDate> otherUntil) {
        return (until.isEmpty() || otherFrom.isBefore(until.get()))
                && (otherUntil.isEmpty() || from.isBefore(otherUntil.get()));
    }

    /**
     * Whether a span has a day at all.
     *
     * @param from its first day, inclusive
     * @param until its end, exclusive; empty for none
     * @return false if it ends on or before its first day
     */
    public static boolean ordered(LocalDate from, Optional<LocalDate> until) {
        return until.isEmpty() || from.isBefore(until.get());
    }

    /**
     * Whether a span is over on a day.
     *
     * @param until its end, exclusive; empty for none
     * @param day the day
     * @return true if that day and every later one lie behind it
     */
    public static boolean ended(Optional<LocalDate> until, LocalDate day) {
        return until.isPresent() && !day.isBefore(until.get());
    }
}
