package net.example.wheelchair;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_5_I4;
import static org.jointmeeting.provision.Clauses.ART_7_I6;

import java.util.List;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.StepBuilder;
import org.jointmeeting.provision.Text;

/** The whole life of a loan, top to bottom. */
final class LoanSteps {
    static final Check<Loan, LoanCommand.AskFor> LENT_BY_A_SUBDISTRICT = check(
            LoanRefusal.NO_SUBDISTRICT,
            ART_7_I6,
            (l, c, as, in) -> in.rules()
                    .unit(c.lender())
                    .filter(u -> u.kind() == UnitKind.SUBDISTRICT_OFFICE)
                    .isPresent(),
            (l, c, as, in) -> List.of(Detail.unit(c.lender(), in.rules())));

    static final Step<Loan, LoanCommand.AskFor> ASK_FOR = step(
                    "ask-for", "申请借用", "ask for a loan", LoanCommand.AskFor.class)
            .from(LoanStage.UNSTARTED)
            .by(LoanParties.ASKING_UNIT)
            .checks(LENT_BY_A_SUBDISTRICT)
            .to(LoanStage.REQUESTED)
            .under(ART_7_I6)
            .records(t ->
                    new LoanEvent.AskedFor(t.command().lender(), t.command().days()));

    static final Step<Loan, LoanCommand.Lend> LEND = step("lend", "借出", "lend", LoanCommand.Lend.class)
            .from(LoanStage.REQUESTED)
            .by(LoanParties.LENDER)
            .to(LoanStage.LENT)
            .under(ART_7_I6)
            .records(t -> new LoanEvent.Lent());

    static final Step<Loan, LoanCommand.Refer> REFER = step(
                    "refer", "提请会议协调", "refer to a meeting", LoanCommand.Refer.class)
            .from(LoanStage.REQUESTED)
            .by(LoanParties.LENDER)
            .to(LoanStage.REFERRED)
            .under(ART_5_I4)
            .records(t -> new LoanEvent.Referred());

    static final Step<Loan, LoanCommand.NoteLoanMeeting> NOTE_MEETING = step(
                    "note-meeting", "记录协调会", "note the meeting", LoanCommand.NoteLoanMeeting.class)
            .from(LoanStage.REFERRED)
            .by(LoanParties.AGENDA)
            .under(ART_5_I4)
            .records(t -> new LoanEvent.LoanMeetingNoted(t.command().meeting()));

    static final Step<Loan, LoanCommand.LendAsResolved> LEND_AS_RESOLVED = step(
                    "lend-as-resolved", "会议同意借出", "lend as resolved", LoanCommand.LendAsResolved.class)
            .from(LoanStage.REFERRED)
            .by(LoanParties.MINUTES)
            .to(LoanStage.LENT)
            .under(ART_5_I4)
            .records(t -> new LoanEvent.Resolved(LoanOutcome.LEND));

    static final Step<Loan, LoanCommand.DeclineAsResolved> DECLINE_AS_RESOLVED = step(
                    "decline-as-resolved", "会议不予借出", "decline as resolved", LoanCommand.DeclineAsResolved.class)
            .from(LoanStage.REFERRED)
            .by(LoanParties.MINUTES)
            .to(LoanStage.DECLINED)
            .under(ART_5_I4)
            .records(t -> new LoanEvent.Resolved(LoanOutcome.DECLINE));

    static final Step<Loan, LoanCommand.GiveBack> GIVE_BACK = step(
                    "give-back", "归还", "give back", LoanCommand.GiveBack.class)
            .from(LoanStage.LENT)
            .by(LoanParties.LENDER)
            .to(LoanStage.RETURNED)
            .under(ART_7_I6)
            .records(t -> new LoanEvent.GivenBack());

    static final List<Step<Loan, ?>> ALL =
            List.of(ASK_FOR, LEND, REFER, NOTE_MEETING, LEND_AS_RESOLVED, DECLINE_AS_RESOLVED, GIVE_BACK);

    private LoanSteps() {}

    private static <C extends Command> StepBuilder<Loan, LoanStage, C> step(
            String id, String zh, String en, Class<C> command) {
        return new StepBuilder<>(id, Text.of(zh, en), command);
    }
}
