package net.example.wheelchair;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.AgendaMatter;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.procedure.Tabling;
import org.jointmeeting.rules.book.CoordinationLevel;

/** How a loan comes before a meeting: when its lender refers it to one. */
final class LoanTabling implements Tabling<Loan> {

    @Override
    public AgendaMatter matter(Loan loan) {
        return new AgendaMatter(
                loan.title(),
                loan.stage(),
                loan.stage() == LoanStage.REFERRED ? Optional.of(CoordinationLevel.SPECIAL) : Optional.empty(),
                loan.lender().orElseThrow(),
                List.of(),
                loan.meeting());
    }

    @Override
    public List<AgendaOutcome> outcomes() {
        return Arrays.stream(LoanOutcome.values())
                .map(o -> new AgendaOutcome(o.name(), o.text(), false))
                .toList();
    }

    @Override
    public Command scheduled(Optional<SubjectId> meeting) {
        return new LoanCommand.NoteLoanMeeting(meeting);
    }

    @Override
    public Command settled(String outcome) {
        return switch (LoanOutcome.valueOf(outcome)) {
            case LEND -> new LoanCommand.LendAsResolved();
            case DECLINE -> new LoanCommand.DeclineAsResolved();
        };
    }
}
