package org.jointmeeting.examples.benchmarks.machines;

import java.time.Instant;
import java.time.LocalDate;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;

/**
 * An event: a move that was made.
 *
 * @param move the move
 * @param content what it was made with
 * @param to where the paper stands after it
 * @param at the moment
 * @param on the day
 * @param person who
 * @param as in which standing
 */
public record Happened(Move move, Object content, Place to, Instant at, LocalDate on, PersonId person, Standing as) {}
