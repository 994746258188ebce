package net.example.wheelchair;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import net.example.wheelchair.LoanCommand.AskFor;
import net.example.wheelchair.LoanCommand.GiveBack;
import net.example.wheelchair.LoanCommand.Lend;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.contract.procedure.Scene;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.Reads;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SettingBuilder;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.CoordinationLevel;

/** A random world for a loan: a liaison in every unit, some of whom leave in the second week. */
final class LoanWorld implements World<Loan> {
    private static final WorkingRules RULES = FutianRules.draft();
    private static final List<Unit> MEMBERS =
            RULES.book().units().stream().filter(Unit::isMember).toList();
    static final List<UnitId> SUBDISTRICTS = MEMBERS.stream()
            .filter(u -> u.kind() == UnitKind.SUBDISTRICT_OFFICE)
            .map(Unit::id)
            .toList();
    private static final PersonId NOBODY = PersonId.of("nobody");

    static final SubjectId MEETING = new SubjectId("meeting", "M-1");

    private final Roster roster;

    LoanWorld(RandomGenerator random) {
        roster = new Roster(
                MEMBERS.stream()
                        .map(u -> new Appointment(
                                PersonId.of("liaison-" + u.id()),
                                Capacity.LIAISON,
                                u.id(),
                                begins(),
                                random.nextInt(6) == 0
                                        ? Optional.of(begins().plusDays(7 + random.nextInt(7)))
                                        : Optional.empty()))
                        .toList(),
                List.of());
    }

    @Override
    public Scene on(LocalDate day, Loan loan, RandomGenerator random) {
        Setting in = new SettingBuilder()
                .subject(new LoanId("W-1").subject())
                .now(day.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)))
                .today(day)
                .actor(new Actor(NOBODY, List.of()))
                .rules(RULES)
                .current(RULES)
                .addEditions(RULES.edition())
                .roster(roster)
                .registerEntries(1)
                .reads(Reads.NONE)
                .build();
        return Scene.of(in);
    }

    @Override
    public Command command(Step<Loan, ?> step, Loan loan, Setting in, RandomGenerator random) {
        return switch (step.id()) {
            case "ask-for" -> new AskFor(lender(random), 1 + random.nextInt(365));
            case "lend" -> new Lend();
            case "refer" -> new LoanCommand.Refer();
            case "note-meeting" ->
                new LoanCommand.NoteLoanMeeting(random.nextBoolean() ? Optional.of(MEETING) : Optional.empty());
            case "lend-as-resolved" -> new LoanCommand.LendAsResolved();
            case "decline-as-resolved" -> new LoanCommand.DeclineAsResolved();
            default -> new GiveBack();
        };
    }

    /** What agendas and minutes bring. */
    @Override
    public Optional<Mandate> mandate(Step<Loan, ?> step, Loan loan, Setting in, RandomGenerator random) {
        return Optional.of(
                step.parties().contains(LoanParties.AGENDA)
                        ? new AgendaAct(MEETING)
                        : new SettlingMeeting(MEETING, CoordinationLevel.SPECIAL));
    }

    /** Mostly a subdistrict office. */
    private static UnitId lender(RandomGenerator random) {
        return random.nextInt(4) == 0
                ? MEMBERS.get(random.nextInt(MEMBERS.size())).id()
                : SUBDISTRICTS.get(random.nextInt(SUBDISTRICTS.size()));
    }
}
