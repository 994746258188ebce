package org.jointmeeting.membership;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.procedure.Bearing;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;

/** What was done to the joint meeting's composition and readings. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(MembershipEvent.Constituted.class),
    @JsonSubTypes.Type(MembershipEvent.Appointed.class),
    @JsonSubTypes.Type(MembershipEvent.Relieved.class),
    @JsonSubTypes.Type(MembershipEvent.OfficeRestored.class),
    @JsonSubTypes.Type(MembershipEvent.Entrusted.class),
    @JsonSubTypes.Type(MembershipEvent.EntrustmentRevoked.class),
    @JsonSubTypes.Type(MembershipEvent.ReadingRecorded.class),
    @JsonSubTypes.Type(MembershipEvent.MeetingNoted.class),
    @JsonSubTypes.Type(MembershipEvent.EntryCorrected.class)
})
public sealed interface MembershipEvent extends Event<Membership> {

    /**
     * The joint meeting was constituted.
     *
     * @param roster the founding roster
     */
    @JsonTypeName("Constituted")
    @JsonPropertyOrder({"roster"})
    record Constituted(Roster roster) implements MembershipEvent {

        @Override
        public Membership applyTo(Membership before, Stamp stamp) {
            return before.withConstitutedOn(stamp.on()).composedOf(roster, stamp.on());
        }
    }

    /** A person was appointed. */
    @JsonTypeName("Appointed")
    @JsonPropertyOrder({"appointment"})
    record Appointed(Appointment appointment) implements MembershipEvent {

        @Override
        public Membership applyTo(Membership before, Stamp stamp) {
            return before.composedOf(before.roster().with(appointment), stamp.on());
        }
    }

    /**
     * A person was relieved.
     *
     * @param from the day from which it no longer holds
     */
    @JsonTypeName("Relieved")
    @JsonPropertyOrder({"person", "standing", "from"})
    record Relieved(PersonId person, Standing standing, LocalDate from) implements MembershipEvent {

        @Override
        public Membership applyTo(Membership before, Stamp stamp) {
            return before.composedOf(before.roster().relieved(person, standing, from), stamp.on());
        }
    }

    /** The host put somebody into the office, which nobody could act for any more. */
    @JsonTypeName("OfficeRestored")
    @JsonPropertyOrder({"appointment"})
    record OfficeRestored(Appointment appointment) implements MembershipEvent {

        @Override
        public Membership applyTo(Membership before, Stamp stamp) {
            return before.composedOf(before.roster().with(appointment), stamp.on());
        }
    }

    /** A convener was entrusted with presiding. */
    @JsonTypeName("Entrusted")
    @JsonPropertyOrder({"entrustment"})
    record Entrusted(Entrustment entrustment) implements MembershipEvent {

        @Override
        public Membership applyTo(Membership before, Stamp stamp) {
            return before.composedOf(before.roster().with(entrustment), stamp.on());
        }
    }

    /**
     * The entrustment of a convener was revoked.
     *
     * @param to the convener
     * @param from the day from which it no longer holds
     */
    @JsonTypeName("EntrustmentRevoked")
    @JsonPropertyOrder({"to", "from"})
    record EntrustmentRevoked(PersonId to, LocalDate from) implements MembershipEvent {

        @Override
        public Membership applyTo(Membership before, Stamp stamp) {
            return before.composedOf(before.roster().revoked(to, from), stamp.on());
        }
    }

    /**
     * The office recorded another reading.
     *
     * @param question the unclear place
     * @param reading the reading's id
     */
    @JsonTypeName("ReadingRecorded")
    @JsonPropertyOrder({"question", "reading", "reason"})
    record ReadingRecorded(Question question, String reading, String reason) implements MembershipEvent {

        @Override
        public Membership applyTo(Membership before, Stamp stamp) {
            return before.read(new Membership.RecordedReading(question, reading, stamp.on()));
        }

        @Override
        public List<Bearing> bearings() {
            return List.of(new Bearing.OnReading(question));
        }
    }

    /**
     * A meeting was held.
     *
     * @param heldOn the day
     */
    @JsonTypeName("MeetingNoted")
    @JsonPropertyOrder({"meetingType", "heldOn"})
    record MeetingNoted(MeetingTypeId meetingType, LocalDate heldOn) implements MembershipEvent {

        @Override
        public Membership applyTo(Membership before, Stamp stamp) {
            return before.held(meetingType, heldOn);
        }
    }

    /**
     * A clerical error was corrected.
     *
     * @param entry the number of the entry
     * @param correction what is right
     */
    @JsonTypeName("EntryCorrected")
    @JsonPropertyOrder({"entry", "correction"})
    record EntryCorrected(@MustBeThere long entry, String correction) implements MembershipEvent {

        @Override
        public Membership applyTo(Membership before, Stamp stamp) {
            return before;
        }

        @Override
        public List<Bearing> bearings() {
            return List.of(new Bearing.OnEntry(entry));
        }
    }
}
