package org.jointmeeting.meeting;

import static org.jointmeeting.meeting.MeetingProcedure.PROCEDURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
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
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.rules.MeetingTypeId;
import org.jointmeeting.rules.WorkingRules;

/** A meeting that people do things to, one move after another, sensible or not, and everything that came of it. */
final class MeetingWalk {
    private static final PersonId SUCCESSOR = PersonId.of("successor");
    static final List<PersonId> PEOPLE = List.of(
            People.GENERAL_CONVENER,
            People.CONVENER,
            People.OFFICE_DIRECTOR,
            People.OFFICE_CLERK,
            People.memberOf(Units.FINANCE),
            People.NOBODY);
    static final List<MeetingTypeId> TYPES = List.of(
            MeetingScenario.SPECIAL,
            MeetingScenario.GENERAL,
            MeetingScenario.REGULAR,
            MeetingScenario.AD_HOC,
            MeetingTypeId.of("tea-party"));

    private static final List<Presence> PRESENCES = List.of(Presence.values());
    private static final List<ItemOutcome> OUTCOMES =
            Arrays.stream(OwnOutcome.values()).map(ItemOutcome::of).toList();

    private final WorkingRules rules;
    private Roster roster;
    private final MeetingTypeId type;
    private final List<Taken> taken = new ArrayList<>();
    private final List<MeetingEvent> events = new ArrayList<>();
    private Meeting meeting = Meeting.UNSTARTED;
    private LocalDate today = MeetingScenario.START;

    MeetingWalk(WorkingRules rules, Roster roster, MeetingTypeId type) {
        this.rules = rules;
        this.roster = roster;
        this.type = type;
    }

    /**
     * What somebody tries.
     *
     * @param days how many days pass before
     * @param sensible whether the right person does what comes next; otherwise anybody does anything
     * @param who which of the people, when not sensible
     * @param command which command, when not sensible
     * @param variant which content
     * @param objecting whether finance objects to the policy at that moment
     */
    record Move(int days, boolean sensible, int who, int command, int variant, boolean objecting) {}

    /** What was tried, where the meeting stood, and what was decided. */
    record Taken(Meeting before, MeetingCommand command, Setting in, Decision decision) {}

    MeetingWalk take(List<Move> moves) {
        moves.forEach(this::take);
        return this;
    }

    private void take(Move move) {
        today = today.plusDays(move.days());
        if (meeting.stage() == MeetingStage.IN_SESSION && move.variant() % 4 == 1) {
            presiderLeaves();
        }
        MeetingCommand command = move.sensible() ? next(move.variant()) : any(move.command(), move.variant());
        PersonId person = move.sensible() ? whoShould(command) : PEOPLE.get(move.who() % PEOPLE.size());
        Setting in = situation(move).by(person).settingFor(PROCEDURE, meeting, Optional.of(command));
        Decision decision = PROCEDURE.decide(meeting, command, in);
        taken.add(new Taken(meeting, command, in, decision));
        if (decision instanceof Accepted accepted) {
            events.add((MeetingEvent) accepted.event());
            meeting = PROCEDURE.evolve(meeting, accepted);
        }
    }

    List<Taken> taken() {
        return taken;
    }

    List<MeetingEvent> events() {
        return events;
    }

    Meeting meeting() {
        return meeting;
    }

    private Situation situation(Move move) {
        List<UnitId> objecting = move.objecting() ? List.of(Units.FINANCE) : List.of();
        return KnownPolicy.beside(
                Situation.on(today)
                        .about(MeetingProcedure.subject(MeetingScenario.ID))
                        .under(rules)
                        .with(roster),
                List.of(
                        policy("P-S", PolicyStage.SPECIAL_COORDINATION, objecting),
                        policy("P-G", PolicyStage.GENERAL_COORDINATION, objecting),
                        policy("P-R", PolicyStage.REVISION, objecting)));
    }

    private PersonId whoShould(MeetingCommand command) {
        if (command instanceof Convene) {
            return type.equals(MeetingScenario.SPECIAL) ? People.CONVENER : People.GENERAL_CONVENER;
        }
        if (command instanceof Open) {
            return type.equals(MeetingScenario.SPECIAL) ? People.CONVENER : People.GENERAL_CONVENER;
        }
        if (command instanceof TakeOver) {
            return SUCCESSOR;
        }
        if (command instanceof Close || command instanceof Redeclare) {
            return meeting.presider().map(Presider::person).orElse(People.GENERAL_CONVENER);
        }
        return command instanceof Cancel ? People.CONVENER : People.OFFICE_DIRECTOR;
    }

    private MeetingCommand next(int variant) {
        return switch (meeting.stage()) {
            case UNSTARTED -> any(0, variant);
            case CONVENED -> any(today.isBefore(meeting.notice().at().toLocalDate()) ? variant % 4 : 4, variant);
            case IN_SESSION -> any(inSession(variant), variant);
            case HELD -> any(variant % 3 == 0 ? 7 : 8, variant);
            case MINUTED, CANCELLED -> any(variant, variant);
        };
    }

    private int inSession(int variant) {
        boolean gone = meeting.presider()
                .filter(p -> roster.actor(p.person(), today).standings().contains(p.standing()))
                .isEmpty();
        return gone ? 9 + variant % 2 : meeting.attendance().isEmpty() ? 5 : 6;
    }

    /** The presider leaves office; somebody follows on the same day. */
    private void presiderLeaves() {
        meeting.presider()
                .ifPresent(p -> roster = roster.relieved(p.person(), p.standing(), today)
                        .with(new Appointment(
                                SUCCESSOR, p.standing().capacity(), p.standing().unit(), today, Optional.empty())));
    }

    private MeetingCommand any(int command, int variant) {
        return switch (command % 11) {
            case 0 ->
                new Convene(
                        variant % 7 == 6 ? TYPES.get(variant % TYPES.size()) : type,
                        today.plusDays(variant % 4 - (variant == 5 ? 3 : 0)).atTime(9, 0),
                        "区政府",
                        agenda(variant),
                        invited(variant));
            case 1 -> new Postpone(today.plusDays(variant % 3).atTime(9, 0), "区政府", "会议室调整。");
            case 2 -> new ChangeAgenda(agenda(variant + 1), invited(variant));
            case 3 -> new Cancel("不再需要。");
            case 4 -> new Open();
            case 5 -> new RecordAttendance(attendance(variant));
            case 6 -> new Close(declarations(variant));
            case 7 -> new Redeclare(declarations(variant + 1));
            case 9 -> new TakeOver();
            case 10 -> new CloseUnsettled("主持人已离任。");
            default -> new IssueMinutes("纪要", minutes(variant), List.of());
        };
    }

    private List<AgendaItem> agenda(int variant) {
        String own = type.equals(MeetingScenario.GENERAL) ? "P-G" : "P-S";
        boolean settles = type.equals(MeetingScenario.GENERAL) || type.equals(MeetingScenario.SPECIAL);
        return switch (variant % 8) {
            case 0 -> MeetingScenario.agendaOf(PolicyId.of("P-R"));
            case 1 -> MeetingScenario.agendaOf();
            default -> settles ? MeetingScenario.agendaOf(PolicyId.of(own)) : MeetingScenario.agendaOf();
        };
    }

    private static List<UnitId> invited(int variant) {
        return variant % 9 == 8
                ? List.of(Units.FINANCE, Units.FINANCE)
                : List.of(Units.CIVIL_AFFAIRS, Units.FINANCE, Units.HEALTH);
    }

    private List<Attendance> attendance(int variant) {
        Presence presence = PRESENCES.get(variant % PRESENCES.size());
        return meeting.notice().invited().stream()
                .filter(u -> variant % 5 != 4 || !u.equals(Units.HEALTH))
                .map(u -> new Attendance(
                        u,
                        presence,
                        presence == Presence.SUBSTITUTE ? Optional.of(PersonId.of("deputy-" + u)) : Optional.empty()))
                .toList();
    }

    private List<Declaration> declarations(int variant) {
        ItemOutcome outcome = OUTCOMES.get(variant % OUTCOMES.size());
        return meeting.notice().agenda().stream()
                .map(i -> new Declaration(i.number(), i.about().isPresent() ? outcome : ItemOutcome.NOTED))
                .toList();
    }

    private List<MinutesItem> minutes(int variant) {
        return meeting.declarations().stream()
                .map(d -> new MinutesItem(d.item(), variant % 5 == 4 ? ItemOutcome.ADJOURNED : d.outcome(), "结论。"))
                .toList();
    }

    private static KnownPolicy policy(String id, PolicyStage stage, List<UnitId> objecting) {
        return new KnownPolicy(PolicyId.of(id), stage, Units.CIVIL_AFFAIRS, objecting, Optional.of("M-2026-01"));
    }
}
