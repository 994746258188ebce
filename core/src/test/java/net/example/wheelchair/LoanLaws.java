package net.example.wheelchair;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jointmeeting.contract.procedure.ProcedureContract;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;

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

    /** A meeting is convened; its agenda takes the loan up. */
    @Override
    protected boolean mayBring(Owed<Loan> owed, Loan loan, Setting in) {
        return owed.metBy().equals(List.of(LoanSteps.NOTE_MEETING))
                && MeetingProcedure.PROCEDURE.available(MeetingProcedure.PROCEDURE.initial(), in).stream()
                        .anyMatch(action -> action.step().equals("convene") && action.permitted());
    }
}
