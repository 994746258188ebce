package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.rules.book.MeetingTypeId;

/** What may be asked of a meeting. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(MeetingCommand.Convene.class),
    @JsonSubTypes.Type(MeetingCommand.Postpone.class),
    @JsonSubTypes.Type(MeetingCommand.ChangeAgenda.class),
    @JsonSubTypes.Type(MeetingCommand.Cancel.class),
    @JsonSubTypes.Type(MeetingCommand.Open.class),
    @JsonSubTypes.Type(MeetingCommand.TakeOver.class),
    @JsonSubTypes.Type(MeetingCommand.CloseUnsettled.class),
    @JsonSubTypes.Type(MeetingCommand.RecordAttendance.class),
    @JsonSubTypes.Type(MeetingCommand.Close.class),
    @JsonSubTypes.Type(MeetingCommand.Redeclare.class),
    @JsonSubTypes.Type(MeetingCommand.IssueMinutes.class)
})
public sealed interface MeetingCommand extends Command {

    /**
     * Convene a meeting and send its notice (召集, Article 8(1)).
     *
     * @param at when it begins, local time
     * @param place where
     * @param agenda the agenda; item numbers 1, 2, 3 …
     * @param invited the units invited; for a joint meeting every member unit
     */
    @JsonTypeName("Convene")
    @JsonPropertyOrder({"meetingType", "at", "place", "agenda", "invited"})
    record Convene(
            @NotNull @Valid MeetingTypeId meetingType,
            @NotNull LocalDateTime at,
            @NotBlank @Size(max = 200) String place,
            @MayBeLeftOut @NotNull @Size(min = 1, max = 100) List<@Valid AgendaItem> agenda,
            @MayBeLeftOut @NotNull @Size(max = 200) List<@Valid UnitId> invited)
            implements MeetingCommand, AgendaCommand, TimedCommand {

        public Convene {
            agenda = List.copyOf(agenda);
            invited = List.copyOf(invited);
        }

        @Override
        public MeetingTypeId typeOf(Meeting m) {
            return meetingType;
        }
    }

    /**
     * Postpone a convened meeting, or move it elsewhere.
     *
     * @param at the new time, local
     * @param place where
     */
    @JsonTypeName("Postpone")
    @JsonPropertyOrder({"at", "place", "reason"})
    record Postpone(
            @NotNull LocalDateTime at,
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 2000) String reason)
            implements MeetingCommand, TimedCommand {}

    /** Change the agenda and the units invited before the meeting. */
    @JsonTypeName("ChangeAgenda")
    @JsonPropertyOrder({"agenda", "invited"})
    record ChangeAgenda(
            @MayBeLeftOut @NotNull @Size(min = 1, max = 100) List<@Valid AgendaItem> agenda,
            @MayBeLeftOut @NotNull @Size(max = 200) List<@Valid UnitId> invited)
            implements MeetingCommand, AgendaCommand {

        public ChangeAgenda {
            agenda = List.copyOf(agenda);
            invited = List.copyOf(invited);
        }
    }

    /** Cancel a convened meeting. */
    @JsonTypeName("Cancel")
    @JsonPropertyOrder({"reason"})
    record Cancel(@NotBlank @Size(max = 2000) String reason) implements MeetingCommand {}

    /**
     * Open the meeting and preside over it (主持, Article 4, paragraph 2).
     */
    @JsonTypeName("Open")
    record Open() implements MeetingCommand {}

    /** Take over the chair from a presider who may preside no more. */
    @JsonTypeName("TakeOver")
    record TakeOver() implements MeetingCommand {}

    /** Close a session in which nobody can settle anything; every item is adjourned. */
    @JsonTypeName("CloseUnsettled")
    @JsonPropertyOrder({"reason"})
    record CloseUnsettled(@NotBlank @Size(max = 2000) String reason) implements MeetingCommand {}

    /**
     * Record who was there; what is given takes the place of what was recorded for the same units.
     *
     * @param attendance one entry a unit
     */
    @JsonTypeName("RecordAttendance")
    @JsonPropertyOrder({"attendance"})
    record RecordAttendance(
            @MayBeLeftOut @NotNull @Size(min = 1, max = 200) List<@Valid Attendance> attendance)
            implements MeetingCommand {

        public RecordAttendance {
            attendance = List.copyOf(attendance);
        }
    }

    /**
     * Close the meeting with the presider's declaration on each agenda item.
     *
     * @param declarations one for each agenda item
     */
    @JsonTypeName("Close")
    @JsonPropertyOrder({"declarations"})
    record Close(@MayBeLeftOut @NotNull @Size(max = 100) List<@Valid Declaration> declarations)
            implements MeetingCommand, DeclaringCommand {

        public Close {
            declarations = List.copyOf(declarations);
        }
    }

    /**
     * Declare the outcomes anew before the minutes are issued, when what was declared no longer stands.
     *
     * @param declarations one for each agenda item
     */
    @JsonTypeName("Redeclare")
    @JsonPropertyOrder({"declarations"})
    record Redeclare(@MayBeLeftOut @NotNull @Size(max = 100) List<@Valid Declaration> declarations)
            implements MeetingCommand, DeclaringCommand {

        public Redeclare {
            declarations = List.copyOf(declarations);
        }
    }

    /**
     * Issue the minutes (会议纪要, Article 6(2)): they settle the subjects on the agenda in the same act.
     *
     * @param document the number of the minutes
     * @param items one for each agenda item
     * @param resolutions what was resolved (议定事项); empty for nothing
     */
    @JsonTypeName("IssueMinutes")
    @JsonPropertyOrder({"document", "items", "resolutions"})
    record IssueMinutes(
            @NotBlank @Size(max = 100) String document,
            @MayBeLeftOut @NotNull @Size(max = 100) List<@Valid MinutesItem> items,
            @MayBeLeftOut @NotNull @Size(max = 200) List<@Valid Resolution> resolutions)
            implements MeetingCommand {

        public IssueMinutes {
            items = List.copyOf(items);
            resolutions = List.copyOf(resolutions);
        }
    }
}
