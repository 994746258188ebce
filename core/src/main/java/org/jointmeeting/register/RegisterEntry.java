package org.jointmeeting.register;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.SubjectId;

/**
 * An entry of the register: who did what, when, in which capacity, under which clause.
 *
 * @param number its number, from 1, without gaps
 * @param at the moment of the act, in whole microseconds
 * @param on the day of the act where the district is
 * @param person who acted
 * @param version the subject's version after the act, from 1
 * @param step the id of the step taken
 * @param clause the clause id it stands under
 * @param stage the name of the stage after it
 * @param bearsOn on what else the act bears: other subjects, and unclear places of the rules
 *     ({@link org.jointmeeting.procedure.Bearing}); usually empty
 * @param broughtBy the number of the entry that brought it, such as the minutes that moved a policy; empty for what somebody asked for
 * @param notices what the author was made aware of; usually empty
 * @param state the hash of the subject's state after the act: SHA-256 of its JSON, 64 hexadecimal digits
 * @param previous the hash of the entry before; of the first entry, a hash of the joint meeting's id
 * @param hash its own hash: SHA-256, 64 hexadecimal digits, over the entry's JSON without this property (see {@link Register})
 */
@Value.Builder
@JsonPropertyOrder({
    "number",
    "at",
    "on",
    "person",
    "capacity",
    "unit",
    "subject",
    "version",
    "step",
    "clause",
    "stage",
    "event",
    "bearsOn",
    "broughtBy",
    "notices",
    "state",
    "previous",
    "hash"
})
public record RegisterEntry(
        @MustBeThere long number,
        Instant at,
        LocalDate on,
        PersonId person,
        Capacity capacity,
        UnitId unit,
        SubjectId subject,
        @MustBeThere long version,
        String step,
        String clause,
        String stage,
        JsonText event,
        @MayBeLeftOut List<SubjectId> bearsOn,
        Optional<Long> broughtBy,
        @MayBeLeftOut List<Notice> notices,
        String state,
        String previous,
        String hash)
        implements WithRegisterEntry {

    public RegisterEntry {
        bearsOn = List.copyOf(bearsOn);
        notices = List.copyOf(notices);
    }
}
