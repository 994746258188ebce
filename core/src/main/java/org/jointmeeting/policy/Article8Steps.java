package org.jointmeeting.policy;

import static org.jointmeeting.policy.DateChecks.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.policy.PublicationCommand.*;
import org.jointmeeting.policy.PublicationEvent.*;
import org.jointmeeting.procedure.Step;

/** Ending policies in the light of evaluations and changes (Article 8(3)). */
final class Article8Steps {

    /** Article 8(3): policies are adjusted and ended in the light of evaluations and changes. */
    static final Step<Policy, Repeal> REPEAL = step("repeal", "登记废止", "record the repeal", Repeal.class)
            .from(ISSUED, FILED)
            .by(LEAD_UNIT, OFFICE)
            .checks(REPEAL_NOT_IN_FUTURE)
            .to(REPEALED)
            .under(ART_8_I3)
            .records(t -> new Repealed(
                    t.command().document(),
                    t.command().repealedOn(),
                    t.command().reason()));

    private Article8Steps() {}
}
