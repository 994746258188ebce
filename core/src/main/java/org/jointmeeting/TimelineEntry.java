package org.jointmeeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * A line of a timeline: an entry of the register in words, with its citation.
 *
 * @param number the entry's number in the register
 * @param at the moment of the act
 * @param person who acted
 * @param subject on what: the subject whose timeline it is, or another whose act bears on it
 * @param step what was done
 * @param stage where it left the subject
 * @param provision under which provision
 * @param event the event in full
 * @param broughtBy the number of the entry that brought it, such as the minutes that moved a policy; empty for what somebody asked for
 * @param notices what the author was made aware of; usually empty
 */
@JsonPropertyOrder({
    "number",
    "at",
    "person",
    "capacity",
    "capacityName",
    "unit",
    "unitName",
    "subject",
    "step",
    "stage",
    "provision",
    "event",
    "broughtBy",
    "notices"
})
public record TimelineEntry(
        @MustBeThere long number,
        Instant at,
        PersonId person,
        Capacity capacity,
        Text capacityName,
        UnitId unit,
        Text unitName,
        SubjectId subject,
        Text step,
        Text stage,
        Provision provision,
        JsonText event,
        Optional<Long> broughtBy,
        @MayBeLeftOut List<Notice> notices) {

    public TimelineEntry {
        notices = List.copyOf(notices);
    }
}
