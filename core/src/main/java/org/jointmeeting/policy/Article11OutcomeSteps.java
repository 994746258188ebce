package org.jointmeeting.policy;

import static org.jointmeeting.policy.Article11Effects.*;
import static org.jointmeeting.policy.DateChecks.*;
import static org.jointmeeting.policy.PolicyGuards.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.policy.PublicationCommand.*;
import org.jointmeeting.policy.PublicationEvent.*;
import org.jointmeeting.procedure.Step;

/** The end of Article 11: from the submission to the district government to the filing, top to bottom. */
final class Article11OutcomeSteps {

    // ---- Article 11(2) and (3): the district government

    /** Article 11(2) and (3): the approval draft goes to the district government. */
    static final Step<Policy, SubmitForApproval> SUBMIT_FOR_APPROVAL = step(
                    "submit-for-approval", "报请区政府审定", "submit for approval", SubmitForApproval.class)
            .from(APPROVAL_DRAFTING)
            .by(LEAD_UNIT)
            .needs(AGREED_WHERE_CALLED_FOR, NO_LATE_OBJECTION, OVERLAPS_ANSWERED, RESERVED_MATTERS_CLEARED)
            .needs(PROCEDURES_CONCLUDED, APPROVAL_DRAFT_ATTACHED)
            .to(GOVERNMENT_DECISION)
            .under(ART_11_I2)
            .citing((p, c, in) -> itemOfAgreement(p), ART_11_I3)
            .records(t -> new SubmittedForApproval(t.subject().consultation().objecting()));

    /** Article 11(2): the district government approved. */
    static final Step<Policy, RecordApproval> RECORD_APPROVAL = step(
                    "record-approval", "登记审定通过", "record the approval", RecordApproval.class)
            .from(GOVERNMENT_DECISION)
            .by(OFFICE)
            .checks(APPROVAL_IN_TIME)
            .to(APPROVED)
            .under(ART_11_I2)
            .citing((p, c, in) -> itemOfAgreement(p), ART_11_I3)
            .records(t -> approved(t.command()));

    /** Article 11(2): the district government returned the policy. */
    static final Step<Policy, RecordReturn> RECORD_RETURN = step(
                    "record-return", "登记退回修改", "record the return", RecordReturn.class)
            .from(GOVERNMENT_DECISION)
            .by(OFFICE)
            .checks(RETURN_IN_TIME)
            .to(REVISION)
            .under(ART_11_I2)
            .citing((p, c, in) -> itemOfAgreement(p), ART_11_I3)
            .records(t -> returned(t.command()));

    /** Article 11(2): the district government rejected the policy. */
    static final Step<Policy, RecordRejection> RECORD_REJECTION = step(
                    "record-rejection", "登记未通过", "record the rejection", RecordRejection.class)
            .from(GOVERNMENT_DECISION)
            .by(OFFICE)
            .checks(REJECTION_IN_TIME)
            .to(REJECTED)
            .under(ART_11_I2)
            .citing((p, c, in) -> itemOfAgreement(p), ART_11_I3)
            .records(t -> rejected(t.command()));

    // ---- Article 11(4): issue and filing

    /** Article 11(4): the policy is issued; one that it adjusts gives way. */
    static final Step<Policy, Issue> ISSUE = step("issue", "印发", "issue", Issue.class)
            .from(APPROVED)
            .by(ISSUER)
            .checks(ISSUE_NOT_IN_FUTURE, EFFECTIVE_AFTER_ISSUE, ISSUED_AFTER_DECISION)
            .to(ISSUED)
            .reads(Catalogue.IN_FORCE)
            .under(ART_11_I4)
            .notes((p, c, in) -> goneNotices(p, in))
            .brings((p, c, in) -> succession(p, in))
            .records(t -> new Issued(
                    t.as().unit(),
                    t.command().document(),
                    t.command().issuedOn(),
                    t.command().effectiveOn()));

    /** Article 11(4): the adjusted policy takes the place of the one in force. */
    static final Step<Policy, Supersede> SUPERSEDE = step(
                    "supersede", "由调整后的政策替代", "give way to the adjusted policy", Supersede.class)
            .from(ISSUED, FILED)
            .by(SUCCESSOR)
            .to(SUPERSEDED)
            .under(ART_11_I4)
            .records(t -> new Superseded(t.command().by()));

    /** Article 11(4): the lead unit files the issued policy with the office. */
    static final Step<Policy, FileForRecord> FILE_FOR_RECORD = step(
                    "file-for-record", "报备案", "file for the record", FileForRecord.class)
            .from(ISSUED)
            .by(LEAD_UNIT)
            .to(FILED)
            .under(ART_11_I4)
            .records(t -> new Filed());

    private Article11OutcomeSteps() {}
}
