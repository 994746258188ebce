package org.jointmeeting.membership;

import static org.jointmeeting.membership.MembershipChecks.*;
import static org.jointmeeting.membership.MembershipParties.*;
import static org.jointmeeting.membership.MembershipStage.*;
import static org.jointmeeting.membership.MembershipStep.step;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.membership.MembershipCommand.*;
import org.jointmeeting.membership.MembershipEvent.*;
import org.jointmeeting.procedure.Step;

/** Keeping the register (Article 6(1)). */
final class Article6Steps {

    /** Article 6(1): the office keeps the register; it corrects clerical errors by a further entry. */
    static final Step<Membership, CorrectEntry> CORRECT_ENTRY = step(
                    "correct-entry", "更正登记", "correct an entry of the register", CorrectEntry.class)
            .from(CONSTITUTED)
            .by(OFFICE)
            .checks(ENTRY_EXISTS)
            .under(ART_6_I1)
            .records(t -> new EntryCorrected(t.command().entry(), t.command().correction()));

    private Article6Steps() {}
}
