package org.jointmeeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * A line of a timeline: an entry of the register in words, with its citation.
 *
 * @param number the entry's number in the register
 * @param at the moment of the act
 * @param person who acted
 * @param capacity in which capacity
 * @param unit for which unit
 * @param unitName that unit's name
 * @param subject on what
 * @param step what was done
 * @param stage where it left the subject
 * @param provision under which provision
 * @param event the event in full
 */
@JsonPropertyOrder({
    "number",
    "at",
    "person",
    "capacity",
    "unit",
    "unitName",
    "subject",
    "step",
    "stage",
    "provision",
    "event"
})
public record TimelineEntry(
        @MustBeThere long number,
        Instant at,
        PersonId person,
        Capacity capacity,
        UnitId unit,
        Text unitName,
        SubjectId subject,
        Text step,
        Text stage,
        Provision provision,
        JsonText event) {}
