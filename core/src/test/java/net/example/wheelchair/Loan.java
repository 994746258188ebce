package net.example.wheelchair;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;

/** A loan in its life. */
@JsonPropertyOrder({"stage", "since", "lender", "days", "meeting"})
record Loan(LoanStage stage, LocalDate since, Optional<UnitId> lender, int days, Optional<SubjectId> meeting)
        implements Subject {
    static final Loan UNSTARTED = new Loan(LoanStage.UNSTARTED, LocalDate.EPOCH, Optional.empty(), 0, Optional.empty());

    Loan at(Stage next, LocalDate on) {
        return new Loan((LoanStage) next, on, lender, days, meeting);
    }

    @Override
    public String title() {
        return "轮椅借用";
    }

    @Override
    public Optional<UnitId> unit() {
        return lender;
    }
}
