package org.jointmeeting.procedure;

import java.time.Instant;
import java.time.LocalDate;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;

/**
 * What the kernel says of every event, once for all of them.
 *
 * @param stage the stage in which the event leaves its subject
 * @param at the moment of the act
 * @param on the day of the act where the district is
 * @param person who acted
 */
public record Stamp(Stage stage, Instant at, LocalDate on, PersonId person, Standing as) {}
