package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.MEDICAL_ASSISTANCE;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.NO_SUCH_OVERLAP;
import static org.jointmeeting.policy.PolicyRefusal.OVERLAPS_UNANSWERED;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.procedure.KernelRefusal.WRONG_STAGE;

import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.DraftingCommand.AnswerOverlap;
import org.jointmeeting.policy.DraftingCommand.ReviseProposal;
import org.jointmeeting.policy.overlap.Dimension;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.overlap.OverlapAnswer;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.Coverage;
import org.junit.jupiter.api.Test;

/** Article 11: an overlap with a policy in force is answered with a reason and never waved away. */
class OverlapAnswerTest {
    private static final PolicyId OLD = PolicyId.of("FT-2019-007");
    private static final PolicyId OTHER = PolicyId.of("FT-2021-003");
    private static final CatalogueEntry SAME = inForce(OLD.value(), elderlyCare());
    private static final CatalogueEntry SAME_FORM =
            inForce(OTHER.value(), elderlyCare().withCategory(MEDICAL_ASSISTANCE));

    @Test
    void starting_a_draft_records_the_overlaps_with_their_dimensions() {
        PolicyScenario p = aPolicy().alongside(SAME, SAME_FORM).drafted();
        assertThat(p.policy().overlaps()).extracting(Overlap::with).containsExactly(OLD, OTHER);
        assertThat(p.policy().overlaps().get(0).dimensions()).containsExactly(Dimension.values());
        assertThat(p.policy().overlaps().get(1).dimensions())
                .doesNotContain(Dimension.CATEGORY)
                .contains(Dimension.FORM);
    }

    @Test
    void revising_the_proposal_analyses_it_anew() {
        PolicyScenario p = aPolicy().alongside(SAME).drafted();
        Coverage children = p.proposal().coverage().withGroups(BeneficiaryGroup.CHILDREN);
        assertThat(p.lead(new ReviseProposal(p.proposal().withCoverage(children)))
                        .policy()
                        .overlaps())
                .isEmpty();
    }

    @Test
    void a_review_draft_does_not_leave_an_overlap_unanswered() {
        PolicyScenario p =
                aPolicy().involving(HEALTH).alongside(SAME, SAME_FORM).readyForReview();
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(OVERLAPS_UNANSWERED)
                .naming(OVERLAPS_UNANSWERED, OLD, OTHER)
                .citing(OVERLAPS_UNANSWERED, "art11-p1");
        assertThatDecision(p.lead(answering(OLD)).leadTries(new SubmitReviewDraft()))
                .isRefusedFor(OVERLAPS_UNANSWERED)
                .naming(OVERLAPS_UNANSWERED, OTHER);
        assertThatDecision(p.lead(answering(OTHER)).leadTries(new SubmitReviewDraft()))
                .isAccepted();
    }

    @Test
    void a_policy_that_came_into_force_meanwhile_has_to_be_answered_too() {
        PolicyScenario p = aPolicy().involving(HEALTH).readyForReview().alongside(SAME);
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(OVERLAPS_UNANSWERED)
                .naming(OVERLAPS_UNANSWERED, OLD);
    }

    @Test
    void a_policy_that_is_no_longer_in_force_needs_no_answer() {
        PolicyScenario p =
                aPolicy().involving(HEALTH).alongside(SAME).readyForReview().alongside();
        assertThatDecision(p.leadTries(new SubmitReviewDraft())).isAccepted();
    }

    @Test
    void an_overlap_may_be_answered_from_the_draft_to_the_revision() {
        assertThatDecision(aPolicy().alongside(SAME).drafted().leadTries(answering(OLD)))
                .leadsTo(PolicyStage.DRAFTING);
        assertThatDecision(aPolicy().alongside(SAME).inConsultation().leadTries(answering(OLD)))
                .leadsTo(PolicyStage.CONSULTATION);
        assertThatDecision(aPolicy().alongside(SAME).inRevision().leadTries(answering(OLD)))
                .leadsTo(PolicyStage.REVISION);
        assertThatDecision(aPolicy()
                        .involving(HEALTH)
                        .inPreliminaryReview()
                        .alongside(SAME)
                        .leadTries(answering(OLD)))
                .isRefusedFor(WRONG_STAGE);
    }

    @Test
    void what_does_not_overlap_is_not_answered() {
        PolicyScenario p = aPolicy().alongside(SAME).drafted();
        assertThatDecision(p.leadTries(answering(OTHER)))
                .isRefusedFor(NO_SUCH_OVERLAP)
                .naming(NO_SUCH_OVERLAP, OTHER)
                .citing(NO_SUCH_OVERLAP, "art11-p1");
    }

    @Test
    void only_the_lead_unit_answers() {
        PolicyScenario p = aPolicy().alongside(SAME).drafted();
        assertThatDecision(p.unitTries(HEALTH, answering(OLD))).isRefusedFor(NOT_ENTITLED);
        assertThatDecision(p.officeTries(answering(OLD))).isRefusedFor(NOT_ENTITLED);
    }

    @Test
    void an_answer_may_be_given_anew_and_stands_once() {
        PolicyScenario p = aPolicy()
                .alongside(SAME, SAME_FORM)
                .drafted()
                .lead(answering(OLD))
                .lead(answering(OTHER))
                .lead(new AnswerOverlap(OLD, "新办法施行后旧办法废止。"));
        assertThat(p.policy().overlapAnswers())
                .containsExactly(new OverlapAnswer(OTHER, "服务内容不同。"), new OverlapAnswer(OLD, "新办法施行后旧办法废止。"));
    }

    @Test
    void an_answer_does_not_lift_the_trigger() {
        PolicyScenario p = aPolicy().alongside(SAME).drafted().lead(answering(OLD));
        assertThat(p.policy().triggers().overlapping()).containsExactly(OLD.value());
    }

    @Test
    void the_policy_that_is_adjusted_is_no_overlap() {
        assertThat(aPolicy().alongside(SAME).adjusting(OLD).drafted().policy().overlaps())
                .isEmpty();
    }

    private static AnswerOverlap answering(PolicyId policy) {
        return new AnswerOverlap(policy, "服务内容不同。");
    }
}
