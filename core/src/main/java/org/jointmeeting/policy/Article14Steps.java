package org.jointmeeting.policy;

import static org.jointmeeting.policy.EditionChecks.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import java.util.EnumSet;
import java.util.Set;
import org.jointmeeting.policy.PublicationCommand.*;
import org.jointmeeting.policy.PublicationEvent.*;
import org.jointmeeting.procedure.Step;

/** Which edition of the rules a policy goes by (Article 14). */
final class Article14Steps {
    private static final Set<PolicyStage> LIVING = EnumSet.range(DRAFTING, FILED);

    /** Article 14: a case keeps the edition it began under until a recorded act moves it. */
    static final Step<Policy, MoveToEdition> MOVE_TO_EDITION = step(
                    "move-to-edition", "变更适用的规则版本", "move to another edition of the rules", MoveToEdition.class)
            .from(LIVING)
            .by(OFFICE)
            .checks(EDITION_KNOWN, EDITION_OTHER)
            .under(ART_14)
            .records(t -> new MovedToEdition(t.command().edition(), t.command().reason()));

    private Article14Steps() {}
}
