package org.jointmeeting.policy;

import static org.jointmeeting.policy.Article11Effects.*;
import static org.jointmeeting.policy.DateChecks.*;
import static org.jointmeeting.policy.PolicyGuards.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.policy.CoordinationCommand.*;
import org.jointmeeting.policy.CoordinationEvent.*;
import org.jointmeeting.policy.PublicationCommand.*;
import org.jointmeeting.policy.PublicationEvent.*;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.procedure.Step;

/** Article 11(2) and (3): review, coordination and the district government, top to bottom; {@link Article11IssueSteps} goes on. */
final class Article11CoordinationSteps {

    // ---- Article 11(2): the office's review and the special coordination meeting

    /** Article 11(2): the office passes the preliminary review and asks for a special coordination meeting. */
    static final Step<Policy, PassReview> PASS_REVIEW = step(
                    "pass-review", "初审通过", "pass the preliminary review", PassReview.class)
            .from(PRELIMINARY_REVIEW)
            .by(OFFICE)
            .to(SPECIAL_COORDINATION)
            .under(ART_11_I2)
            .notes((p, c, in) -> ownDraftNotices(p, in))
            .records(t -> new ReviewPassed(t.command().remarks(), isOwnDraft(t.subject(), t.in())));

    /** Article 11(2): the office returns the review draft. */
    static final Step<Policy, ReturnReviewDraft> RETURN_REVIEW_DRAFT = step(
                    "return-review-draft", "初审退回", "return the review draft", ReturnReviewDraft.class)
            .from(PRELIMINARY_REVIEW)
            .by(OFFICE)
            .to(REVISION)
            .under(ART_11_I2)
            .records(t -> new ReviewReturned(t.command().reasons()));

    /** Article 11(2) and (3): a coordination meeting was convened for the policy, or no longer is. */
    static final Step<Policy, NoteMeeting> NOTE_MEETING = step(
                    "note-meeting", "登记协调会安排", "note the coordination meeting convened for it", NoteMeeting.class)
            .from(SPECIAL_COORDINATION, GENERAL_COORDINATION)
            .by(AGENDA)
            .under(ART_11_I2)
            .citing((p, c, in) -> p.stage() == GENERAL_COORDINATION ? ART_11_I3 : ART_11_I2, ART_11_I3)
            .records(t -> new MeetingNoted(t.command().meeting()));

    /** Article 11(2): the special coordination meeting agrees to report upward, when no unit still objects. */
    static final Step<Policy, SettleAgreed> SPECIAL_MEETING_AGREED = step(
                    "special-meeting-agreed",
                    "专题协调会同意上报",
                    "the special coordination meeting agrees",
                    SettleAgreed.class)
            .from(SPECIAL_COORDINATION)
            .by(MINUTES)
            .needs(OBJECTIONS_SETTLED, AT_THE_MEETINGS_LEVEL)
            .to(APPROVAL_DRAFTING)
            .under(ART_11_I2)
            .records(t -> settled(t, MeetingOutcome.AGREED));

    /** Article 11(2): the special coordination meeting wants the policy revised. */
    static final Step<Policy, SettleToBeRevised> SPECIAL_MEETING_TO_BE_REVISED = step(
                    "special-meeting-to-be-revised",
                    "专题协调会退回修改",
                    "the special coordination meeting wants it revised",
                    SettleToBeRevised.class)
            .from(SPECIAL_COORDINATION)
            .by(MINUTES)
            .needs(AT_THE_MEETINGS_LEVEL)
            .to(REVISION)
            .under(ART_11_I2)
            .records(t -> settled(t, MeetingOutcome.TO_BE_REVISED));

    // ---- Article 11(2), and (3) where its meeting agreed: the district government

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

    // ---- Article 11(3): what stays disputed goes to the general convener's meeting

    /** Article 11(3): the special coordination meeting does not agree; the office asks the general convener. */
    static final Step<Policy, SettleNotAgreed> SPECIAL_MEETING_NOT_AGREED = step(
                    "special-meeting-not-agreed",
                    "专题协调会未达成一致",
                    "the special coordination meeting does not agree",
                    SettleNotAgreed.class)
            .from(SPECIAL_COORDINATION)
            .by(MINUTES)
            .needs(AT_THE_MEETINGS_LEVEL)
            .to(GENERAL_COORDINATION)
            .under(ART_11_I3)
            .records(t -> settled(t, MeetingOutcome.NOT_AGREED));

    /** Article 11(3): the general convener's meeting agrees; objections that remain travel with the submission. */
    static final Step<Policy, SettleAgreed> GENERAL_MEETING_AGREED = step(
                    "general-meeting-agreed",
                    "总召集人协调会同意上报",
                    "the general convener's meeting agrees",
                    SettleAgreed.class)
            .from(GENERAL_COORDINATION)
            .by(MINUTES)
            .needs(AT_THE_MEETINGS_LEVEL)
            .to(APPROVAL_DRAFTING)
            .under(ART_11_I3)
            .records(t -> settled(t, MeetingOutcome.AGREED));

    /** Article 11(3): even the general convener's meeting does not agree; nothing implies consent, it stays there. */
    static final Step<Policy, SettleNotAgreed> GENERAL_MEETING_NOT_AGREED = step(
                    "general-meeting-not-agreed",
                    "总召集人协调会未达成一致",
                    "the general convener's meeting does not agree",
                    SettleNotAgreed.class)
            .from(GENERAL_COORDINATION)
            .by(MINUTES)
            .needs(AT_THE_MEETINGS_LEVEL)
            .under(ART_11_I3)
            .records(t -> settled(t, MeetingOutcome.NOT_AGREED));

    /** Article 11(3): the general convener's meeting wants the policy revised. */
    static final Step<Policy, SettleToBeRevised> GENERAL_MEETING_TO_BE_REVISED = step(
                    "general-meeting-to-be-revised",
                    "总召集人协调会退回修改",
                    "the general convener's meeting wants it revised",
                    SettleToBeRevised.class)
            .from(GENERAL_COORDINATION)
            .by(MINUTES)
            .needs(AT_THE_MEETINGS_LEVEL)
            .to(REVISION)
            .under(ART_11_I3)
            .records(t -> settled(t, MeetingOutcome.TO_BE_REVISED));

    /** Article 11(3): after a failed general coordination the lead unit may revise. */
    static final Step<Policy, TakeUpRevision> TAKE_UP_REVISION = step(
                    "take-up-revision", "重新修改", "take up the revision", TakeUpRevision.class)
            .from(GENERAL_COORDINATION)
            .by(LEAD_UNIT)
            .needs(GENERAL_MEETING_FAILED)
            .to(REVISION)
            .under(ART_11_I3)
            .records(t -> new RevisionTakenUp(t.command().reason()));

    /** Article 11(3): an objection that appeared after the special coordination meeting agreed goes up the ladder. */
    static final Step<Policy, ReferToGeneralConvener> REFER_TO_GENERAL_CONVENER = step(
                    "refer-to-general-convener",
                    "提请总召集人协调",
                    "ask the general convener to coordinate",
                    ReferToGeneralConvener.class)
            .from(APPROVAL_DRAFTING)
            .by(OFFICE)
            .needs(LATE_OBJECTION)
            .to(GENERAL_COORDINATION)
            .under(ART_11_I3)
            .records(t ->
                    new ReferredToGeneralConvener(t.subject().consultation().objecting()));

    private Article11CoordinationSteps() {}
}
