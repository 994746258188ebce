package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.ALREADY_AGREED;
import static org.jointmeeting.policy.PolicyRefusal.NOT_COORDINATED_YET;
import static org.jointmeeting.policy.PolicyRefusal.NO_TRIGGER_HOLDS;
import static org.jointmeeting.policy.PolicyRefusal.OVERLAPS_UNANSWERED;
import static org.jointmeeting.policy.PolicyStage.REVISION;

import org.jointmeeting.escalation.Trigger;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.policy.CoordinationCommand.PrepareApprovalDraft;
import org.jointmeeting.policy.CoordinationCommand.TakeCoordinatedRoute;
import org.jointmeeting.policy.DraftingCommand.AnswerOverlap;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.dossier.Document;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.overlap.Overlap;
import org.junit.jupiter.api.Test;

/** A trigger of Article 11 that appears later puts the policy on the coordinated route. */
class LateTriggerTest {
    private static final String OLD = "FT-2019-007";
    private static final PrepareApprovalDraft DIRECTLY = new PrepareApprovalDraft();

    @Test
    void an_overlap_that_appears_later_stops_the_direct_route() {
        PolicyScenario p = directlyReady().alongside(inForce(OLD, elderlyCare()));
        assertThatDecision(p.leadTries(new SubmitForApproval()))
                .isRefusedFor(NOT_COORDINATED_YET, OVERLAPS_UNANSWERED)
                .naming(NOT_COORDINATED_YET, Trigger.OVERLAP, OLD)
                .citing(NOT_COORDINATED_YET, "art11-p1");
    }

    @Test
    void an_overlap_that_appears_after_the_agreement_is_answered_before_the_submission() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .inApprovalDrafting()
                .readyForApproval()
                .alongside(inForce(OLD, elderlyCare()));
        assertThatDecision(p.leadTries(new SubmitForApproval())).isRefusedFor(OVERLAPS_UNANSWERED);
        assertThatDecision(p.lead(answeringOverlap()).leadTries(new SubmitForApproval()))
                .isAccepted();
    }

    @Test
    void an_objection_that_appears_later_stops_the_direct_route() {
        PolicyScenario p =
                aPolicy().inRevision().lead(DIRECTLY).readyForApproval().positionOf(FINANCE, Position.OBJECTION);
        assertThatDecision(p.leadTries(new SubmitForApproval()))
                .isRefusedFor(NOT_COORDINATED_YET)
                .naming(NOT_COORDINATED_YET, Trigger.MAJOR_DISAGREEMENT, FINANCE);
    }

    @Test
    void a_trigger_that_appears_later_puts_the_policy_on_the_coordinated_route_and_says_why() {
        PolicyScenario p = directlyReady().alongside(inForce(OLD, elderlyCare()));
        CoordinationEvent.CoordinatedRouteTaken e = assertThatDecision(p.leadTries(new TakeCoordinatedRoute()))
                .leadsTo(REVISION)
                .records(CoordinationEvent.CoordinatedRouteTaken.class);
        assertThat(e.triggers().holding()).containsExactly(Trigger.OVERLAP);
        assertThat(e.overlaps()).extracting(Overlap::with).containsExactly(PolicyId.of(OLD));
        assertThat(p.lead(new TakeCoordinatedRoute()).policy().triggers().overlapping())
                .containsExactly(OLD);
    }

    @Test
    void the_office_may_put_it_on_the_coordinated_route_too() {
        PolicyScenario p = directlyReady().alongside(inForce(OLD, elderlyCare()));
        assertThatDecision(p.officeTries(new TakeCoordinatedRoute())).leadsTo(REVISION);
    }

    @Test
    void the_draft_that_went_directly_is_attached_anew_on_the_coordinated_route() {
        PolicyScenario p =
                directlyReady().alongside(inForce(OLD, elderlyCare())).lead(new TakeCoordinatedRoute());
        assertThat(p.policy().dossier().documents())
                .extracting(Document::kind)
                .containsExactly(DocumentKind.FIRST_DRAFT);
    }

    @Test
    void without_a_trigger_there_is_no_coordinated_route_to_take() {
        assertThatDecision(directlyReady().leadTries(new TakeCoordinatedRoute()))
                .isRefusedFor(NO_TRIGGER_HOLDS)
                .citing(NO_TRIGGER_HOLDS, "art11-p1");
    }

    @Test
    void a_policy_that_a_meeting_agreed_to_does_not_take_the_route_again() {
        assertThatDecision(aPolicy().involving(HEALTH).readyForApproval().leadTries(new TakeCoordinatedRoute()))
                .isRefusedFor(ALREADY_AGREED)
                .citing(ALREADY_AGREED, "art11-i2");
    }

    private static PolicyScenario directlyReady() {
        return aPolicy().directlyInApprovalDrafting().readyForApproval();
    }

    private static AnswerOverlap answeringOverlap() {
        return new AnswerOverlap(PolicyId.of(OLD), "两项政策的服务内容不同。");
    }
}
