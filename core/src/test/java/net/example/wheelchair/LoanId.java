package net.example.wheelchair;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jointmeeting.procedure.CaseId;
import org.jointmeeting.procedure.SubjectId;

/** The id of a loan. */
record LoanId(@JsonValue String value) implements CaseId<Loan, LoanCommand> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    LoanId {}

    @Override
    public SubjectId subject() {
        return new SubjectId(LoanProcedure.KIND, value);
    }
}
