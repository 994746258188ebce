package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.book.MeetingTypeId;

/**
 * A meeting (会议) in its life. Immutable.
 *
 * @param stage where it stands
 * @param since the day on which it came to that stage
 * @param edition the edition of the working rules under which it runs (Article 14); empty text before
 * @param convenedBy in which standing it was convened; empty before
 * @param notice its notice as it stands
 * @param attendance who was there, one entry a unit
 * @param presider who presides; empty before it is opened
 * @param heldOn the day it was opened; empty before
 * @param declarations what the presider declared
 * @param unsettled whether the office closed it because nobody could settle anything
 * @param minutes its minutes; empty before
 */
@Value.Builder
@JsonPropertyOrder({
    "stage",
    "since",
    "edition",
    "meetingType",
    "convenedBy",
    "notice",
    "attendance",
    "presider",
    "heldOn",
    "declarations",
    "unsettled",
    "minutes"
})
public record Meeting(
        MeetingStage stage,
        LocalDate since,
        String edition,
        MeetingTypeId meetingType,
        Optional<Standing> convenedBy,
        MeetingNotice notice,
        @MayBeLeftOut List<Attendance> attendance,
        Optional<Presider> presider,
        Optional<LocalDate> heldOn,
        @MayBeLeftOut List<Declaration> declarations,
        @MustBeThere boolean unsettled,
        Optional<Minutes> minutes)
        implements Subject, WithMeeting {

    public Meeting {
        attendance = List.copyOf(attendance);
        declarations = List.copyOf(declarations);
    }

    /** Before the first act. */
    public static final Meeting UNSTARTED = new Meeting(
            MeetingStage.UNSTARTED,
            LocalDate.EPOCH,
            "",
            MeetingTypeId.of("-"),
            Optional.empty(),
            new MeetingNotice(LocalDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT), "", List.of(), List.of()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            Optional.empty());

    @Override
    public String title() {
        return meetingType + " " + notice.at().toLocalDate();
    }

    @Override
    public Optional<String> runsUnder() {
        return edition.isEmpty() ? Optional.empty() : Optional.of(edition);
    }

    /**
     * The subjects that its agenda coordinates.
     *
     * @return their ids; empty for none
     */
    @JsonIgnore
    public List<SubjectId> subjects() {
        return subjectsOf(notice.agenda());
    }

    /**
     * The subjects that an agenda coordinates.
     *
     * @return their ids; empty for none
     */
    static List<SubjectId> subjectsOf(List<AgendaItem> agenda) {
        return agenda.stream().flatMap(i -> i.about().stream()).toList();
    }

    /** The subject of an item; empty if it has none, or there is no such item. */
    Optional<SubjectId> subjectOf(int item) {
        return notice.agenda().stream()
                .filter(i -> i.number() == item)
                .findFirst()
                .flatMap(AgendaItem::about);
    }

    /** Whether numbers are those of all items of the agenda, each once, in any order. */
    boolean covers(List<Integer> items) {
        return items.stream()
                .sorted()
                .toList()
                .equals(notice.agenda().stream()
                        .map(AgendaItem::number)
                        .sorted()
                        .toList());
    }

    /** What was declared on an item; adjourned if nothing was. */
    ItemOutcome declared(int item) {
        return declarations.stream()
                .filter(d -> d.item() == item)
                .map(Declaration::outcome)
                .findFirst()
                .orElse(ItemOutcome.ADJOURNED);
    }

    Meeting at(Stage next, LocalDate day) {
        return withStage((MeetingStage) next).withSince(next == stage ? since : day);
    }

    Meeting attended(List<Attendance> given) {
        List<Attendance> all = new ArrayList<>(attendance);
        all.removeIf(a -> given.stream().anyMatch(g -> g.unit().equals(a.unit())));
        all.addAll(given);
        return withAttendance(all);
    }
}
