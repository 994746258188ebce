package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;

import java.util.EnumSet;
import java.util.Set;
import org.jointmeeting.policy.PublicationCommand.*;
import org.jointmeeting.policy.PublicationEvent.*;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;

/** What the rules are silent on, cited to no provision. */
final class UnwrittenSteps {
    private static final Set<PolicyStage> BEFORE_APPROVAL = EnumSet.range(DRAFTING, GOVERNMENT_DECISION);

    /** The rules are silent: before the approval the lead unit may withdraw. */
    static final Step<Policy, Withdraw> WITHDRAW = step("withdraw", "撤回", "withdraw", Withdraw.class)
            .from(BEFORE_APPROVAL)
            .by(LEAD_UNIT)
            .to(WITHDRAWN)
            .under(Provision.NONE)
            .records(t -> new Withdrawn(t.command().reason()));

    private UnwrittenSteps() {}
}
