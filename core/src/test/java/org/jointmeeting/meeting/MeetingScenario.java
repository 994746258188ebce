package org.jointmeeting.meeting;

import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.Cancel;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.meeting.MeetingCommand.Open;
import org.jointmeeting.meeting.MeetingCommand.Postpone;
import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.MeetingTypeId;

/**
 * A meeting and the world around it. First it is said what the meeting is like ({@link #ofType}, {@link #coordinating} ...), then
 * it goes to a stage, by commands only; then anybody may do or try something. Not for several threads.
 */
public final class MeetingScenario {

    /** The day on which every meeting is convened, a Monday. */
    public static final LocalDate START = LocalDate.of(2026, 6, 1);

    /** When every meeting begins, on the Wednesday of the week after. */
    public static final LocalDateTime AT = LocalDateTime.of(2026, 6, 10, 14, 30);

    public static final MeetingTypeId REGULAR = MeetingTypeId.of("regular");
    public static final MeetingTypeId AD_HOC = MeetingTypeId.of("ad-hoc");
    public static final MeetingTypeId SPECIAL = MeetingTypeId.of("special-coordination");
    public static final MeetingTypeId GENERAL = MeetingTypeId.of("general-coordination");

    /** The id of every meeting here. */
    public static final MeetingId ID = MeetingId.of("M-2026-01");

    private Meeting meeting = Meeting.UNSTARTED;
    private final List<MeetingEvent> events = new ArrayList<>();
    private final List<KnownPolicy> policies = new ArrayList<>();
    private MeetingTypeId type = REGULAR;
    private List<UnitId> invited = List.of(Units.CIVIL_AFFAIRS, Units.FINANCE, Units.HEALTH, Units.LEGAL_AFFAIRS);
    private Situation situation = Situation.on(START).about(ID.subject());

    private MeetingScenario() {}

    /** A regular meeting of four units, one of them a consultee and no member. */
    public static MeetingScenario aMeeting() {
        return new MeetingScenario();
    }

    // ---- what it is like

    public MeetingScenario ofType(MeetingTypeId other) {
        type = other;
        return this;
    }

    /** These policies stand on its agenda, before everything else. */
    public MeetingScenario coordinating(KnownPolicy... others) {
        policies.addAll(Arrays.asList(others));
        return knowing(policies);
    }

    public MeetingScenario inviting(UnitId... units) {
        invited = List.of(units);
        return this;
    }

    public MeetingScenario under(WorkingRules rules) {
        situation = situation.under(rules);
        return this;
    }

    public MeetingScenario with(Roster roster) {
        situation = situation.with(roster);
        return this;
    }

    public MeetingScenario on(LocalDate day) {
        situation = situation.onDay(day);
        return this;
    }

    /** From now on the policies of which something is known stand like this. */
    public MeetingScenario knowing(KnownPolicy... others) {
        return knowing(Arrays.asList(others));
    }

    /** From now on there is this subject and no other. */
    MeetingScenario beside(Neighbour<?> other) {
        situation = situation.beside(id -> id.equals(other.id()) ? Optional.of(other) : Optional.empty());
        return this;
    }

    private MeetingScenario knowing(List<KnownPolicy> others) {
        situation = KnownPolicy.beside(situation, others);
        return this;
    }

    // ---- what is asked of it

    /** The policies, then one matter more. */
    public List<AgendaItem> agenda() {
        return agendaOf(policies.stream().map(KnownPolicy::policy).toArray(PolicyId[]::new));
    }

    /** An agenda of these policies and one matter more. */
    public static List<AgendaItem> agendaOf(PolicyId... ids) {
        List<AgendaItem> items = new ArrayList<>();
        for (PolicyId id : ids) {
            items.add(item(items.size() + 1, AgendaKind.SUBJECT, Optional.of(id.subject())));
        }
        items.add(item(items.size() + 1, AgendaKind.DEPLOYMENT, Optional.empty()));
        return items;
    }

    public static AgendaItem item(int number, AgendaKind kind, Optional<SubjectId> about) {
        return new AgendaItem(number, kind, kind.text().zh(), Optional.empty(), about);
    }

    public Convene convene() {
        return convene(AT);
    }

    public Convene convene(LocalDateTime at) {
        return new Convene(type, at, "区政府第一会议室", agenda(), invited);
    }

    public static Postpone postpone(LocalDateTime at) {
        return new Postpone(at, "区政府第二会议室", "会议室调整。");
    }

    public ChangeAgenda changeAgenda(AgendaItem... items) {
        return new ChangeAgenda(List.of(items), invited);
    }

    /** Everybody invited was there. */
    public RecordAttendance everybodyPresent() {
        return new RecordAttendance(meeting.notice().invited().stream()
                .map(u -> new Attendance(u, Presence.PRESENT, Optional.empty()))
                .toList());
    }

    /** The same outcome for every policy; everything else is noted. */
    public List<Declaration> declaring(ItemOutcome outcome) {
        return meeting.notice().agenda().stream()
                .map(i -> new Declaration(i.number(), i.about().isPresent() ? outcome : ItemOutcome.NOTED))
                .toList();
    }

    /** What was declared, in minutes without a resolution. */
    public IssueMinutes minutes(Resolution... resolutions) {
        return new IssueMinutes(
                "福联纪〔2026〕1号",
                meeting.declarations().stream()
                        .map(d -> new MinutesItem(d.item(), d.outcome(), d.outcome() + "。"))
                        .toList(),
                List.of(resolutions));
    }

    // ---- to a stage

    public MeetingScenario convened() {
        return does(itsConvener(), convene());
    }

    /** In session on the day of the notice, presided over by whoever presides in their own right. */
    public MeetingScenario inSession() {
        return inSession(People.GENERAL_CONVENER);
    }

    public MeetingScenario inSession(PersonId presider) {
        MeetingScenario convened = meeting.stage() == MeetingStage.UNSTARTED ? convened() : this;
        return convened.on(meeting.notice().at().toLocalDate()).does(presider, new Open());
    }

    public MeetingScenario attended() {
        return (meeting.stage() == MeetingStage.IN_SESSION ? this : inSession()).office(everybodyPresent());
    }

    public MeetingScenario held(ItemOutcome ofPolicies) {
        MeetingScenario ready = meeting.attendance().isEmpty() ? attended() : this;
        PersonId presider = meeting.presider().orElseThrow().person();
        return ready.does(presider, new Close(declaring(ofPolicies)));
    }

    public MeetingScenario minuted(ItemOutcome ofPolicies) {
        return (meeting.stage() == MeetingStage.HELD ? this : held(ofPolicies)).office(minutes());
    }

    public MeetingScenario cancelled() {
        return (meeting.stage() == MeetingStage.CONVENED ? this : convened()).does(itsConvener(), new Cancel("不再需要。"));
    }

    // ---- somebody does something, which must stand

    public MeetingScenario does(PersonId person, MeetingCommand command) {
        Decision decision = tries(person, command);
        assertThatDecision(decision).as("%s in %s", command, meeting.stage()).isAccepted();
        Accepted accepted = (Accepted) decision;
        meeting = MeetingProcedure.PROCEDURE.evolve(meeting, accepted);
        events.add((MeetingEvent) accepted.event());
        return this;
    }

    /** The office's director does it. */
    public MeetingScenario office(MeetingCommand command) {
        return does(People.OFFICE_DIRECTOR, command);
    }

    // ---- somebody tries something

    public Decision tries(PersonId person, MeetingCommand command) {
        return MeetingProcedure.PROCEDURE.decide(meeting, command, settingFor(person, Optional.of(command)));
    }

    public Decision officeTries(MeetingCommand command) {
        return tries(People.OFFICE_DIRECTOR, command);
    }

    /** Whoever presides now tries it. */
    public Decision presiderTries(MeetingCommand command) {
        return tries(meeting.presider().orElseThrow().person(), command);
    }

    // ---- what is there

    public Meeting meeting() {
        return meeting;
    }

    public MeetingStage stage() {
        return meeting.stage();
    }

    public List<MeetingEvent> events() {
        return List.copyOf(events);
    }

    public LocalDate today() {
        return situation.today();
    }

    private Setting settingFor(PersonId person, Optional<Command> command) {
        return situation.by(person).settingFor(MeetingProcedure.PROCEDURE, meeting, command);
    }

    Situation situation() {
        return situation;
    }

    /** Whether a person may take a step now, and if not, why not. */
    public AvailableAction available(PersonId person, String step) {
        return MeetingProcedure.PROCEDURE.available(meeting, settingFor(person, Optional.empty())).stream()
                .filter(a -> a.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever may convene its type, policies on the agenda or not. */
    public PersonId itsConvener() {
        return type.equals(SPECIAL) ? People.CONVENER : People.GENERAL_CONVENER;
    }
}
