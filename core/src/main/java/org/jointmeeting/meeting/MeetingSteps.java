package org.jointmeeting.meeting;

import static org.jointmeeting.meeting.MeetingChecks.*;
import static org.jointmeeting.meeting.MeetingGuards.*;
import static org.jointmeeting.meeting.MeetingParties.*;
import static org.jointmeeting.meeting.MeetingStage.*;
import static org.jointmeeting.provision.Clauses.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.meeting.MeetingCommand.Cancel;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.CloseUnsettled;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.meeting.MeetingCommand.Open;
import org.jointmeeting.meeting.MeetingCommand.Postpone;
import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.meeting.MeetingCommand.Redeclare;
import org.jointmeeting.meeting.MeetingCommand.TakeOver;
import org.jointmeeting.membership.HeldMeeting;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.StepBuilder;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.CoordinationLevel;
import org.jointmeeting.rules.MeetingType;

/** The steps of a meeting's life, top to bottom. */
final class MeetingSteps {
    /** Article 8(1): a meeting is convened by whoever may convene its type; the notice says time, place and agenda. */
    static final Step<Meeting, Convene> CONVENE = step("convene", "召集会议", "convene", Convene.class)
            .from(UNSTARTED)
            .by(CONVENERS)
            .checks(
                    TYPE_KNOWN,
                    mayConvene(Optional.empty(), ART_8_I1_1),
                    mayConvene(Optional.of(CoordinationLevel.SPECIAL), ART_8_I1_2),
                    mayConvene(Optional.of(CoordinationLevel.GENERAL), ART_11_I3),
                    CONVENER_CONVENES,
                    notInPast(Convene::at),
                    noticeInTime(Convene::at))
            .checks(agenda((m, c) -> c.meetingType(), Convene::agenda, Convene::invited))
            .to(CONVENED)
            .under(ART_8_I1_1)
            .citing((m, c, in) -> in.rules()
                    .meetingType(c.meetingType())
                    .flatMap(t -> in.rules().provision(t.clause()))
                    .orElse(ART_8_I1_1))
            .readsSubjects((m, c) ->
                    c.map(k -> subjects(Meeting.policiesOf(k.agenda()))).orElse(List.of()))
            .brings((m, c, in) -> scheduled(c.agenda(), in))
            .records(t -> new MeetingEvent.Convened(
                    t.in().rules().edition(),
                    t.command().meetingType(),
                    t.as(),
                    new MeetingNotice(
                            t.command().at(),
                            t.command().place(),
                            t.command().agenda(),
                            t.command().invited())));

    /** Article 6(2): a convened meeting is postponed or moved. */
    static final Step<Meeting, Postpone> POSTPONE = step("postpone", "延期", "postpone", Postpone.class)
            .from(CONVENED)
            .by(ITS_CONVENERS, OFFICE)
            .checks(notInPast(Postpone::at), noticeInTime(Postpone::at))
            .under(ART_6_I2)
            .records(t -> new MeetingEvent.Postponed(
                    t.command().at(), t.command().place(), t.command().reason()));

    /** Article 6(2): the agenda is changed before the meeting. */
    static final Step<Meeting, ChangeAgenda> CHANGE_AGENDA = step(
                    "change-agenda", "调整议程", "change the agenda", ChangeAgenda.class)
            .from(CONVENED)
            .by(ITS_CONVENERS, OFFICE)
            .checks(agenda((m, c) -> m.meetingType(), ChangeAgenda::agenda, ChangeAgenda::invited))
            .checks(CONVENER_STILL_CONVENES)
            .under(ART_6_I2)
            .readsSubjects((m, c) -> Stream.concat(
                            m.policies().stream(), c.stream().flatMap(k -> Meeting.policiesOf(k.agenda()).stream()))
                    .distinct()
                    .map(PolicyProcedure::subject)
                    .toList())
            .brings((m, c, in) -> rescheduled(m.notice().agenda(), c.agenda(), in))
            .records(t -> new MeetingEvent.AgendaChanged(
                    t.command().agenda(), t.command().invited()));

    /** Article 8(1): whoever may convene a meeting may call it off. */
    static final Step<Meeting, Cancel> CANCEL = step("cancel", "取消会议", "cancel", Cancel.class)
            .from(CONVENED)
            .by(ITS_CONVENERS)
            .to(CANCELLED)
            .under(ART_8_I1_1)
            .readsSubjects((m, c) -> onItsAgenda(m))
            .brings((m, c, in) -> rescheduled(m.notice().agenda(), List.of(), in))
            .records(t -> new MeetingEvent.Cancelled(t.command().reason()));

    /** Article 4, paragraph 2: the general convener presides, or a convener whom the general convener entrusted. */
    static final Step<Meeting, Open> OPEN = step("open", "主持开会", "open and preside", Open.class)
            .from(CONVENED)
            .by(PRESIDERS)
            .needs(ITS_DAY)
            .to(IN_SESSION)
            .under(ART_4_P2)
            .records(t -> new MeetingEvent.Opened(
                    t.in().actor().person(), t.as(), byEntrustment(t.subject(), t.as(), t.in())));

    /** Article 6(2): the office records who is there. */
    static final Step<Meeting, RecordAttendance> RECORD_ATTENDANCE = step(
                    "record-attendance", "登记出席情况", "record attendance", RecordAttendance.class)
            .from(CONVENED, IN_SESSION)
            .by(OFFICE)
            .checks(ATTENDANCE_OF_INVITED, ATTENDANCE_ONCE, SUBSTITUTES_NAMED)
            .under(ART_6_I2)
            .records(t -> new MeetingEvent.AttendanceRecorded(t.command().attendance()));

    /** Article 4, paragraph 2; Article 11(2) and (3): the presider declares the outcomes and closes the meeting. */
    static final Step<Meeting, Close> CLOSE = step("close", "宣布结果并闭会", "declare the outcomes and close", Close.class)
            .from(IN_SESSION)
            .by(PRESIDERS)
            .needs(BY_THE_PRESIDER, ATTENDANCE_RECORDED, QUORUM)
            .checks(declared(Close::declarations))
            .readsSubjects((m, c) -> onItsAgenda(m))
            .to(HELD)
            .under(ART_4_P2)
            .brings((m, c, in) -> List.of(noted(m, in)))
            .records(t -> new MeetingEvent.Closed(t.command().declarations()));

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

    /** Article 4, paragraph 2: what was declared no longer stands, so whoever may preside declares anew. */
    static final Step<Meeting, Redeclare> REDECLARE = step(
                    "redeclare", "重新宣布结果", "declare the outcomes anew", Redeclare.class)
            .from(HELD)
            .by(PRESIDERS)
            .needs(CLOSED_WITH_OUTCOMES)
            .checks(declared(Redeclare::declarations))
            .readsSubjects((m, c) -> onItsAgenda(m))
            .under(ART_4_P2)
            .records(t -> new MeetingEvent.Redeclared(t.command().declarations()));

    /** Article 6(2): the office issues the minutes; they settle the policies on the agenda in the same act. */
    static final Step<Meeting, IssueMinutes> ISSUE_MINUTES = step(
                    "issue-minutes", "印发会议纪要", "issue the minutes", IssueMinutes.class)
            .from(HELD)
            .by(OFFICE)
            .checks(
                    MINUTES_COVER_AGENDA,
                    MINUTES_AS_DECLARED,
                    RESOLUTIONS_NUMBERED,
                    RESPONSIBLE_UNITS_KNOWN,
                    RESOLUTIONS_DUE_AFTER)
            .to(MINUTED)
            .under(ART_6_I2)
            .readsSubjects((m, c) -> onItsAgenda(m))
            .notes((m, c, in) -> unmoved(m, in))
            .brings((m, c, in) -> settlements(m, in))
            .records(t -> new MeetingEvent.MinutesIssued(new Minutes(
                    t.command().document(),
                    t.today(),
                    t.command().items(),
                    t.command().resolutions())));

    /** The whole life of a meeting, top to bottom. */
    static final List<Step<Meeting, ?>> ALL = List.of(
            CONVENE,
            POSTPONE,
            CHANGE_AGENDA,
            CANCEL,
            OPEN,
            TAKE_OVER,
            RECORD_ATTENDANCE,
            CLOSE,
            CLOSE_UNSETTLED,
            REDECLARE,
            ISSUE_MINUTES);

    private MeetingSteps() {}

    private static boolean byEntrustment(Meeting m, Standing as, Setting in) {
        return !type(m, in).map(t -> t.presidedBy().contains(as.capacity())).orElse(false);
    }

    private static <C extends Command> StepBuilder<Meeting, MeetingStage, C> step(
            String id, String zh, String en, Class<C> command) {
        return new StepBuilder<>(id, Text.of(zh, en), command);
    }

    private static Consequence noted(Meeting m, Setting in) {
        return new Consequence(
                MembershipProcedure.SUBJECT,
                new NoteMeetingHeld(m.meetingType(), m.heldOn().orElse(in.today())),
                new HeldMeeting(in.subject().id()));
    }

    private static List<Consequence> scheduled(List<AgendaItem> agenda, Setting in) {
        return rescheduled(List.of(), agenda, in);
    }

    private static List<Consequence> rescheduled(List<AgendaItem> before, List<AgendaItem> after, Setting in) {
        List<PolicyId> dropped = new ArrayList<>(Meeting.policiesOf(before));
        List<PolicyId> taken = new ArrayList<>(Meeting.policiesOf(after));
        dropped.removeAll(Meeting.policiesOf(after));
        taken.removeAll(Meeting.policiesOf(before));
        List<Consequence> all = new ArrayList<>();
        dropped.stream().filter(p -> awaitsThis(p, in)).forEach(p -> all.add(noteMeeting(p, Optional.empty(), in)));
        taken.forEach(p -> all.add(noteMeeting(p, Optional.of(in.subject().id()), in)));
        return all;
    }

    /** A policy that has moved on, or for which another meeting was convened, need not be told that this one is off. */
    private static boolean awaitsThis(PolicyId policy, Setting in) {
        return awaits(policy, CoordinationLevel.SPECIAL, in) || awaits(policy, CoordinationLevel.GENERAL, in);
    }

    private static Consequence noteMeeting(PolicyId policy, Optional<String> meeting, Setting in) {
        return new Consequence(
                PolicyProcedure.subject(policy),
                new PolicyCommand.NoteMeeting(meeting.map(id -> MeetingId.of(id).subject())),
                new AgendaAct(in.subject()));
    }

    private static List<Consequence> settlements(Meeting m, Setting in) {
        Optional<CoordinationLevel> level = type(m, in).flatMap(MeetingType::settles);
        if (level.isEmpty()) {
            return List.of();
        }
        SettlingMeeting mandate = new SettlingMeeting(in.subject(), level.get());
        List<Consequence> all = new ArrayList<>();
        for (AgendaItem item : m.notice().agenda()) {
            if (item.policy().isPresent() && awaits(item.policy().get(), level.get(), in)) {
                Optional<PolicyCommand> command = settlement(m, item.number());
                all.add(
                        command.isPresent()
                                ? new Consequence(
                                        PolicyProcedure.subject(item.policy().get()), command.get(), mandate)
                                : noteMeeting(item.policy().get(), Optional.empty(), in));
            }
        }
        return all;
    }

    private static Optional<PolicyCommand> settlement(Meeting m, int item) {
        ItemOutcome outcome = m.declarations().stream()
                .filter(d -> d.item() == item)
                .map(Declaration::outcome)
                .findFirst()
                .orElse(ItemOutcome.ADJOURNED);
        return switch (outcome) {
            case AGREED -> Optional.of(new PolicyCommand.SettleAgreed());
            case NOT_AGREED -> Optional.of(new PolicyCommand.SettleNotAgreed());
            case TO_BE_REVISED -> Optional.of(new PolicyCommand.SettleToBeRevised());
            case NOTED, ADJOURNED -> Optional.empty();
        };
    }

    private static List<SubjectId> subjects(List<PolicyId> policies) {
        return policies.stream().map(PolicyProcedure::subject).toList();
    }

    private static List<SubjectId> onItsAgenda(Meeting m) {
        return subjects(m.policies());
    }

    /** Whether a policy stands at this rung and this is the meeting that was convened for it. */
    private static boolean awaits(PolicyId policy, CoordinationLevel level, Setting in) {
        return MeetingChecks.known(policy, in)
                .filter(p -> p.stage() == PolicyStage.settledBy(level))
                .flatMap(AgendaPolicy::scheduled)
                .map(meeting -> meeting.equals(in.subject().id()))
                .orElse(false);
    }

    private static List<Notice> unmoved(Meeting m, Setting in) {
        Optional<CoordinationLevel> level = type(m, in).flatMap(MeetingType::settles);
        if (level.isEmpty()) {
            return List.of();
        }
        List<Detail> gone = m.policies().stream()
                .filter(p -> !awaits(p, level.get(), in))
                .map(p -> Detail.value("policy", p))
                .toList();
        return gone.isEmpty()
                ? List.of()
                : List.of(new Notice(
                        Text.of(
                                "以下政策已不在本会议协调阶段，纪要不改变其状态",
                                "these policies no longer await this meeting; the minutes do not move them"),
                        in.rules().cite(ART_11_I2),
                        gone));
    }
}
