package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.rules.MeetingTypeId;

/** What was done to a meeting. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(MeetingEvent.Convened.class),
    @JsonSubTypes.Type(MeetingEvent.Postponed.class),
    @JsonSubTypes.Type(MeetingEvent.AgendaChanged.class),
    @JsonSubTypes.Type(MeetingEvent.Cancelled.class),
    @JsonSubTypes.Type(MeetingEvent.Opened.class),
    @JsonSubTypes.Type(MeetingEvent.AttendanceRecorded.class),
    @JsonSubTypes.Type(MeetingEvent.Closed.class),
    @JsonSubTypes.Type(MeetingEvent.Redeclared.class),
    @JsonSubTypes.Type(MeetingEvent.MinutesIssued.class)
})
public sealed interface MeetingEvent extends Event<Meeting> {

    @Override
    default Meeting applyTo(Meeting before, Stamp stamp) {
        return MeetingProcedure.after(before, this);
    }

    /**
     * The stage after it.
     *
     * @return the stage
     */
    MeetingStage stage();

    /**
     * The day of the act.
     *
     * @return the day, where the district is
     */
    LocalDate on();

    /**
     * A meeting was convened.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param meetingType its type
     * @param convener in which standing it was convened
     * @param notice its notice
     */
    @JsonTypeName("Convened")
    @JsonPropertyOrder({"stage", "on", "meetingType", "convener", "notice"})
    record Convened(
            MeetingStage stage, LocalDate on, MeetingTypeId meetingType, Standing convener, MeetingNotice notice)
            implements MeetingEvent {}

    /**
     * The meeting was postponed or moved.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param at the new time, local
     * @param place where
     * @param reason the reason
     */
    @JsonTypeName("Postponed")
    @JsonPropertyOrder({"stage", "on", "at", "place", "reason"})
    record Postponed(MeetingStage stage, LocalDate on, LocalDateTime at, String place, String reason)
            implements MeetingEvent {}

    /**
     * The agenda was changed.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param agenda the new agenda
     * @param invited the units invited
     */
    @JsonTypeName("AgendaChanged")
    @JsonPropertyOrder({"stage", "on", "agenda", "invited"})
    record AgendaChanged(MeetingStage stage, LocalDate on, List<AgendaItem> agenda, List<UnitId> invited)
            implements MeetingEvent {

        /** Copies the lists. */
        public AgendaChanged {
            agenda = List.copyOf(agenda);
            invited = List.copyOf(invited);
        }
    }

    /**
     * The meeting was cancelled.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param reason the reason
     */
    @JsonTypeName("Cancelled")
    @JsonPropertyOrder({"stage", "on", "reason"})
    record Cancelled(MeetingStage stage, LocalDate on, String reason) implements MeetingEvent {}

    /**
     * The meeting was opened.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param presider who presides
     * @param standing in which standing
     * @param entrusted whether by the general convener's entrustment
     */
    @JsonTypeName("Opened")
    @JsonPropertyOrder({"stage", "on", "presider", "standing", "entrusted"})
    record Opened(MeetingStage stage, LocalDate on, PersonId presider, Standing standing, boolean entrusted)
            implements MeetingEvent {}

    /**
     * Attendance was recorded.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param attendance one entry a unit
     */
    @JsonTypeName("AttendanceRecorded")
    @JsonPropertyOrder({"stage", "on", "attendance"})
    record AttendanceRecorded(MeetingStage stage, LocalDate on, List<Attendance> attendance) implements MeetingEvent {

        /** Copies the lists. */
        public AttendanceRecorded {
            attendance = List.copyOf(attendance);
        }
    }

    /**
     * The meeting was closed.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param declarations the presider's declarations
     */
    @JsonTypeName("Closed")
    @JsonPropertyOrder({"stage", "on", "declarations"})
    record Closed(MeetingStage stage, LocalDate on, List<Declaration> declarations) implements MeetingEvent {

        /** Copies the lists. */
        public Closed {
            declarations = List.copyOf(declarations);
        }
    }

    /**
     * The outcomes were declared anew.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param declarations the presider's declarations
     */
    @JsonTypeName("Redeclared")
    @JsonPropertyOrder({"stage", "on", "declarations"})
    record Redeclared(MeetingStage stage, LocalDate on, List<Declaration> declarations) implements MeetingEvent {

        /** Copies the lists. */
        public Redeclared {
            declarations = List.copyOf(declarations);
        }
    }

    /**
     * The minutes were issued.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param minutes the minutes
     */
    @JsonTypeName("MinutesIssued")
    @JsonPropertyOrder({"stage", "on", "minutes"})
    record MinutesIssued(MeetingStage stage, LocalDate on, Minutes minutes) implements MeetingEvent {}
}
