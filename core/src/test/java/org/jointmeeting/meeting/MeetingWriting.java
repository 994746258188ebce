package org.jointmeeting.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
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
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SubjectId;

/** What people would write on a meeting: mostly what stands. */
final class MeetingWriting {
    private static final List<ItemOutcome> OUTCOMES =
            List.of(OwnOutcome.values()).stream().map(ItemOutcome::of).toList();

    private final Meeting meeting;
    private final MeetingWorld world;
    private final LocalDate today;
    private final RandomGenerator random;

    private MeetingWriting(Meeting meeting, MeetingWorld world, LocalDate today, RandomGenerator random) {
        this.meeting = meeting;
        this.world = world;
        this.today = today;
        this.random = random;
    }

    static MeetingCommand of(String step, Meeting m, MeetingWorld world, Setting in, RandomGenerator random) {
        return new MeetingWriting(m, world, in.today(), random).of(step);
    }

    private MeetingCommand of(String step) {
        return switch (step) {
            case "convene" ->
                new Convene(
                        rarely() ? MeetingWorld.TYPES.get(random.nextInt(5)) : world.type(),
                        at(),
                        "区政府",
                        agenda(),
                        invited());
            case "postpone" -> new Postpone(at(), "区政府", "会议室调整。");
            case "change-agenda" -> new ChangeAgenda(agenda(), invited());
            case "cancel" -> new Cancel("不再需要。");
            case "open" -> new Open();
            case "record-attendance" -> new RecordAttendance(attendance());
            case "close" -> new Close(declarations());
            case "redeclare" -> new Redeclare(declarations());
            case "take-over" -> new TakeOver();
            case "close-unsettled" -> new CloseUnsettled("主持人已离任。");
            case "issue-minutes" -> new IssueMinutes("纪要", minutes(), resolutions());
            default -> throw new IllegalArgumentException("no content for " + step);
        };
    }

    private boolean rarely() {
        return random.nextInt(10) == 0;
    }

    private LocalDateTime at() {
        return today.plusDays(rarely() ? -1 : random.nextInt(4)).atTime(9, 0);
    }

    private List<AgendaItem> agenda() {
        boolean general = world.type().equals(MeetingScenario.GENERAL);
        PolicyId own = PolicyId.of(general ? "P-G" : "P-S");
        boolean settles = general || world.type().equals(MeetingScenario.SPECIAL);
        List<AgendaItem> items = new ArrayList<>(settles ? MeetingScenario.agendaOf(own) : MeetingScenario.agendaOf());
        return switch (random.nextInt(24)) {
            case 0 -> MeetingScenario.agendaOf(PolicyId.of("P-R"));
            case 1 -> MeetingScenario.agendaOf(own, own);
            case 2 -> MeetingScenario.agendaOf(PolicyId.of("P-X"));
            case 3 -> List.of(about(1, AgendaKind.SUBJECT, Optional.of(MembershipProcedure.SUBJECT)));
            case 4 -> List.of(about(1, AgendaKind.SUBJECT, Optional.empty()));
            case 5 -> List.of(about(1, AgendaKind.OTHER, Optional.of(own.subject())));
            case 6 -> List.of(about(2, AgendaKind.OTHER, Optional.empty()));
            case 7, 8 -> MeetingScenario.agendaOf();
            default -> items;
        };
    }

    private static AgendaItem about(int number, AgendaKind kind, Optional<SubjectId> about) {
        return MeetingScenario.item(number, kind, about);
    }

    private List<UnitId> invited() {
        return switch (random.nextInt(20)) {
            case 0 -> List.of(Units.CIVIL_AFFAIRS, Units.FINANCE, Units.FINANCE);
            case 1 -> List.of(Units.FINANCE, Units.HEALTH);
            case 2 -> List.of(Units.CIVIL_AFFAIRS, Units.UNHEARD_OF);
            default -> List.of(Units.CIVIL_AFFAIRS, Units.FINANCE, Units.HEALTH);
        };
    }

    private List<Attendance> attendance() {
        List<Presence> presences = List.of(Presence.values());
        Presence presence = random.nextInt(3) == 0 ? presences.get(random.nextInt(presences.size())) : Presence.PRESENT;
        List<Attendance> all = new ArrayList<>();
        for (UnitId unit : meeting.notice().invited()) {
            boolean named = (presence == Presence.SUBSTITUTE) != rarely();
            all.add(new Attendance(
                    unit, presence, named ? Optional.of(PersonId.of("deputy-" + unit)) : Optional.empty()));
        }
        if (rarely()) {
            all.add(new Attendance(Units.STATISTICS, Presence.PRESENT, Optional.empty()));
        }
        return all.size() > 1 && rarely() ? all.subList(0, 1) : all;
    }

    private List<Declaration> declarations() {
        ItemOutcome outcome = rarely() ? ItemOutcome.of("UNHEARD_OF") : OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        List<Declaration> all = new ArrayList<>();
        for (AgendaItem item : meeting.notice().agenda()) {
            all.add(new Declaration(item.number(), item.about().isPresent() || rarely() ? outcome : ItemOutcome.NOTED));
        }
        return rarely() ? List.of() : all;
    }

    private List<MinutesItem> minutes() {
        boolean other = rarely();
        return meeting.declarations().stream()
                .map(d -> new MinutesItem(d.item(), other ? ItemOutcome.ADJOURNED : d.outcome(), "结论。"))
                .toList();
    }

    private List<Resolution> resolutions() {
        Resolution good = new Resolution(1, 1, "抓好落实。", Units.FINANCE, Optional.of(today.plusDays(30)));
        return switch (random.nextInt(10)) {
            case 0 -> List.of(new Resolution(2, 1, "抓好落实。", Units.FINANCE, Optional.empty()));
            case 1 -> List.of(new Resolution(1, 1, "抓好落实。", Units.UNHEARD_OF, Optional.empty()));
            case 2 -> List.of(new Resolution(1, 1, "抓好落实。", Units.FINANCE, Optional.of(today.minusDays(30))));
            case 3, 4, 5 -> List.of(good);
            default -> List.of();
        };
    }
}
