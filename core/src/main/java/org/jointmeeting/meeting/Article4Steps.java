package org.jointmeeting.meeting;

import static org.jointmeeting.meeting.MeetingGuards.*;
import static org.jointmeeting.meeting.MeetingParties.PRESIDERS;
import static org.jointmeeting.meeting.MeetingParties.type;
import static org.jointmeeting.meeting.MeetingStage.*;
import static org.jointmeeting.meeting.MeetingStep.step;
import static org.jointmeeting.provision.Clauses.ART_4_P2;

import java.util.List;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.Open;
import org.jointmeeting.meeting.MeetingCommand.Redeclare;
import org.jointmeeting.meeting.MeetingCommand.TakeOver;
import org.jointmeeting.membership.HeldMeeting;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;

/** Article 4, paragraph 2: meetings are presided over, top to bottom. */
final class Article4Steps {
    /** Article 4, paragraph 2: the general convener presides, or a convener whom the general convener entrusted. */
    static final Step<Meeting, Open> OPEN = step("open", "主持开会", "open and preside", Open.class)
            .from(CONVENED)
            .by(PRESIDERS)
            .needs(ITS_DAY)
            .to(IN_SESSION)
            .under(ART_4_P2)
            .records(t -> new MeetingEvent.Opened(
                    t.in().actor().person(), t.as(), byEntrustment(t.subject(), t.as(), t.in())));

    /** Article 4, paragraph 2: another presider of the type takes over from one who may preside no more. */
    static final Step<Meeting, TakeOver> TAKE_OVER = step("take-over", "接替主持", "take over the chair", TakeOver.class)
            .from(IN_SESSION)
            .by(PRESIDERS)
            .needs(PRESIDER_GONE)
            .under(ART_4_P2)
            .records(t -> new MeetingEvent.TakenOver(
                    t.subject().presider().map(Presider::person).orElseThrow(),
                    t.in().actor().person(),
                    t.as(),
                    byEntrustment(t.subject(), t.as(), t.in())));

    /** Article 4, paragraph 2; Article 11(2) and (3): the presider declares the outcomes and closes the meeting. */
    static final Step<Meeting, Close> CLOSE = step("close", "宣布结果并闭会", "declare the outcomes and close", Close.class)
            .from(IN_SESSION)
            .by(PRESIDERS)
            .needs(BY_THE_PRESIDER, ATTENDANCE_RECORDED, QUORUM)
            .checks(DeclarationChecks.ALL)
            .readsSubjects((m, c) -> m.subjects())
            .to(HELD)
            .under(ART_4_P2)
            .brings((m, c, in) -> List.of(noted(m, in)))
            .records(t -> new MeetingEvent.Closed(t.command().declarations()));

    /** Article 4, paragraph 2: what was declared no longer stands, so whoever may preside declares anew. */
    static final Step<Meeting, Redeclare> REDECLARE = step(
                    "redeclare", "重新宣布结果", "declare the outcomes anew", Redeclare.class)
            .from(HELD)
            .by(PRESIDERS)
            .needs(CLOSED_WITH_OUTCOMES)
            .checks(DeclarationChecks.ALL)
            .readsSubjects((m, c) -> m.subjects())
            .under(ART_4_P2)
            .records(t -> new MeetingEvent.Redeclared(t.command().declarations()));

    private Article4Steps() {}

    private static boolean byEntrustment(Meeting m, Standing as, Setting in) {
        return !type(m, in).map(t -> t.presidedBy().contains(as.capacity())).orElse(false);
    }

    private static Consequence noted(Meeting m, Setting in) {
        return new Consequence(
                MembershipProcedure.SUBJECT,
                new NoteMeetingHeld(m.meetingType(), m.heldOn().orElse(in.today())),
                new HeldMeeting(in.subject().id()));
    }
}
