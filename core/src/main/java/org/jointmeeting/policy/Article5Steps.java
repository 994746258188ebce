package org.jointmeeting.policy;

import static org.jointmeeting.policy.DateChecks.*;
import static org.jointmeeting.policy.EnteringChecks.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.policy.ProposalChecks.*;
import static org.jointmeeting.provision.Clauses.*;

import java.util.List;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.DraftingCommand.*;
import org.jointmeeting.policy.DraftingEvent.*;
import org.jointmeeting.procedure.Step;

/** Keeping the catalogue of policies (Article 5(3)). */
final class Article5Steps {

    /** Article 5(3): the catalogue holds the policies in force, those from before the joint meeting too. */
    static final Step<Policy, EnterInForce> ENTER_IN_FORCE = step(
                    "enter-in-force", "录入现行政策", "enter a policy already in force", EnterInForce.class)
            .from(UNSTARTED)
            .by(OFFICE)
            .checks(
                    ENTERED_NOT_IN_FUTURE,
                    ENTERED_EFFECTIVE_AFTER_ISSUE,
                    ENTERED_APPLIES_ALREADY,
                    ENTERED_REPLACES_NOTHING,
                    ENTERED_UNDER_NEW_NUMBER)
            .checks(ENTERED_SOUNDLY)
            .to(FILED)
            .under(ART_5_I3)
            .readsSubjects((p, c) -> List.of(MembershipProcedure.SUBJECT))
            .notes((p, c, in) -> enteringNotices(c, in))
            .records(t -> new EnteredInForce(
                    t.in().rules().edition(),
                    t.command().proposal(),
                    t.command().document(),
                    t.command().issuedOn(),
                    t.command().effectiveOn()));

    private Article5Steps() {}
}
