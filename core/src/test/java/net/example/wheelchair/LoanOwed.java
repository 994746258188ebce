package net.example.wheelchair;

import static org.jointmeeting.provision.Clauses.ART_5_I4;
import static org.jointmeeting.provision.Clauses.ART_7_I6;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.OwedBuilder;
import org.jointmeeting.provision.Text;

/** What a loan asks of people. */
final class LoanOwed {
    static final Owed<Loan> LEND = new OwedBuilder<Loan, LoanStage>("lend", Text.of("办理借出", "lend"), Loan::since)
            .in(LoanStage.REQUESTED)
            .under(ART_7_I6)
            .metBy(LoanSteps.LEND);

    static final Owed<Loan> TAKE_BACK = new OwedBuilder<Loan, LoanStage>(
                    "take-back", Text.of("到期收回", "take back when due"), Loan::since)
            .in(LoanStage.LENT)
            .due((l, about, in) -> Optional.of(l.since().plusDays(l.days())))
            .under(ART_7_I6)
            .metBy(LoanSteps.GIVE_BACK);

    static final Owed<Loan> CONVENE_MEETING = new OwedBuilder<Loan, LoanStage>(
                    "convene-meeting", Text.of("召集协调会", "convene a meeting on it"), Loan::since)
            .in(LoanStage.REFERRED)
            .when((l, in) -> l.meeting().isEmpty())
            .by((l, about, in) -> LoanParties.CONVENER.candidates().of(l, in))
            .under(ART_5_I4)
            .metBy(LoanSteps.NOTE_MEETING);

    static final List<Owed<Loan>> ALL = List.of(LEND, CONVENE_MEETING, TAKE_BACK);

    private LoanOwed() {}
}
