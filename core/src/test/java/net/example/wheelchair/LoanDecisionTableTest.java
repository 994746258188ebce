package net.example.wheelchair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.example.wheelchair.LoanCommand.AskFor;
import net.example.wheelchair.LoanCommand.GiveBack;
import net.example.wheelchair.LoanCommand.Lend;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.contract.procedure.DecisionTableContract;
import org.jointmeeting.contract.procedure.Scene;
import org.jointmeeting.contract.procedure.Section;
import org.jointmeeting.contract.procedure.Trial;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.book.CoordinationLevel;

/** Who may do what with a loan: {@code decision-table-wheelchair-loan.md} in the test resources. */
class LoanDecisionTableTest extends DecisionTableContract<Loan> {
    private static final UnitId LENDER = LoanWorld.SUBDISTRICTS.get(0);
    private static final Map<String, List<Standing>> WHO = Map.of(
            "LE", List.of(new Standing(Capacity.LIAISON, LENDER)),
            "OT", List.of(new Standing(Capacity.LIAISON, UnitId.of("disabled-federation"))),
            "OS", List.of(new Standing(Capacity.OFFICE_STAFF, UnitId.of("office"))),
            "NO", List.of(),
            "AG", List.of(new Standing(Capacity.CONVENER, UnitId.of("civil-affairs"))),
            "MI", List.of(new Standing(Capacity.OFFICE_STAFF, UnitId.of("office"))));

    private static final Map<String, Mandate> ACTS = Map.of(
            "AG", new AgendaAct(LoanWorld.MEETING),
            "MI", new SettlingMeeting(LoanWorld.MEETING, CoordinationLevel.SPECIAL));

    @Override
    protected Procedure<Loan> procedure() {
        return LoanProcedure.PROCEDURE;
    }

    @Override
    protected List<Section> sections() {
        return Section.of(LoanStage.values());
    }

    @Override
    protected List<String> columns() {
        return List.of("LE", "OT", "OS", "NO", "AG", "MI");
    }

    @Override
    protected List<Trial<Loan>> trials(Section section, String column, String letter) {
        LoanWorld world = new LoanWorld(new SplittableRandom(1));
        Loan loan = new Loan((LoanStage) section.stage(), world.begins(), Optional.of(LENDER), 30, Optional.empty());
        Setting in = world.on(world.begins(), loan, new SplittableRandom(1)).in();
        Actor actor = new Actor(PersonId.of("somebody"), WHO.getOrDefault(column, List.of()));
        return List.of(new Trial<>(
                loan,
                Scene.of(in.withActor(actor).withMandate(Optional.ofNullable(ACTS.get(column)))),
                LoanDecisionTableTest::command));
    }

    private static Command command(Step<Loan, ?> step) {
        return switch (step.id()) {
            case "ask-for" -> new AskFor(LENDER, 30);
            case "lend" -> new Lend();
            case "refer" -> new LoanCommand.Refer();
            case "note-meeting" -> new LoanCommand.NoteLoanMeeting(Optional.of(LoanWorld.MEETING));
            case "lend-as-resolved" -> new LoanCommand.LendAsResolved();
            case "decline-as-resolved" -> new LoanCommand.DeclineAsResolved();
            default -> new GiveBack();
        };
    }
}
