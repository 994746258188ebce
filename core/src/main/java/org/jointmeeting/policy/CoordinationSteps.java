package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyGuards.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import java.util.List;
import org.jointmeeting.policy.PolicyCommand.*;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Text;

/** Review and coordination of a policy, from the office up to the general convener (Article 11), top to bottom. */
final class CoordinationSteps {
    /** Article 11(1): the review draft goes to the office. */
    static final Step<Policy, SubmitReviewDraft> SUBMIT_REVIEW_DRAFT = step(
                    "submit-review-draft", "报送送审稿", "submit the review draft", SubmitReviewDraft.class)
            .from(REVISION)
            .by(LEAD_UNIT)
            .needs(
                    RESERVED_MATTERS_CLEARED,
                    PRINCIPLES_STATED,
                    GROUNDWORK_COMPLETE,
                    ARGUMENT_COMPLETE,
                    MANDATORY_OPINIONS_IN,
                    INVOLVED_UNITS_ASKED,
                    OPINIONS_ANSWERED,
                    OVERLAPS_ANSWERED,
                    REVIEW_DRAFT_ATTACHED)
            .to(PRELIMINARY_REVIEW)
            .under(ART_11_I1)
            .records((p, c, to, as, in) -> {
                List<Overlap> overlaps = overlaps(p, in);
                return new PolicyEvent.ReviewDraftSubmitted(to, in.today(), overlaps, p.triggers(overlaps));
            });

    /** Article 11(2): the office passes the preliminary review and asks for a special coordination meeting. */
    static final Step<Policy, PassReview> PASS_REVIEW = step(
                    "pass-review", "初审通过", "pass the preliminary review", PassReview.class)
            .from(PRELIMINARY_REVIEW)
            .by(OFFICE)
            .to(SPECIAL_COORDINATION)
            .under(ART_11_I2)
            .notes((p, c, in) -> ownDraft(p, in) ? List.of(ownDraftNotice(p, in)) : List.of())
            .records((p, c, to, as, in) -> new PolicyEvent.ReviewPassed(to, in.today(), c.remarks(), ownDraft(p, in)));

    /** Article 11(2): the office returns the review draft. */
    static final Step<Policy, ReturnReviewDraft> RETURN_REVIEW_DRAFT = step(
                    "return-review-draft", "初审退回", "return the review draft", ReturnReviewDraft.class)
            .from(PRELIMINARY_REVIEW)
            .by(OFFICE)
            .to(REVISION)
            .under(ART_11_I2)
            .records((p, c, to, as, in) -> new PolicyEvent.ReviewReturned(to, in.today(), c.reasons()));

    /** Article 11(2) and (3): a coordination meeting was convened for the policy, or no longer is. */
    static final Step<Policy, NoteMeeting> NOTE_MEETING = step(
                    "note-meeting", "登记协调会安排", "note the coordination meeting convened for it", NoteMeeting.class)
            .from(SPECIAL_COORDINATION, GENERAL_COORDINATION)
            .by(AGENDA)
            .under(ART_11_I2)
            .citing((p, c, in) -> p.stage() == GENERAL_COORDINATION ? ART_11_I3 : ART_11_I2)
            .records((p, c, to, as, in) -> new PolicyEvent.MeetingNoted(to, in.today(), c.meeting()));

    /** Article 11(2): the special coordination meeting agrees to report upward, when no unit still objects. */
    static final Step<Policy, SettleAgreed> SPECIAL_MEETING_AGREED = step(
                    "special-meeting-agreed",
                    "专题协调会同意上报",
                    "the special coordination meeting agrees",
                    SettleAgreed.class)
            .from(SPECIAL_COORDINATION)
            .by(MINUTES)
            .needs(OBJECTIONS_SETTLED)
            .checks(PolicyChecks.settledAtItsRung())
            .to(APPROVAL_DRAFTING)
            .under(ART_11_I2)
            .records((p, c, to, as, in) -> settled(p, MeetingOutcome.AGREED, to, in));

    /** Article 11(3): the special coordination meeting does not agree; the office asks the general convener. */
    static final Step<Policy, SettleNotAgreed> SPECIAL_MEETING_NOT_AGREED = step(
                    "special-meeting-not-agreed",
                    "专题协调会未达成一致",
                    "the special coordination meeting does not agree",
                    SettleNotAgreed.class)
            .from(SPECIAL_COORDINATION)
            .by(MINUTES)
            .checks(PolicyChecks.settledAtItsRung())
            .to(GENERAL_COORDINATION)
            .under(ART_11_I3)
            .records((p, c, to, as, in) -> settled(p, MeetingOutcome.NOT_AGREED, to, in));

    /** Article 11(2): the special coordination meeting wants the policy revised. */
    static final Step<Policy, SettleToBeRevised> SPECIAL_MEETING_TO_BE_REVISED = step(
                    "special-meeting-to-be-revised",
                    "专题协调会退回修改",
                    "the special coordination meeting wants it revised",
                    SettleToBeRevised.class)
            .from(SPECIAL_COORDINATION)
            .by(MINUTES)
            .checks(PolicyChecks.settledAtItsRung())
            .to(REVISION)
            .under(ART_11_I2)
            .records((p, c, to, as, in) -> settled(p, MeetingOutcome.TO_BE_REVISED, to, in));

    /** Article 11(3): the general convener's meeting agrees; objections that remain travel with the submission. */
    static final Step<Policy, SettleAgreed> GENERAL_MEETING_AGREED = step(
                    "general-meeting-agreed",
                    "总召集人协调会同意上报",
                    "the general convener's meeting agrees",
                    SettleAgreed.class)
            .from(GENERAL_COORDINATION)
            .by(MINUTES)
            .checks(PolicyChecks.settledAtItsRung())
            .to(APPROVAL_DRAFTING)
            .under(ART_11_I3)
            .records((p, c, to, as, in) -> settled(p, MeetingOutcome.AGREED, to, in));

    /** Article 11(3): even the general convener's meeting does not agree; nothing implies consent, it stays there. */
    static final Step<Policy, SettleNotAgreed> GENERAL_MEETING_NOT_AGREED = step(
                    "general-meeting-not-agreed",
                    "总召集人协调会未达成一致",
                    "the general convener's meeting does not agree",
                    SettleNotAgreed.class)
            .from(GENERAL_COORDINATION)
            .by(MINUTES)
            .checks(PolicyChecks.settledAtItsRung())
            .under(ART_11_I3)
            .records((p, c, to, as, in) -> settled(p, MeetingOutcome.NOT_AGREED, to, in));

    /** Article 11(3): the general convener's meeting wants the policy revised. */
    static final Step<Policy, SettleToBeRevised> GENERAL_MEETING_TO_BE_REVISED = step(
                    "general-meeting-to-be-revised",
                    "总召集人协调会退回修改",
                    "the general convener's meeting wants it revised",
                    SettleToBeRevised.class)
            .from(GENERAL_COORDINATION)
            .by(MINUTES)
            .checks(PolicyChecks.settledAtItsRung())
            .to(REVISION)
            .under(ART_11_I3)
            .records((p, c, to, as, in) -> settled(p, MeetingOutcome.TO_BE_REVISED, to, in));

    /** Article 11(3): after a failed general coordination the lead unit may revise. */
    static final Step<Policy, TakeUpRevision> TAKE_UP_REVISION = step(
                    "take-up-revision", "重新修改", "take up the revision", TakeUpRevision.class)
            .from(GENERAL_COORDINATION)
            .by(LEAD_UNIT)
            .needs(GENERAL_MEETING_FAILED)
            .to(REVISION)
            .under(ART_11_I3)
            .records((p, c, to, as, in) -> new PolicyEvent.RevisionTakenUp(to, in.today(), c.reason()));

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
            .records((p, c, to, as, in) -> new PolicyEvent.ReferredToGeneralConvener(
                    to, in.today(), p.consultation().objecting()));

    /** Article 11: a trigger that appears later puts the policy on the coordinated route. */
    static final Step<Policy, TakeCoordinatedRoute> TAKE_COORDINATED_ROUTE = step(
                    "take-coordinated-route", "转入统筹协调程序", "take the coordinated route", TakeCoordinatedRoute.class)
            .from(APPROVAL_DRAFTING)
            .by(LEAD_UNIT, OFFICE)
            .needs(TRIGGER, NOT_AGREED_YET)
            .to(REVISION)
            .under(ART_11_P1)
            .records((p, c, to, as, in) -> {
                List<Overlap> overlaps = overlaps(p, in);
                return new PolicyEvent.CoordinatedRouteTaken(to, in.today(), overlaps, p.triggers(overlaps));
            });

    /** Article 9 without Article 11: when no trigger holds, the lead unit goes on directly. */
    static final Step<Policy, PrepareApprovalDraft> PREPARE_APPROVAL_DRAFT = step(
                    "prepare-approval-draft",
                    "直接形成报批稿",
                    "go on to the approval draft directly",
                    PrepareApprovalDraft.class)
            .from(DRAFTING, REVISION)
            .by(LEAD_UNIT)
            .needs(
                    NO_TRIGGER,
                    RESERVED_MATTERS_CLEARED,
                    PRINCIPLES_STATED,
                    GROUNDWORK_COMPLETE,
                    ARGUMENT_COMPLETE,
                    OPINIONS_ANSWERED,
                    OVERLAPS_ANSWERED)
            .to(APPROVAL_DRAFTING)
            .under(ART_9_P3)
            .records((p, c, to, as, in) -> new PolicyEvent.ApprovalDraftPrepared(to, in.today(), overlaps(p, in)));

    private CoordinationSteps() {}

    private static PolicyEvent settled(Policy p, MeetingOutcome outcome, PolicyStage to, Setting in) {
        SettlingMeeting meeting = in.mandate(SettlingMeeting.class).orElseThrow();
        return new PolicyEvent.Settled(
                to,
                in.today(),
                new MeetingFinding(
                        meeting.meeting(),
                        meeting.level(),
                        outcome,
                        p.consultation().objecting(),
                        in.today()));
    }

    private static boolean ownDraft(Policy p, Setting in) {
        return p.lead().equals(in.rules().book().officeSeat());
    }

    private static Notice ownDraftNotice(Policy p, Setting in) {
        return new Notice(
                Text.of("办公室初审其所在单位牵头的送审稿", "the office reviews a draft of the unit in which it is seated"),
                in.rules().cite(ART_11_I2),
                List.of(Detail.unit(p.lead(), in.rules())));
    }
}
