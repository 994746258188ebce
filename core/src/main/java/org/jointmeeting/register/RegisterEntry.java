package org.jointmeeting.register;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import org.immutables.value.Value;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.SubjectId;

/**
 * An entry of the register: who did what, when, in which capacity, under which clause.
 *
 * @param number its number, from 1, without gaps
 * @param at the moment of the act, in whole microseconds
 * @param person who acted
 * @param capacity in which capacity
 * @param unit for which unit
 * @param subject on what
 * @param version the subject's version after the act, from 1
 * @param step the id of the step taken
 * @param clause the clause id it stands under
 * @param stage the name of the stage after it
 * @param event the event, as JSON
 * @param previous the hash of the entry before; of the first entry, a hash of the joint meeting's id
 * @param hash its own hash: SHA-256, 64 hexadecimal digits, over the entry's JSON without this property
 */
@Value.Builder
@JsonPropertyOrder({
    "number",
    "at",
    "person",
    "capacity",
    "unit",
    "subject",
    "version",
    "step",
    "clause",
    "stage",
    "event",
    "previous",
    "hash"
})
public record RegisterEntry(
        long number,
        Instant at,
        PersonId person,
        Capacity capacity,
        UnitId unit,
        SubjectId subject,
        long version,
        String step,
        String clause,
        String stage,
        String event,
        String previous,
        String hash)
        implements WithRegisterEntry {}
