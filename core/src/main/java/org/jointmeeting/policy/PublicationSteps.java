package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyGuards.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointmeeting.policy.PolicyCommand.*;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.CoordinationLevel;

/** From the submission to the district government to the filing and the end of a policy (Article 11(2) to (4)), top to bottom. */
final class PublicationSteps {
    private static final Set<PolicyStage> BEFORE_APPROVAL = EnumSet.range(DRAFTING, GOVERNMENT_DECISION);
    private static final Set<PolicyStage> LIVING = EnumSet.range(DRAFTING, FILED);

    /** Article 11(2) and (3): the approval draft goes to the district government. */
    static final Step<Policy, SubmitForApproval> SUBMIT_FOR_APPROVAL = step(
                    "submit-for-approval", "报请区政府审定", "submit for approval", SubmitForApproval.class)
            .from(APPROVAL_DRAFTING)
            .by(LEAD_UNIT)
            .needs(
                    AGREED_WHERE_CALLED_FOR,
                    NO_LATE_OBJECTION,
                    OVERLAPS_ANSWERED,
                    RESERVED_MATTERS_CLEARED,
                    PROCEDURES_CONCLUDED,
                    APPROVAL_DRAFT_ATTACHED)
            .to(GOVERNMENT_DECISION)
            .under(ART_11_I2)
            .citing((p, c, in) -> itemOfAgreement(p))
            .records((p, c, to, as, in) -> new PolicyEvent.SubmittedForApproval(
                    to, in.today(), p.consultation().objecting()));

    /** Article 11(2): the district government approved. */
    static final Step<Policy, RecordApproval> RECORD_APPROVAL = step(
                    "record-approval", "登记审定通过", "record the approval", RecordApproval.class)
            .from(GOVERNMENT_DECISION)
            .by(OFFICE)
            .checks(
                    PolicyChecks.notInFuture(ART_11_I2, RecordApproval::decidedOn),
                    PolicyChecks.decidedAfterSubmission(RecordApproval::decidedOn))
            .to(APPROVED)
            .under(ART_11_I2)
            .citing((p, c, in) -> itemOfAgreement(p))
            .records((p, c, to, as, in) -> new PolicyEvent.GovernmentDecided(
                    to, in.today(), GovernmentResult.APPROVED, c.document(), c.decidedOn(), ""));

    /** Article 11(2): the district government returned the policy. */
    static final Step<Policy, RecordReturn> RECORD_RETURN = step(
                    "record-return", "登记退回修改", "record the return", RecordReturn.class)
            .from(GOVERNMENT_DECISION)
            .by(OFFICE)
            .checks(
                    PolicyChecks.notInFuture(ART_11_I2, RecordReturn::decidedOn),
                    PolicyChecks.decidedAfterSubmission(RecordReturn::decidedOn))
            .to(REVISION)
            .under(ART_11_I2)
            .citing((p, c, in) -> itemOfAgreement(p))
            .records((p, c, to, as, in) -> new PolicyEvent.GovernmentDecided(
                    to, in.today(), GovernmentResult.RETURNED, c.document(), c.decidedOn(), c.reasons()));

    /** Article 11(2): the district government rejected the policy. */
    static final Step<Policy, RecordRejection> RECORD_REJECTION = step(
                    "record-rejection", "登记未通过", "record the rejection", RecordRejection.class)
            .from(GOVERNMENT_DECISION)
            .by(OFFICE)
            .checks(
                    PolicyChecks.notInFuture(ART_11_I2, RecordRejection::decidedOn),
                    PolicyChecks.decidedAfterSubmission(RecordRejection::decidedOn))
            .to(REJECTED)
            .under(ART_11_I2)
            .citing((p, c, in) -> itemOfAgreement(p))
            .records((p, c, to, as, in) -> new PolicyEvent.GovernmentDecided(
                    to, in.today(), GovernmentResult.REJECTED, c.document(), c.decidedOn(), c.reasons()));

    /** Article 11(4): the policy is issued; one that it adjusts gives way. */
    static final Step<Policy, Issue> ISSUE = step("issue", "印发", "issue", Issue.class)
            .from(APPROVED)
            .by(ISSUER)
            .checks(
                    PolicyChecks.ISSUE_NOT_IN_FUTURE,
                    PolicyChecks.EFFECTIVE_AFTER_ISSUE,
                    PolicyChecks.ISSUED_AFTER_DECISION)
            .to(ISSUED)
            .reads(Catalogue.IN_FORCE)
            .under(ART_11_I4)
            .notes((p, c, in) -> goneNotices(p, in))
            .brings((p, c, in) -> succession(p, in))
            .records((p, c, to, as, in) ->
                    new PolicyEvent.Issued(to, in.today(), as.unit(), c.document(), c.issuedOn(), c.effectiveOn()));

    /** Article 11(4): the lead unit files the issued policy with the office. */
    static final Step<Policy, FileForRecord> FILE_FOR_RECORD = step(
                    "file-for-record", "报备案", "file for the record", FileForRecord.class)
            .from(ISSUED)
            .by(LEAD_UNIT)
            .to(FILED)
            .under(ART_11_I4)
            .records((p, c, to, as, in) -> new PolicyEvent.Filed(to, in.today()));

    /** The rules are silent: before the approval the lead unit may withdraw. */
    static final Step<Policy, Withdraw> WITHDRAW = step("withdraw", "撤回", "withdraw", Withdraw.class)
            .from(BEFORE_APPROVAL)
            .by(LEAD_UNIT)
            .to(WITHDRAWN)
            .under(Provision.NONE)
            .records((p, c, to, as, in) -> new PolicyEvent.Withdrawn(to, in.today(), c.reason()));

    /** Article 9: the adjusted policy takes the place of the one in force. */
    static final Step<Policy, Supersede> SUPERSEDE = step(
                    "supersede", "由调整后的政策替代", "give way to the adjusted policy", Supersede.class)
            .from(ISSUED, FILED)
            .by(SUCCESSOR)
            .to(SUPERSEDED)
            .under(ART_11_I4)
            .records((p, c, to, as, in) -> new PolicyEvent.Superseded(to, in.today(), c.by()));

    /** Article 8(3): policies are adjusted and ended in the light of evaluations and changes. */
    static final Step<Policy, Repeal> REPEAL = step("repeal", "登记废止", "record the repeal", Repeal.class)
            .from(ISSUED, FILED)
            .by(LEAD_UNIT, OFFICE)
            .checks(PolicyChecks.notInFuture(ART_8_I3, Repeal::repealedOn))
            .to(REPEALED)
            .under(ART_8_I3)
            .records((p, c, to, as, in) ->
                    new PolicyEvent.Repealed(to, in.today(), c.document(), c.repealedOn(), c.reason()));

    /** Article 14: a case keeps the edition it began under until a recorded act moves it. */
    static final Step<Policy, MoveToEdition> MOVE_TO_EDITION = step(
                    "move-to-edition", "变更适用的规则版本", "move to another edition of the rules", MoveToEdition.class)
            .from(LIVING)
            .by(OFFICE)
            .checks(PolicyChecks.EDITION_KNOWN, PolicyChecks.EDITION_OTHER)
            .under(ART_14)
            .records((p, c, to, as, in) -> new PolicyEvent.MovedToEdition(to, in.today(), c.edition(), c.reason()));

    private PublicationSteps() {}

    /** Article 11(3) for what the general convener's meeting agreed to, otherwise Article 11(2). */
    private static Provision itemOfAgreement(Policy p) {
        boolean general = p.coordination().agreed().isPresent()
                && p.coordination().agreed().get() == CoordinationLevel.GENERAL;
        return general ? ART_11_I3 : ART_11_I2;
    }

    private static boolean adjustedIsInForce(Policy p, Setting in) {
        return p.proposal().adjusts().isPresent()
                && in.read(Catalogue.IN_FORCE).has(p.proposal().adjusts().get());
    }

    private static List<Consequence> succession(Policy p, Setting in) {
        if (!adjustedIsInForce(p, in)) {
            return List.of();
        }
        PolicyId self = PolicyId.of(in.subject().id());
        return List.of(new Consequence(
                PolicyProcedure.subject(p.proposal().adjusts().orElseThrow()),
                new Supersede(self),
                new Succession(self)));
    }

    private static List<Notice> goneNotices(Policy p, Setting in) {
        if (p.proposal().adjusts().isEmpty() || adjustedIsInForce(p, in)) {
            return List.of();
        }
        return List.of(new Notice(
                Text.of("拟调整的政策已不在现行政策目录中", "the policy it adjusts is no longer in force"),
                in.rules().cite(ART_11_I4),
                List.of(Detail.value("policy", p.proposal().adjusts().orElseThrow()))));
    }
}
