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
import org.jointmeeting.policy.overlap.OverlapAnswer;
import org.jointmeeting.procedure.Step;

/** Article 11 and 11(1): overlaps, written opinions and the review draft, top to bottom; {@link Article11CoordinationSteps} goes on. */
final class Article11OpinionSteps {

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
            .records(t -> rerouted(t));

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

    private Article11OpinionSteps() {}
}
