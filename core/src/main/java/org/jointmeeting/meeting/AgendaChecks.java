package org.jointmeeting.meeting;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_5_I1;
import static org.jointmeeting.provision.Clauses.ART_6_I2;
import static org.jointmeeting.provision.Clauses.ART_8_I1_2;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.MeetingType;

/** What every agenda must satisfy, whichever command brings it. */
final class AgendaChecks {

    /** The items are numbered. */
    static final Check<Meeting, AgendaCommand> ITEMS_NUMBERED = check(
            MeetingRefusal.AGENDA_NOT_NUMBERED,
            ART_6_I2,
            (m, c, as, in) ->
                    Listed.fromOne(c.agenda().stream().map(AgendaItem::number).toList()));

    /** An item of kind SUBJECT says which. */
    static final Check<Meeting, AgendaCommand> SUBJECTS_NAMED = check(
            MeetingRefusal.ITEM_WITHOUT_SUBJECT,
            ART_11_I2,
            (m, c, as, in) -> c.agenda().stream()
                    .allMatch(i -> i.kind() != AgendaKind.SUBJECT || i.about().isPresent()));

    /** No other item names one. */
    static final Check<Meeting, AgendaCommand> NO_OTHER_SUBJECTS = check(
            MeetingRefusal.SUBJECT_ON_OTHER_ITEM,
            ART_5_I1,
            (m, c, as, in) -> c.agenda().stream()
                    .allMatch(i -> i.kind() == AgendaKind.SUBJECT || i.about().isEmpty()));

    /** A subject has one item. */
    static final Check<Meeting, AgendaCommand> EACH_SUBJECT_ONCE = check(
            MeetingRefusal.SUBJECT_TWICE, ART_11_I2, (m, c, as, in) -> Listed.once(Meeting.subjectsOf(c.agenda())));

    /** There are such subjects. */
    static final Check<Meeting, AgendaCommand> SUBJECTS_EXIST = check(
            MeetingRefusal.SUBJECT_UNKNOWN,
            ART_6_I2,
            (m, c, as, in) -> unknown(c, in).isEmpty(),
            (m, c, as, in) -> named(unknown(c, in)));

    /** Their procedures say how they come before a meeting. */
    static final Check<Meeting, AgendaCommand> SUBJECTS_TABLED = check(
            MeetingRefusal.SUBJECT_NOT_TABLED,
            ART_6_I2,
            (m, c, as, in) -> untabled(c, in).isEmpty(),
            (m, c, as, in) -> named(untabled(c, in)));

    /** Article 8(1), Article 11(2) and (3): only coordination meetings settle subjects. */
    static final Check<Meeting, AgendaCommand> TYPE_SETTLES = check(
            MeetingRefusal.TYPE_SETTLES_NO_SUBJECT,
            ART_8_I1_2,
            (m, c, as, in) -> Meeting.subjectsOf(c.agenda()).isEmpty()
                    || in.rules()
                            .meetingType(c.typeOf(m))
                            .map(t -> t.settles().isPresent())
                            .orElse(true));

    /** Article 11(2) and (3): each awaits a meeting of this level. */
    static final Check<Meeting, AgendaCommand> SUBJECTS_AWAIT = check(
            MeetingRefusal.SUBJECT_NOT_AWAITING,
            ART_11_I2,
            (m, c, as, in) -> notAwaiting(m, c, in).isEmpty(),
            (m, c, as, in) ->
                    notAwaiting(m, c, in).stream().map(TabledSubject::detail).toList());

    /** No other meeting was convened for any of them. */
    static final Check<Meeting, AgendaCommand> NOT_SCHEDULED_ELSEWHERE = check(
            MeetingRefusal.SUBJECT_SCHEDULED_ELSEWHERE,
            ART_11_I2,
            (m, c, as, in) -> otherMeetings(c, in).isEmpty(),
            (m, c, as, in) -> named(otherMeetings(c, in)));

    /** All of them. */
    static final List<Check<Meeting, AgendaCommand>> ALL = List.of(
            ITEMS_NUMBERED,
            SUBJECTS_NAMED,
            NO_OTHER_SUBJECTS,
            EACH_SUBJECT_ONCE,
            SUBJECTS_EXIST,
            SUBJECTS_TABLED,
            TYPE_SETTLES,
            SUBJECTS_AWAIT,
            NOT_SCHEDULED_ELSEWHERE);

    private AgendaChecks() {}

    private static List<SubjectId> unknown(AgendaCommand c, Setting in) {
        return Meeting.subjectsOf(c.agenda()).stream()
                .filter(id -> in.read(id).isEmpty())
                .toList();
    }

    private static List<SubjectId> untabled(AgendaCommand c, Setting in) {
        return Meeting.subjectsOf(c.agenda()).stream()
                .filter(id ->
                        in.read(id).isPresent() && TabledSubject.of(id, in).isEmpty())
                .toList();
    }

    private static List<TabledSubject> notAwaiting(Meeting m, AgendaCommand c, Setting in) {
        Optional<CoordinationLevel> level = in.rules().meetingType(c.typeOf(m)).flatMap(MeetingType::settles);
        return level.isEmpty()
                ? List.of()
                : TabledSubject.on(c.agenda(), in)
                        .filter(s -> !s.awaits(level.get()))
                        .toList();
    }

    private static List<SubjectId> otherMeetings(AgendaCommand c, Setting in) {
        return TabledSubject.on(c.agenda(), in)
                .flatMap(s -> s.matter().scheduled().stream())
                .filter(meeting -> !meeting.equals(in.subject()))
                .distinct()
                .toList();
    }

    private static List<Detail> named(List<SubjectId> subjects) {
        return subjects.stream().map(s -> Detail.subject(s)).toList();
    }
}
