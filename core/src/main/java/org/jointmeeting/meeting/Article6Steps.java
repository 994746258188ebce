package org.jointmeeting.meeting;

import static org.jointmeeting.meeting.AgendaEffects.*;
import static org.jointmeeting.meeting.AttendanceChecks.*;
import static org.jointmeeting.meeting.MeetingGuards.CANNOT_BE_SETTLED;
import static org.jointmeeting.meeting.MeetingParties.ITS_CONVENERS;
import static org.jointmeeting.meeting.MeetingParties.OFFICE;
import static org.jointmeeting.meeting.MeetingStage.*;
import static org.jointmeeting.meeting.MeetingStep.step;
import static org.jointmeeting.meeting.MinutesChecks.*;
import static org.jointmeeting.provision.Clauses.ART_6_I2;

import java.util.List;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.meeting.MeetingCommand.CloseUnsettled;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.meeting.MeetingCommand.Postpone;
import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.procedure.Step;

/** Article 6(2): the office's part in meetings, top to bottom. */
final class Article6Steps {
    /** Article 6(2): a convened meeting is postponed or moved. */
    static final Step<Meeting, Postpone> POSTPONE = step("postpone", "延期", "postpone", Postpone.class)
            .from(CONVENED)
            .by(ITS_CONVENERS, OFFICE)
            .checks(NoticeChecks.NOT_IN_PAST, NoticeChecks.IN_TIME)
            .under(ART_6_I2)
            .records(t -> new MeetingEvent.Postponed(
                    t.command().at(), t.command().place(), t.command().reason()));

    /** Article 6(2): the agenda is changed before the meeting. */
    static final Step<Meeting, ChangeAgenda> CHANGE_AGENDA = step(
                    "change-agenda", "调整议程", "change the agenda", ChangeAgenda.class)
            .from(CONVENED)
            .by(ITS_CONVENERS, OFFICE)
            .checks(AgendaChecks.ALL)
            .checks(InvitationChecks.ALL)
            .checks(ConveningChecks.CONVENER_CONVENED, NoticeChecks.NOTHING_ADDED_LATE)
            .under(ART_6_I2)
            .readsSubjects((m, c) ->
                    subjects(m.notice().agenda(), c.map(ChangeAgenda::agenda).orElse(List.of())))
            .brings((m, c, in) -> told(m.notice().agenda(), c.agenda(), in))
            .records(t -> new MeetingEvent.AgendaChanged(
                    t.command().agenda(), t.command().invited()));

    /** Article 6(2): the office records who is there. */
    static final Step<Meeting, RecordAttendance> RECORD_ATTENDANCE = step(
                    "record-attendance", "登记出席情况", "record attendance", RecordAttendance.class)
            .from(CONVENED, IN_SESSION)
            .by(OFFICE)
            .checks(OF_INVITED, EACH_UNIT_ONCE, SUBSTITUTES_NAMED)
            .under(ART_6_I2)
            .records(t -> new MeetingEvent.AttendanceRecorded(t.command().attendance()));

    /** Article 6(2): where nobody can settle anything, the office closes the session; every item is adjourned. */
    static final Step<Meeting, CloseUnsettled> CLOSE_UNSETTLED = step(
                    "close-unsettled", "未形成结果闭会", "close the session unsettled", CloseUnsettled.class)
            .from(IN_SESSION)
            .by(OFFICE)
            .needs(CANNOT_BE_SETTLED)
            .to(HELD)
            .under(ART_6_I2)
            .records(t -> new MeetingEvent.ClosedUnsettled(
                    t.subject().notice().agenda().stream()
                            .map(i -> new Declaration(i.number(), ItemOutcome.ADJOURNED))
                            .toList(),
                    t.command().reason()));

    /** Article 6(2): the office issues the minutes; they settle the subjects on the agenda in the same act. */
    static final Step<Meeting, IssueMinutes> ISSUE_MINUTES = step(
                    "issue-minutes", "印发会议纪要", "issue the minutes", IssueMinutes.class)
            .from(HELD)
            .by(OFFICE)
            .checks(
                    COVER_AGENDA,
                    AS_DECLARED,
                    OUTCOMES_STILL_KNOWN,
                    RESOLUTIONS_NUMBERED,
                    RESPONSIBLE_UNITS_KNOWN,
                    RESOLUTIONS_DUE_AFTER)
            .to(MINUTED)
            .under(ART_6_I2)
            .readsSubjects((m, c) -> m.subjects())
            .notes((m, c, in) -> unmoved(m, in))
            .brings((m, c, in) -> settled(m, in))
            .records(t -> new MeetingEvent.MinutesIssued(new Minutes(
                    t.command().document(),
                    t.today(),
                    t.command().items(),
                    t.command().resolutions())));

    private Article6Steps() {}
}
