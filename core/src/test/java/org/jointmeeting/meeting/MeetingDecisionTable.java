package org.jointmeeting.meeting;

import static java.util.stream.Collectors.joining;
import static org.jointmeeting.meeting.MeetingProcedure.PROCEDURE;
import static org.jointmeeting.meeting.MeetingScenario.AD_HOC;
import static org.jointmeeting.meeting.MeetingScenario.AT;
import static org.jointmeeting.meeting.MeetingScenario.GENERAL;
import static org.jointmeeting.meeting.MeetingScenario.REGULAR;
import static org.jointmeeting.meeting.MeetingScenario.SPECIAL;
import static org.jointmeeting.meeting.MeetingScenario.START;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.jointmeeting.meeting.MeetingScenario.postpone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.Cancel;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.Open;
import org.jointmeeting.meeting.MeetingCommand.Redeclare;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.MeetingTypeId;

/** Who may take which step in which stage, found out by trying everything; {@code decision-table-meeting.md} says what should come out. */
final class MeetingDecisionTable {
    private static final PersonId FORMER = PersonId.of("general-convener-before");
    private static final PersonId DEPUTY = PersonId.of("deputy-convener");
    private static final Roster ROSTER =
            Rosters.futian().with(Rosters.appointed(DEPUTY, Capacity.DEPUTY_CONVENER, Units.CIVIL_AFFAIRS));
    private static final Roster ENTRUSTING =
            ROSTER.with(new Entrustment(People.GENERAL_CONVENER, People.CONVENER, START, Optional.empty()));

    /** The types, by the letter they have in the table. */
    private static final Map<String, MeetingTypeId> TYPES = new LinkedHashMap<>();

    /** The columns: who acts, and on which roster. */
    private static final Map<String, Acting> CAPACITIES = new LinkedHashMap<>();

    static {
        TYPES.put("R", REGULAR);
        TYPES.put("A", AD_HOC);
        TYPES.put("S", SPECIAL);
        TYPES.put("G", GENERAL);
        CAPACITIES.put("GC", new Acting(People.GENERAL_CONVENER, ROSTER));
        CAPACITIES.put("CO", new Acting(People.CONVENER, ROSTER));
        CAPACITIES.put("CE", new Acting(People.CONVENER, ENTRUSTING));
        CAPACITIES.put("DC", new Acting(DEPUTY, ROSTER));
        CAPACITIES.put("OD", new Acting(People.OFFICE_DIRECTOR, ROSTER));
        CAPACITIES.put("OS", new Acting(People.OFFICE_CLERK, ROSTER));
        CAPACITIES.put("ME", new Acting(People.memberOf(Units.FINANCE), ROSTER));
        CAPACITIES.put("LI", new Acting(People.liaisonOf(Units.FINANCE), ROSTER));
        CAPACITIES.put("NO", new Acting(People.NOBODY, ROSTER));
    }

    private MeetingDecisionTable() {}

    /** The table, computed: for each stage its heading, and a row for each step that is open to somebody. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (MeetingStage stage : MeetingStage.values()) {
            lines.add("## " + stage + " " + stage.text().zh());
            rows((acting, type) -> at(stage, type, acting.person(), acting.roster()), lines);
        }
        lines.add("## IN_SESSION 进行中, its presider gone");
        rows(MeetingDecisionTable::leftBehind, lines);
        return lines;
    }

    private static void rows(BiFunction<Acting, MeetingTypeId, MeetingScenario> at, List<String> lines) {
        for (Step<Meeting, ?> step : PROCEDURE.steps()) {
            row(at, step).ifPresent(lines::add);
        }
    }

    /** A meeting whose presider left office while it was in session. */
    private static MeetingScenario leftBehind(Acting acting, MeetingTypeId type) {
        Roster before =
                acting.roster().with(Rosters.appointed(FORMER, Capacity.GENERAL_CONVENER, Units.DISTRICT_GOVERNMENT));
        return aMeeting()
                .ofType(type)
                .with(before)
                .convened()
                .on(AT.toLocalDate())
                .inSession(FORMER)
                .attended()
                .with(acting.roster());
    }

    /** A meeting in a stage; one in session is presided over by whoever acts, if they may, else by the general convener. */
    static MeetingScenario at(MeetingStage stage, MeetingTypeId type, PersonId acting, Roster roster) {
        MeetingScenario m = aMeeting().ofType(type).with(roster);
        return switch (stage) {
            case UNSTARTED -> m;
            case CONVENED -> m.convened().on(AT.toLocalDate());
            case IN_SESSION ->
                m.convened().on(AT.toLocalDate()).inSession(presider(m, acting)).attended();
            case HELD -> m.held(ItemOutcome.NOTED);
            case MINUTED -> m.minuted(ItemOutcome.NOTED);
            case CANCELLED -> m.cancelled();
        };
    }

    private static PersonId presider(MeetingScenario meeting, PersonId acting) {
        return meeting.available(acting, "open").permitted() ? acting : People.GENERAL_CONVENER;
    }

    private static Optional<String> row(BiFunction<Acting, MeetingTypeId, MeetingScenario> at, Step<Meeting, ?> step) {
        Set<String> to = new TreeSet<>();
        Map<String, String> cells = new LinkedHashMap<>();
        CAPACITIES.forEach((column, acting) -> {
            StringBuilder cell = new StringBuilder();
            TYPES.forEach((letter, type) -> {
                MeetingScenario m = at.apply(acting, type);
                Setting in = m.situation().by(acting.person()).settingFor(PROCEDURE, m.meeting(), Optional.empty());
                MeetingCommand command = command(step.id(), m);
                Decision decision = PROCEDURE.decide(
                        m.meeting(),
                        command,
                        m.situation().by(acting.person()).settingFor(PROCEDURE, m.meeting(), Optional.of(command)));
                AvailableAction action = PROCEDURE
                        .available(m.meeting(), in)
                        .get(PROCEDURE.steps().indexOf(step));
                if (decision instanceof Accepted accepted) {
                    if (!action.permitted()) {
                        throw new AssertionError(column + " took " + step.id() + ", which is not permitted");
                    }
                    to.add(accepted.stamp().stage().name());
                    cell.append(letter);
                } else {
                    cell.append('.');
                }
            });
            cells.put(column, cell.toString());
        });
        if (to.isEmpty()) {
            return Optional.empty();
        }
        String all = cells.values().stream().map(c -> c + " ").collect(joining("| "));
        return Optional.of("| %-17s | %s| %-10s | %-9s |"
                .formatted(
                        step.id(), all, String.join(" ", to), step.provision().clause()));
    }

    /** A command for a step, with content that stands. */
    static MeetingCommand command(String step, MeetingScenario m) {
        return switch (step) {
            case "convene" -> m.convene();
            case "postpone" -> postpone(AT.plusDays(7));
            case "change-agenda" -> m.changeAgenda(MeetingScenario.item(1, AgendaKind.OTHER, Optional.empty()));
            case "cancel" -> new Cancel("不再需要。");
            case "open" -> new Open();
            case "record-attendance" ->
                new MeetingCommand.RecordAttendance(
                        List.of(new Attendance(Units.FINANCE, Presence.PRESENT, Optional.empty())));
            case "take-over" -> new MeetingCommand.TakeOver();
            case "close-unsettled" -> new MeetingCommand.CloseUnsettled("主持人已离任。");
            case "close" -> new Close(m.declaring(ItemOutcome.NOTED));
            case "redeclare" -> new Redeclare(m.declaring(ItemOutcome.NOTED));
            case "issue-minutes" -> m.minutes();
            default -> throw new IllegalArgumentException("no sample command for " + step);
        };
    }

    private record Acting(PersonId person, Roster roster) {}
}
