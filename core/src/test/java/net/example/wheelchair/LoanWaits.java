package net.example.wheelchair;

import static org.jointmeeting.provision.Clauses.ART_5_I4;

import java.util.List;
import org.jointmeeting.procedure.Waiting;
import org.jointmeeting.provision.Text;

/** For what a loan waits where nobody is obliged. */
final class LoanWaits {
    static final Waiting<Loan> FOR_MEETING = Waiting.<Loan>waiting(
                    Text.of("等待会议协调", "the meeting that was convened for it"), ART_5_I4, LoanStage.REFERRED)
            .when((l, in) -> l.meeting().isPresent());

    static final List<Waiting<Loan>> ALL = List.of(FOR_MEETING);

    private LoanWaits() {}
}
