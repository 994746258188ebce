package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.policy.ProposalChecks.*;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.policy.DraftingCommand.*;
import org.jointmeeting.policy.DraftingEvent.*;
import org.jointmeeting.procedure.Step;

/** Formulating and adjusting policies (Article 7(3)); {@link Article9Steps} goes on from there. */
final class Article7Steps {

    /** Article 7(3), Article 9: a unit that may draft formulates a policy, or adjusts one in force. */
    static final Step<Policy, StartDraft> START_DRAFT = step("start-draft", "启动起草", "start a draft", StartDraft.class)
            .from(UNSTARTED)
            .by(DRAFTING_UNIT)
            .checks(LEAD_IS_OWN_UNIT, ADJUSTS_IN_FORCE)
            .checks(STARTED_SOUNDLY)
            .to(DRAFTING)
            .reads(Catalogue.IN_FORCE)
            .under(ART_7_I3)
            .notes((p, c, in) -> Reserved.scopeNotices(c.proposal(), in))
            .records(t -> new DraftStarted(
                    t.in().rules().edition(),
                    t.command().proposal(),
                    Overlaps.of(t.command().proposal(), t.in())));

    private Article7Steps() {}
}
