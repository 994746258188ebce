package org.jointmeeting.meeting;

import static org.jointmeeting.meeting.MeetingChecks.*;
import static org.jointmeeting.meeting.MeetingStage.*;
import static org.jointmeeting.procedure.Guard.guard;
import static org.jointmeeting.provision.Clauses.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.MeetingCommand.Cancel;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.meeting.MeetingCommand.Open;
import org.jointmeeting.meeting.MeetingCommand.Postpone;
import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.meeting.MeetingCommand.Redeclare;
import org.jointmeeting.membership.HeldMeeting;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.AgendaAct;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.SettlingMeeting;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Guard;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Parties;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.StepBuilder;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.CoordinationLevel;
import org.jointmeeting.rules.MeetingType;

/** The whole life of a meeting (Article 4, paragraph 2; Article 6(2); Article 8(1)), top to bottom. */
public final class MeetingProcedure {

    /** The kind of its subjects. */
    public static final String KIND = "meeting";

    /** Article 8(1): whoever may convene a meeting of some type; which type, the check says. */
    static final Party<Meeting> CONVENERS = new Party<>(
            Text.of("有权召集会议的人员", "those who may convene"),
            (m, as, in) -> in.rules().book().meetingTypes().stream()
                    .anyMatch(t -> t.convenedBy().contains(as.capacity())),
            (m, in) -> in.rules().book().meetingTypes().stream()
                    .flatMap(t -> seats(t.convenedBy(), in))
                    .distinct()
                    .toList());

    /** Whoever may convene this meeting. */
    static final Party<Meeting> ITS_CONVENERS = new Party<>(
            Text.of("有权召集该会议的人员", "those who may convene it"),
            (m, as, in) ->
                    type(m, in).map(t -> t.convenedBy().contains(as.capacity())).orElse(false),
            (m, in) ->
                    type(m, in).stream().flatMap(t -> seats(t.convenedBy(), in)).toList());

    /** 联席会议办公室. */
    static final Party<Meeting> OFFICE = Parties.office();

    /** Article 4, paragraph 2: whoever presides in their own right, or by the general convener's entrustment. */
    static final Party<Meeting> PRESIDERS = new Party<>(
            Text.of("主持人（或受委托的召集人）", "those who may preside"),
            (m, as, in) -> type(m, in).map(t -> presides(t, as, in)).orElse(false),
            (m, in) -> type(m, in).stream()
                    .flatMap(t -> Stream.concat(
                            seats(t.presidedBy(), in),
                            seats(t.presidedWhenEntrusted(), in).filter(s -> heldByEntrusted(s, in))))
                    .toList());

    /** The day of the meeting has come. */
    static final Guard<Meeting> ITS_DAY = guard(
            MeetingRefusal.NOT_YET_TIME,
            ART_6_I2,
            (m, in) -> !in.today().isBefore(m.notice().at().toLocalDate()),
            (m, in) -> List.of(Detail.value("day", m.notice().at().toLocalDate())));

    /** Article 4, paragraph 2: the one who presides. */
    static final Guard<Meeting> BY_THE_PRESIDER = guard(
            MeetingRefusal.NOT_THE_PRESIDER,
            ART_4_P2,
            (m, in) -> m.presider().isPresent()
                    && m.presider().get().person().equals(in.actor().person()),
            (m, in) -> m.presider().stream()
                    .map(p -> Detail.value("person", p.person()))
                    .toList());

    /** Article 6(2): the attendance of every invited unit is recorded. */
    static final Guard<Meeting> ATTENDANCE_RECORDED = guard(
            MeetingRefusal.ATTENDANCE_MISSING,
            ART_6_I2,
            (m, in) -> unrecorded(m).isEmpty(),
            (m, in) ->
                    unrecorded(m).stream().map(u -> Detail.unit(u, in.rules())).toList());

    /** Article 12: the quorum, where a local rule sets one. */
    static final Guard<Meeting> QUORUM = guard(
            MeetingRefusal.NO_QUORUM,
            Provision.local("quorumPercent", "法定出席比例", "quorum"),
            (m, in) -> quorate(m, in),
            (m, in) -> in.rules().local().quorumPercent().map(q -> Detail.value("percent", q)).stream()
                    .toList());

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
            .records((m, c, to, as, in) -> new MeetingEvent.Convened(
                    to,
                    in.today(),
                    c.meetingType(),
                    as,
                    new MeetingNotice(c.at(), c.place(), c.agenda(), c.invited())));

    /** Article 6(2): a convened meeting is postponed or moved. */
    static final Step<Meeting, Postpone> POSTPONE = step("postpone", "延期", "postpone", Postpone.class)
            .from(CONVENED)
            .by(ITS_CONVENERS, OFFICE)
            .checks(notInPast(Postpone::at), noticeInTime(Postpone::at))
            .under(ART_6_I2)
            .records((m, c, to, as, in) -> new MeetingEvent.Postponed(to, in.today(), c.at(), c.place(), c.reason()));

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
            .records((m, c, to, as, in) -> new MeetingEvent.AgendaChanged(to, in.today(), c.agenda(), c.invited()));

    /** Article 8(1): whoever may convene a meeting may call it off. */
    static final Step<Meeting, Cancel> CANCEL = step("cancel", "取消会议", "cancel", Cancel.class)
            .from(CONVENED)
            .by(ITS_CONVENERS)
            .to(CANCELLED)
            .under(ART_8_I1_1)
            .readsSubjects((m, c) -> onItsAgenda(m))
            .brings((m, c, in) -> rescheduled(m.notice().agenda(), List.of(), in))
            .records((m, c, to, as, in) -> new MeetingEvent.Cancelled(to, in.today(), c.reason()));

    /** Article 4, paragraph 2: the general convener presides, or a convener whom the general convener entrusted. */
    static final Step<Meeting, Open> OPEN = step("open", "主持开会", "open and preside", Open.class)
            .from(CONVENED)
            .by(PRESIDERS)
            .needs(ITS_DAY)
            .to(IN_SESSION)
            .under(ART_4_P2)
            .records((m, c, to, as, in) -> new MeetingEvent.Opened(
                    to,
                    in.today(),
                    in.actor().person(),
                    as,
                    !type(m, in)
                            .map(t -> t.presidedBy().contains(as.capacity()))
                            .orElse(false)));

    /** Article 6(2): the office records who is there. */
    static final Step<Meeting, RecordAttendance> RECORD_ATTENDANCE = step(
                    "record-attendance", "登记出席情况", "record attendance", RecordAttendance.class)
            .from(CONVENED, IN_SESSION)
            .by(OFFICE)
            .checks(ATTENDANCE_OF_INVITED, ATTENDANCE_ONCE, SUBSTITUTES_NAMED)
            .under(ART_6_I2)
            .records((m, c, to, as, in) -> new MeetingEvent.AttendanceRecorded(to, in.today(), c.attendance()));

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
            .records((m, c, to, as, in) -> new MeetingEvent.Closed(to, in.today(), c.declarations()));

    /** Article 4, paragraph 2: what was declared no longer stands, so whoever may preside declares anew. */
    static final Step<Meeting, Redeclare> REDECLARE = step(
                    "redeclare", "重新宣布结果", "declare the outcomes anew", Redeclare.class)
            .from(HELD)
            .by(PRESIDERS)
            .checks(declared(Redeclare::declarations))
            .readsSubjects((m, c) -> onItsAgenda(m))
            .under(ART_4_P2)
            .records((m, c, to, as, in) -> new MeetingEvent.Redeclared(to, in.today(), c.declarations()));

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
            .records((m, c, to, as, in) -> new MeetingEvent.MinutesIssued(
                    to, in.today(), new Minutes(c.document(), in.today(), c.items(), c.resolutions())));

    /** The whole life of a meeting, top to bottom. */
    static final List<Step<Meeting, ?>> STEPS =
            List.of(CONVENE, POSTPONE, CHANGE_AGENDA, CANCEL, OPEN, RECORD_ATTENDANCE, CLOSE, REDECLARE, ISSUE_MINUTES);

    /** The procedure. */
    public static final Procedure<Meeting> PROCEDURE = new ProcedureBuilder<>(
                    KIND, Text.of("会议", "meeting"), Meeting.class, Meeting.UNSTARTED, Meeting::at)
            .steps(STEPS)
            .of(MeetingCommand.class, MeetingEvent.class);

    private MeetingProcedure() {}

    /**
     * The subject that a meeting is.
     *
     * @param meeting its id
     * @return the subject's id
     */
    public static SubjectId subject(MeetingId meeting) {
        return new SubjectId(KIND, meeting.value());
    }

    static Optional<MeetingType> type(Meeting m, Setting in) {
        return in.rules().meetingType(m.meetingType());
    }

    private static <C extends Command> StepBuilder<Meeting, MeetingStage, C> step(
            String id, String zh, String en, Class<C> command) {
        return new StepBuilder<>(id, Text.of(zh, en), command);
    }

    static Meeting after(Meeting m, Event<?> event) {
        MeetingEvent e = (MeetingEvent) event;
        return changed(m, e).at(e.stage(), e.on());
    }

    private static Meeting changed(Meeting m, MeetingEvent event) {
        if (event instanceof MeetingEvent.Convened e) {
            return m.withMeetingType(e.meetingType())
                    .withConvenedBy(e.convener())
                    .withNotice(e.notice());
        }
        if (event instanceof MeetingEvent.Postponed e) {
            return m.withNotice(new MeetingNotice(
                    e.at(), e.place(), m.notice().agenda(), m.notice().invited()));
        }
        if (event instanceof MeetingEvent.AgendaChanged e) {
            List<Attendance> invited = m.attendance().stream()
                    .filter(a -> e.invited().contains(a.unit()))
                    .toList();
            return m.withNotice(new MeetingNotice(m.notice().at(), m.notice().place(), e.agenda(), e.invited()))
                    .withAttendance(invited);
        }
        if (event instanceof MeetingEvent.Opened e) {
            return m.withPresider(new Presider(e.presider(), e.standing(), e.entrusted()))
                    .withHeldOn(e.on());
        }
        if (event instanceof MeetingEvent.AttendanceRecorded e) {
            return m.attended(e.attendance());
        }
        if (event instanceof MeetingEvent.Closed e) {
            return m.withDeclarations(e.declarations());
        }
        if (event instanceof MeetingEvent.Redeclared e) {
            return m.withDeclarations(e.declarations());
        }
        if (event instanceof MeetingEvent.MinutesIssued e) {
            return m.withMinutes(e.minutes());
        }
        return m;
    }

    private static Stream<Standing> seats(List<Capacity> capacities, Setting in) {
        return in.rules().book().seats().stream()
                .filter(s -> capacities.contains(s.capacity()) && s.unit().isPresent())
                .map(s -> new Standing(s.capacity(), s.unit().orElseThrow()));
    }

    private static boolean heldByEntrusted(Standing standing, Setting in) {
        return in.roster().holders(standing, in.today()).stream()
                .anyMatch(person -> in.roster().isEntrusted(person, in.today()));
    }

    private static boolean presides(MeetingType type, Standing as, Setting in) {
        return type.presidedBy().contains(as.capacity())
                || (type.presidedWhenEntrusted().contains(as.capacity())
                        && in.roster().isEntrusted(in.actor().person(), in.today()));
    }

    private static List<UnitId> unrecorded(Meeting m) {
        List<UnitId> units = new ArrayList<>(m.notice().invited());
        m.attendance().forEach(a -> units.remove(a.unit()));
        return units;
    }

    private static boolean quorate(Meeting m, Setting in) {
        Optional<Integer> percent = in.rules().local().quorumPercent();
        if (percent.isEmpty()) {
            return true;
        }
        List<UnitId> members = m.notice().invited().stream()
                .filter(u -> in.rules().unit(u).map(unit -> unit.isMember()).orElse(false))
                .toList();
        long present = m.attendance().stream()
                .filter(a -> members.contains(a.unit()))
                .filter(a -> a.presence() == Presence.PRESENT || a.presence() == Presence.SUBSTITUTE)
                .count();
        return present * 100 >= (long) percent.get() * members.size();
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
                new PolicyCommand.NoteMeeting(meeting),
                new AgendaAct(in.subject().id()));
    }

    private static List<Consequence> settlements(Meeting m, Setting in) {
        Optional<CoordinationLevel> level = type(m, in).flatMap(MeetingType::settles);
        if (level.isEmpty()) {
            return List.of();
        }
        SettlingMeeting mandate = new SettlingMeeting(in.subject().id(), level.get());
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

    /** How a policy on the agenda stands. */
    static Optional<AgendaPolicy> known(PolicyId policy, Setting in) {
        return in.read(PolicyProcedure.subject(policy))
                .map(n -> (Policy) n.state())
                .map((Policy p) -> new AgendaPolicy(
                        policy,
                        p.stage(),
                        p.lead(),
                        p.consultation().objecting(),
                        p.coordination().scheduled()));
    }

    private static List<SubjectId> subjects(List<PolicyId> policies) {
        return policies.stream().map(PolicyProcedure::subject).toList();
    }

    private static List<SubjectId> onItsAgenda(Meeting m) {
        return subjects(m.policies());
    }

    /** Whether a policy stands at this rung and this is the meeting that was convened for it. */
    private static boolean awaits(PolicyId policy, CoordinationLevel level, Setting in) {
        return known(policy, in)
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
