package org.jointmeeting.meeting;

import static org.jointmeeting.meeting.MeetingGuards.quorate;
import static org.jointmeeting.meeting.MeetingGuards.unrecorded;
import static org.jointmeeting.meeting.MeetingParties.stillPresides;
import static org.jointmeeting.meeting.MeetingStage.CONVENED;
import static org.jointmeeting.meeting.MeetingStage.HELD;
import static org.jointmeeting.meeting.MeetingStage.IN_SESSION;
import static org.jointmeeting.provision.Clauses.ART_4_P2;
import static org.jointmeeting.provision.Clauses.ART_6_I2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.OwedBuilder;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.LocalPeriod;

/** What a meeting asks of people where it stands, by the parties of the steps that meet it. */
final class MeetingOwed {

    /** Article 4, paragraph 2: a convened meeting is held on its day by whoever may preside. */
    static final Owed<Meeting> HOLD_MEETING = owed("hold-meeting", "按时开会", "hold the meeting")
            .in(CONVENED)
            .by((m, about, in) -> MeetingParties.PRESIDERS.candidates().of(m, onItsDay(m, in)))
            .since((m, about, in) -> m.notice().at().toLocalDate())
            .due((m, about, in) -> Optional.of(m.notice().at().toLocalDate()))
            .under(ART_4_P2)
            .metBy(Article4Steps.OPEN);

    /** Article 6(2): the office records who is there. */
    static final Owed<Meeting> RECORD_ATTENDANCE = owed("record-attendance", "登记出席情况", "record attendance")
            .in(IN_SESSION)
            .when((m, in) -> !unrecorded(m).isEmpty())
            .under(ART_6_I2)
            .metBy(Article6Steps.RECORD_ATTENDANCE);

    /** Article 4, paragraph 2: the presider declares the outcomes. */
    static final Owed<Meeting> CLOSE_MEETING = owed(
                    "close-meeting", "宣布结果并闭会", "declare the outcomes and close the meeting")
            .in(IN_SESSION)
            .when((m, in) -> stillPresides(m, in) && unrecorded(m).isEmpty() && quorate(m, in))
            .by((m, about, in) -> m.presider().map(Presider::standing).stream().toList())
            .under(ART_4_P2)
            .metBy(Article4Steps.CLOSE);

    /** Article 4, paragraph 2: another takes over where the presider may preside no more. */
    static final Owed<Meeting> TAKE_OVER = owed("take-over", "接替主持", "take over the chair")
            .in(IN_SESSION)
            .when((m, in) -> !stillPresides(m, in))
            .under(ART_4_P2)
            .metBy(Article4Steps.TAKE_OVER);

    /** Article 6(2): the office closes what nobody can settle. */
    static final Owed<Meeting> CLOSE_UNSETTLED = owed("close-unsettled", "未形成结果闭会", "close the session unsettled")
            .in(IN_SESSION)
            .when((m, in) -> !stillPresides(m, in) || (unrecorded(m).isEmpty() && !quorate(m, in)))
            .under(ART_6_I2)
            .metBy(Article6Steps.CLOSE_UNSETTLED);

    /** Article 6(2): a held meeting has no minutes yet. */
    static final Owed<Meeting> ISSUE_MINUTES = owed("issue-minutes", "形成会议纪要", "issue the minutes")
            .in(HELD)
            .within(LocalPeriod.MINUTES)
            .under(ART_6_I2)
            .metBy(Article6Steps.ISSUE_MINUTES);

    /** Everything that a meeting can ask. */
    static final List<Owed<Meeting>> ALL =
            List.of(HOLD_MEETING, RECORD_ATTENDANCE, CLOSE_MEETING, TAKE_OVER, CLOSE_UNSETTLED, ISSUE_MINUTES);

    private MeetingOwed() {}

    private static OwedBuilder<Meeting, MeetingStage> owed(String id, String zh, String en) {
        return new OwedBuilder<>(id, Text.of(zh, en), Meeting::since);
    }

    /** An entrustment of today may be over by then. */
    private static Setting onItsDay(Meeting m, Setting in) {
        LocalDate day = m.notice().at().toLocalDate();
        return day.isAfter(in.today()) ? in.withToday(day) : in;
    }
}
