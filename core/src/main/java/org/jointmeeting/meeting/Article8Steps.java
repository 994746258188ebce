package org.jointmeeting.meeting;

import static org.jointmeeting.meeting.AgendaEffects.told;
import static org.jointmeeting.meeting.ConveningChecks.*;
import static org.jointmeeting.meeting.MeetingParties.CONVENERS;
import static org.jointmeeting.meeting.MeetingParties.ITS_CONVENERS;
import static org.jointmeeting.meeting.MeetingStage.*;
import static org.jointmeeting.meeting.MeetingStep.step;
import static org.jointmeeting.provision.Clauses.ART_11_I3;
import static org.jointmeeting.provision.Clauses.ART_8_I1_1;
import static org.jointmeeting.provision.Clauses.ART_8_I1_2;

import java.util.List;
import org.jointmeeting.meeting.MeetingCommand.Cancel;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.procedure.Step;

/** Article 8(1): meetings are convened, top to bottom. */
final class Article8Steps {
    /** Article 8(1): a meeting is convened by whoever may convene its type; the notice says time, place and agenda. */
    static final Step<Meeting, Convene> CONVENE = step("convene", "召集会议", "convene", Convene.class)
            .from(UNSTARTED)
            .by(CONVENERS)
            .checks(TYPE_KNOWN, MAY_CONVENE_MEETING, MAY_CONVENE_SPECIAL, MAY_CONVENE_GENERAL, CONVENER_CONVENES)
            .checks(NoticeChecks.NOT_IN_PAST, NoticeChecks.IN_TIME)
            .checks(AgendaChecks.ALL)
            .checks(InvitationChecks.ALL)
            .to(CONVENED)
            .under(ART_8_I1_1)
            .citing(
                    (m, c, in) -> in.rules()
                            .meetingType(c.meetingType())
                            .flatMap(t -> in.rules().provision(t.clause()))
                            .orElse(ART_8_I1_1),
                    ART_8_I1_2,
                    ART_11_I3)
            .readsSubjects((m, c) -> c.map(k -> Meeting.subjectsOf(k.agenda())).orElse(List.of()))
            .brings((m, c, in) -> told(List.of(), c.agenda(), in))
            .records(t -> new MeetingEvent.Convened(
                    t.in().rules().edition(),
                    t.command().meetingType(),
                    t.as(),
                    new MeetingNotice(
                            t.command().at(),
                            t.command().place(),
                            t.command().agenda(),
                            t.command().invited())));

    /** Article 8(1): whoever may convene a meeting may call it off. */
    static final Step<Meeting, Cancel> CANCEL = step("cancel", "取消会议", "cancel", Cancel.class)
            .from(CONVENED)
            .by(ITS_CONVENERS)
            .to(CANCELLED)
            .under(ART_8_I1_1)
            .readsSubjects((m, c) -> m.subjects())
            .brings((m, c, in) -> told(m.notice().agenda(), List.of(), in))
            .records(t -> new MeetingEvent.Cancelled(t.command().reason()));

    private Article8Steps() {}
}
