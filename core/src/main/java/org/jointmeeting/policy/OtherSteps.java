package org.jointmeeting.policy;

import static org.jointmeeting.policy.DateChecks.*;
import static org.jointmeeting.policy.EditionChecks.*;
import static org.jointmeeting.policy.EnteringChecks.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.policy.ProposalChecks.*;
import static org.jointmeeting.provision.Clauses.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.DraftingCommand.*;
import org.jointmeeting.policy.DraftingEvent.*;
import org.jointmeeting.policy.PublicationCommand.*;
import org.jointmeeting.policy.PublicationEvent.*;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;

/** What else happens to a policy (Articles 5(3), 8(3) and 14, and where the rules are silent). */
final class OtherSteps {
    private static final Set<PolicyStage> BEFORE_APPROVAL = EnumSet.range(DRAFTING, GOVERNMENT_DECISION);
    private static final Set<PolicyStage> LIVING = EnumSet.range(DRAFTING, FILED);

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

    /** Article 14: a case keeps the edition it began under until a recorded act moves it. */
    static final Step<Policy, MoveToEdition> MOVE_TO_EDITION = step(
                    "move-to-edition", "变更适用的规则版本", "move to another edition of the rules", MoveToEdition.class)
            .from(LIVING)
            .by(OFFICE)
            .checks(EDITION_KNOWN, EDITION_OTHER)
            .under(ART_14)
            .records(t -> new MovedToEdition(t.command().edition(), t.command().reason()));

    /** The rules are silent: before the approval the lead unit may withdraw. */
    static final Step<Policy, Withdraw> WITHDRAW = step("withdraw", "撤回", "withdraw", Withdraw.class)
            .from(BEFORE_APPROVAL)
            .by(LEAD_UNIT)
            .to(WITHDRAWN)
            .under(Provision.NONE)
            .records(t -> new Withdrawn(t.command().reason()));

    private OtherSteps() {}
}
