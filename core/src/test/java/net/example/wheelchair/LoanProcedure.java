package net.example.wheelchair;

import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.provision.Text;

/** The procedure, to be handed to a joint meeting. */
final class LoanProcedure {
    static final String KIND = "wheelchair-loan";

    static final Procedure<Loan> PROCEDURE = new ProcedureBuilder<>(
                    KIND, Text.of("轮椅借用", "wheelchair loan"), Loan.class, Loan.UNSTARTED, Loan::at)
            .steps(LoanSteps.ALL)
            .owes(LoanOwed.ALL)
            .waits(LoanWaits.ALL)
            .tabled(new LoanTabling())
            .of(LoanCommand.class, LoanEvent.class);

    private LoanProcedure() {}
}
