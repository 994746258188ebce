package org.jointmeeting.membership;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.rules.MeetingTypeId;
import org.jointmeeting.rules.Question;

/** What was done to the joint meeting's composition and readings. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(MembershipEvent.Constituted.class),
    @JsonSubTypes.Type(MembershipEvent.Appointed.class),
    @JsonSubTypes.Type(MembershipEvent.Relieved.class),
    @JsonSubTypes.Type(MembershipEvent.Entrusted.class),
    @JsonSubTypes.Type(MembershipEvent.EntrustmentRevoked.class),
    @JsonSubTypes.Type(MembershipEvent.ReadingRecorded.class),
    @JsonSubTypes.Type(MembershipEvent.MeetingNoted.class),
    @JsonSubTypes.Type(MembershipEvent.EntryCorrected.class)
})
public sealed interface MembershipEvent extends Event<Membership> {

    @Override
    default Membership applyTo(Membership before, Stamp stamp) {
        return MembershipProcedure.after(before, this);
    }

    /**
     * The stage after it.
     *
     * @return the stage
     */
    MembershipStage stage();

    /**
     * The day of the act.
     *
     * @return the day, where the district is
     */
    LocalDate on();

    /**
     * The joint meeting was constituted.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param roster the founding roster
     */
    @JsonTypeName("Constituted")
    @JsonPropertyOrder({"stage", "on", "roster"})
    record Constituted(MembershipStage stage, LocalDate on, Roster roster) implements MembershipEvent {}

    /**
     * A person was appointed.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param appointment the appointment
     */
    @JsonTypeName("Appointed")
    @JsonPropertyOrder({"stage", "on", "appointment"})
    record Appointed(MembershipStage stage, LocalDate on, Appointment appointment) implements MembershipEvent {}

    /**
     * A person was relieved.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param person who
     * @param standing of what
     * @param from the day from which it no longer holds
     */
    @JsonTypeName("Relieved")
    @JsonPropertyOrder({"stage", "on", "person", "standing", "from"})
    record Relieved(MembershipStage stage, LocalDate on, PersonId person, Standing standing, LocalDate from)
            implements MembershipEvent {}

    /**
     * A convener was entrusted with presiding.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param entrustment the entrustment
     */
    @JsonTypeName("Entrusted")
    @JsonPropertyOrder({"stage", "on", "entrustment"})
    record Entrusted(MembershipStage stage, LocalDate on, Entrustment entrustment) implements MembershipEvent {}

    /**
     * The entrustment of a convener was revoked.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param to the convener
     * @param from the day from which it no longer holds
     */
    @JsonTypeName("EntrustmentRevoked")
    @JsonPropertyOrder({"stage", "on", "to", "from"})
    record EntrustmentRevoked(MembershipStage stage, LocalDate on, PersonId to, LocalDate from)
            implements MembershipEvent {}

    /**
     * The office recorded another reading.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param question the unclear place
     * @param reading the reading's id
     * @param reason the reason
     */
    @JsonTypeName("ReadingRecorded")
    @JsonPropertyOrder({"stage", "on", "question", "reading", "reason"})
    record ReadingRecorded(MembershipStage stage, LocalDate on, Question question, String reading, String reason)
            implements MembershipEvent {}

    /**
     * A meeting was held.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param meetingType its type
     * @param heldOn the day
     */
    @JsonTypeName("MeetingNoted")
    @JsonPropertyOrder({"stage", "on", "meetingType", "heldOn"})
    record MeetingNoted(MembershipStage stage, LocalDate on, MeetingTypeId meetingType, LocalDate heldOn)
            implements MembershipEvent {}

    /**
     * A clerical error was corrected.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param entry the number of the entry
     * @param correction what is right
     */
    @JsonTypeName("EntryCorrected")
    @JsonPropertyOrder({"stage", "on", "entry", "correction"})
    record EntryCorrected(MembershipStage stage, LocalDate on, long entry, String correction)
            implements MembershipEvent {}
}
