package net.example.wheelchair;

import java.util.random.RandomGenerator;
import org.jointmeeting.contract.procedure.ProcedureContract;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.procedure.Procedure;

/** A loan keeps the laws of every procedure. */
class LoanLaws extends ProcedureContract<Loan> {
    @Override
    protected Procedure<Loan> procedure() {
        return LoanProcedure.PROCEDURE;
    }

    @Override
    protected World<Loan> world(RandomGenerator random) {
        return new LoanWorld(random);
    }
}
