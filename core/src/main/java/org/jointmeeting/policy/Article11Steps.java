package org.jointmeeting.policy;

import static org.jointmeeting.policy.Article11Effects.*;
import static org.jointmeeting.policy.OpinionChecks.*;
import static org.jointmeeting.policy.PolicyGuards.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.policy.ConsultationCommand.*;
import org.jointmeeting.policy.ConsultationEvent.*;
import org.jointmeeting.policy.CoordinationCommand.*;
import org.jointmeeting.policy.CoordinationEvent.*;
import org.jointmeeting.policy.DraftingCommand.*;
import org.jointmeeting.policy.DraftingEvent.*;
import org.jointmeeting.policy.opinion.OpinionAnswer;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.policy.overlap.OverlapAnswer;
import org.jointmeeting.procedure.Step;

/** The coordinated procedure of Article 11, item by item, top to bottom; {@link Article11OutcomeSteps} goes on from there. */
final class Article11Steps {

    // ---- Article 11: overlaps and triggers

    /** Article 11: an overlap is answered with a reason. */
    static final Step<Policy, AnswerOverlap> ANSWER_OVERLAP = step(
                    "answer-overlap", "说明重叠交叉", "answer an overlap", AnswerOverlap.class)
            .from(DRAFTING, CONSULTATION, REVISION, APPROVAL_DRAFTING)
            .by(LEAD_UNIT)
            .checks(OVERLAP_EXISTS)
            .reads(Catalogue.IN_FORCE)
            .under(ART_11_P1)
            .records(t -> new OverlapAnswered(
                    new OverlapAnswer(t.command().with(), t.command().reason()), Overlaps.of(t.subject(), t.in())));

    /** Article 11: a trigger that appears later puts the policy on the coordinated route. */
    static final Step<Policy, TakeCoordinatedRoute> TAKE_COORDINATED_ROUTE = step(
                    "take-coordinated-route", "转入第十一条规定的程序", "take the coordinated route", TakeCoordinatedRoute.class)
            .from(APPROVAL_DRAFTING)
            .by(LEAD_UNIT, OFFICE)
            .needs(TRIGGER, NOT_AGREED_YET)
            .to(REVISION)
            .under(ART_11_P1)
            .records(t -> new CoordinatedRouteTaken(
                    Overlaps.of(t.subject(), t.in()), Overlaps.triggers(t.subject(), t.in())));

    // ---- Article 11(1): written opinions and the review draft

    /** Article 11(1): the lead unit asks, in writing, the mandatory consultees and every involved unit. */
    static final Step<Policy, SolicitOpinions> SOLICIT_OPINIONS = step(
                    "solicit-opinions", "书面征求意见", "solicit written opinions", SolicitOpinions.class)
            .from(DRAFTING, REVISION)
            .by(LEAD_UNIT)
            .needs(RESERVED_MATTERS_CLEARED, PRINCIPLES_STATED, GROUNDWORK_COMPLETE, ARGUMENT_COMPLETE)
            .checks(FURTHER_UNITS_KNOWN, FURTHER_UNITS_REPLY)
            .to(CONSULTATION)
            .reads(Catalogue.IN_FORCE)
            .under(ART_11_I1)
            .records(t -> solicited(t));

    /** Article 11(1): those who have not replied are reminded. */
    static final Step<Policy, RemindConsultees> REMIND_CONSULTEES = step(
                    "remind-consultees", "催办意见反馈", "remind those who have not replied", RemindConsultees.class)
            .from(CONSULTATION)
            .by(LEAD_UNIT)
            .needs(REPLIES_AWAITED)
            .under(ART_11_I1)
            .records(t -> new ConsulteesReminded(t.subject().consultation().awaited()));

    /** Article 11(1), Article 7(1) and (2): a unit that was asked gives its written opinion. */
    static final Step<Policy, GiveOpinion> GIVE_OPINION = step(
                    "give-opinion", "反馈书面意见", "give a written opinion", GiveOpinion.class)
            .from(CONSULTATION)
            .by(ASKED_UNIT)
            .checks(IN_WORDS, COHERENCE_FOUND, FUNDING_FOUND, COHERENCE_OWN, FUNDING_OWN)
            .under(ART_11_I1)
            .records(t -> opinion(t));

    /** Article 11(1) and (3): until the decision a unit may change its opinion, or give a late one. */
    static final Step<Policy, GiveOpinion> CHANGE_OPINION = step(
                    "change-opinion", "变更书面意见", "change a written opinion", GiveOpinion.class)
            .from(CITY_MATTER_STUDY, REVISION, PRELIMINARY_REVIEW, SPECIAL_COORDINATION, GENERAL_COORDINATION)
            .from(APPROVAL_DRAFTING, GOVERNMENT_DECISION)
            .by(ASKED_UNIT)
            .checks(GIVE_OPINION.checks())
            .under(ART_11_I1)
            .records(t -> opinion(t));

    /** Article 11(1): the lead unit answers each opinion. */
    static final Step<Policy, AnswerOpinion> ANSWER_OPINION = step(
                    "answer-opinion", "答复意见", "answer an opinion", AnswerOpinion.class)
            .from(CONSULTATION, REVISION)
            .by(LEAD_UNIT)
            .checks(OPINION_EXISTS, ANSWER_REASONED)
            .under(ART_11_I1)
            .records(t -> new OpinionAnswered(new OpinionAnswer(
                    t.command().unit(), t.command().kind(), t.command().reason())));

    /** Article 11(1): the consultation ends when all have replied, or their local time has passed and they were reminded. */
    static final Step<Policy, CloseConsultation> CLOSE_CONSULTATION = step(
                    "close-consultation", "结束征求意见", "close the consultation", CloseConsultation.class)
            .from(CONSULTATION)
            .by(LEAD_UNIT)
            .needs(MANDATORY_OPINIONS_IN, REPLIES_IN_OR_TIME_PASSED)
            .to(REVISION)
            .under(ART_11_I1)
            .records(t -> new ConsultationClosed(t.subject().consultation().awaited()));

    /** Article 11(1): the review draft goes to the office. */
    static final Step<Policy, SubmitReviewDraft> SUBMIT_REVIEW_DRAFT = step(
                    "submit-review-draft", "报送送审稿", "submit the review draft", SubmitReviewDraft.class)
            .from(REVISION)
            .by(LEAD_UNIT)
            .needs(RESERVED_MATTERS_CLEARED, PRINCIPLES_STATED, GROUNDWORK_COMPLETE, ARGUMENT_COMPLETE)
            .needs(
                    ASKED_ON_THIS_TEXT,
                    MANDATORY_OPINIONS_IN,
                    INVOLVED_UNITS_ASKED,
                    OPINIONS_ANSWERED,
                    OVERLAPS_ANSWERED)
            .needs(REVIEW_DRAFT_ATTACHED)
            .to(PRELIMINARY_REVIEW)
            .under(ART_11_I1)
            .records(t -> submitted(t));

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

    // ---- Article 11(3): the general convener's meeting

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

    private Article11Steps() {}
}
