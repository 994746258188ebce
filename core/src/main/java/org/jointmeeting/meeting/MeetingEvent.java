package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDateTime;
import java.util.List;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.rules.book.MeetingTypeId;

/** What was done to a meeting. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(MeetingEvent.Convened.class),
    @JsonSubTypes.Type(MeetingEvent.Postponed.class),
    @JsonSubTypes.Type(MeetingEvent.AgendaChanged.class),
    @JsonSubTypes.Type(MeetingEvent.Cancelled.class),
    @JsonSubTypes.Type(MeetingEvent.Opened.class),
    @JsonSubTypes.Type(MeetingEvent.TakenOver.class),
    @JsonSubTypes.Type(MeetingEvent.ClosedUnsettled.class),
    @JsonSubTypes.Type(MeetingEvent.AttendanceRecorded.class),
    @JsonSubTypes.Type(MeetingEvent.Closed.class),
    @JsonSubTypes.Type(MeetingEvent.Redeclared.class),
    @JsonSubTypes.Type(MeetingEvent.MinutesIssued.class)
})
public sealed interface MeetingEvent extends Event<Meeting> {

    /**
     * A meeting was convened.
     *
     * @param edition the edition of the working rules under which it runs
     * @param convener in which standing it was convened
     */
    @JsonTypeName("Convened")
    @JsonPropertyOrder({"edition", "meetingType", "convener", "notice"})
    record Convened(String edition, MeetingTypeId meetingType, Standing convener, MeetingNotice notice)
            implements MeetingEvent {

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before.withEdition(edition)
                    .withMeetingType(meetingType)
                    .withConvenedBy(convener)
                    .withNotice(notice);
        }
    }

    /**
     * The meeting was postponed or moved.
     *
     * @param at the new time, local
     * @param place where
     */
    @JsonTypeName("Postponed")
    @JsonPropertyOrder({"at", "place", "reason"})
    record Postponed(LocalDateTime at, String place, String reason) implements MeetingEvent {

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before.withNotice(new MeetingNotice(
                    at, place, before.notice().agenda(), before.notice().invited()));
        }
    }

    /** The agenda was changed. */
    @JsonTypeName("AgendaChanged")
    @JsonPropertyOrder({"agenda", "invited"})
    record AgendaChanged(
            @MayBeLeftOut List<AgendaItem> agenda,
            @MayBeLeftOut List<UnitId> invited) implements MeetingEvent {

        public AgendaChanged {
            agenda = List.copyOf(agenda);
            invited = List.copyOf(invited);
        }

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            List<Attendance> still = before.attendance().stream()
                    .filter(a -> invited.contains(a.unit()))
                    .toList();
            return before.withNotice(new MeetingNotice(
                            before.notice().at(), before.notice().place(), agenda, invited))
                    .withAttendance(still);
        }
    }

    /** The meeting was cancelled. */
    @JsonTypeName("Cancelled")
    @JsonPropertyOrder({"reason"})
    record Cancelled(String reason) implements MeetingEvent {

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before;
        }
    }

    /**
     * The meeting was opened.
     *
     * @param presider who presides
     * @param entrusted whether by the general convener's entrustment
     */
    @JsonTypeName("Opened")
    @JsonPropertyOrder({"presider", "standing", "entrusted"})
    record Opened(
            PersonId presider,
            Standing standing,
            @MustBeThere boolean entrusted) implements MeetingEvent {

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before.withPresider(new Presider(presider, standing, entrusted))
                    .withHeldOn(stamp.on());
        }
    }

    /**
     * Another took over the chair.
     *
     * @param from who presided before
     * @param presider who presides now
     * @param entrusted whether by the general convener's entrustment
     */
    @JsonTypeName("TakenOver")
    @JsonPropertyOrder({"from", "presider", "standing", "entrusted"})
    record TakenOver(
            PersonId from,
            PersonId presider,
            Standing standing,
            @MustBeThere boolean entrusted) implements MeetingEvent {

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before.withPresider(new Presider(presider, standing, entrusted));
        }
    }

    /**
     * The office closed a session in which nobody could settle anything.
     *
     * @param declarations every item, adjourned
     */
    @JsonTypeName("ClosedUnsettled")
    @JsonPropertyOrder({"declarations", "reason"})
    record ClosedUnsettled(@MayBeLeftOut List<Declaration> declarations, String reason) implements MeetingEvent {

        public ClosedUnsettled {
            declarations = List.copyOf(declarations);
        }

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before.withDeclarations(declarations).withUnsettled(true);
        }
    }

    /**
     * Attendance was recorded.
     *
     * @param attendance one entry a unit
     */
    @JsonTypeName("AttendanceRecorded")
    @JsonPropertyOrder({"attendance"})
    record AttendanceRecorded(@MayBeLeftOut List<Attendance> attendance) implements MeetingEvent {

        public AttendanceRecorded {
            attendance = List.copyOf(attendance);
        }

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before.attended(attendance);
        }
    }

    /**
     * The meeting was closed.
     *
     * @param declarations the presider's declarations
     */
    @JsonTypeName("Closed")
    @JsonPropertyOrder({"declarations"})
    record Closed(@MayBeLeftOut List<Declaration> declarations) implements MeetingEvent {

        public Closed {
            declarations = List.copyOf(declarations);
        }

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before.withDeclarations(declarations);
        }
    }

    /**
     * The outcomes were declared anew.
     *
     * @param declarations the presider's declarations
     */
    @JsonTypeName("Redeclared")
    @JsonPropertyOrder({"declarations"})
    record Redeclared(@MayBeLeftOut List<Declaration> declarations) implements MeetingEvent {

        public Redeclared {
            declarations = List.copyOf(declarations);
        }

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before.withDeclarations(declarations);
        }
    }

    /** The minutes were issued. */
    @JsonTypeName("MinutesIssued")
    @JsonPropertyOrder({"minutes"})
    record MinutesIssued(Minutes minutes) implements MeetingEvent {

        @Override
        public Meeting applyTo(Meeting before, Stamp stamp) {
            return before.withMinutes(minutes);
        }
    }
}
