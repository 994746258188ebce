package org.jointmeeting.meeting;

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
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.contract.procedure.DecisionTableContract;
import org.jointmeeting.contract.procedure.Scene;
import org.jointmeeting.contract.procedure.Section;
import org.jointmeeting.contract.procedure.Trial;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.Cancel;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.Open;
import org.jointmeeting.meeting.MeetingCommand.Redeclare;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.book.MeetingTypeId;

/** Every stage, every step, every capacity, every type: {@code decision-table-meeting.md} in the test resources. */
class MeetingDecisionTableTest extends DecisionTableContract<Meeting> {
    private static final String PRESIDER_GONE = "its presider gone";
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

    @Override
    protected Procedure<Meeting> procedure() {
        return PROCEDURE;
    }

    @Override
    protected List<Section> sections() {
        List<Section> all = new ArrayList<>(Section.of(MeetingStage.values()));
        all.add(new Section(MeetingStage.IN_SESSION, PRESIDER_GONE));
        return all;
    }

    @Override
    protected List<String> columns() {
        return List.copyOf(CAPACITIES.keySet());
    }

    @Override
    protected List<String> letters() {
        return List.copyOf(TYPES.keySet());
    }

    @Override
    protected List<Trial<Meeting>> trials(Section section, String column, String letter) {
        Acting acting = CAPACITIES.getOrDefault(column, new Acting(People.NOBODY, ROSTER));
        MeetingTypeId type = TYPES.getOrDefault(letter, REGULAR);
        MeetingScenario m = section.circumstances().equals(PRESIDER_GONE)
                ? leftBehind(acting, type)
                : at((MeetingStage) section.stage(), type, acting.person(), acting.roster());
        Situation in = m.situation().by(acting.person());
        return List.of(new Trial<>(
                m.meeting(),
                new Scene(in.setting(), in.neighbours()),
                (Step<Meeting, ?> step) -> command(step.id(), m)));
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
    private static MeetingScenario at(MeetingStage stage, MeetingTypeId type, PersonId acting, Roster roster) {
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

    /** A command for a step, with content that stands. */
    private static MeetingCommand command(String step, MeetingScenario m) {
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
