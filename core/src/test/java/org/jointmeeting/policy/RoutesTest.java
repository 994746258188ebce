package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.fixture.Units.LEGAL_AFFAIRS;
import static org.jointmeeting.policy.PolicyRefusal.OPINIONS_UNANSWERED;
import static org.jointmeeting.policy.PolicyRefusal.OVERLAPS_UNANSWERED;
import static org.jointmeeting.policy.PolicyRefusal.TRIGGER_HOLDS;
import static org.jointmeeting.policy.PolicyStage.APPROVAL_DRAFTING;
import static org.jointmeeting.policy.PolicyStage.APPROVED;
import static org.jointmeeting.policy.PolicyStage.CITY_MATTER_STUDY;
import static org.jointmeeting.policy.PolicyStage.CONSULTATION;
import static org.jointmeeting.policy.PolicyStage.DRAFTING;
import static org.jointmeeting.policy.PolicyStage.FILED;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.GOVERNMENT_DECISION;
import static org.jointmeeting.policy.PolicyStage.ISSUED;
import static org.jointmeeting.policy.PolicyStage.PRELIMINARY_REVIEW;
import static org.jointmeeting.policy.PolicyStage.REVISION;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;

import org.jointmeeting.coverage.Proves;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.escalation.Trigger;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.policy.CoordinationCommand.PrepareApprovalDraft;
import org.jointmeeting.policy.DraftingCommand.AnswerOverlap;
import org.jointmeeting.policy.PublicationCommand.FileForRecord;
import org.jointmeeting.policy.PublicationCommand.Issue;
import org.jointmeeting.policy.PublicationCommand.RecordApproval;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Question;
import org.junit.jupiter.api.Test;

/** Article 11: the coordinated route and the direct one, and what decides between them. */
class RoutesTest {
    private static final String OLD = "FT-2019-007";
    private static final WorkingRules CUMULATIVE = Rules.reading(Question.TRIGGERS, "cumulative");
    private static final PrepareApprovalDraft DIRECTLY = new PrepareApprovalDraft();

    @Test
    void an_agreed_policy_goes_from_draft_to_filing_by_the_coordinated_route() {
        assertThat(aPolicy().involving(HEALTH).filed().stages())
                .containsExactly(
                        DRAFTING,
                        CONSULTATION,
                        REVISION,
                        PRELIMINARY_REVIEW,
                        SPECIAL_COORDINATION,
                        APPROVAL_DRAFTING,
                        GOVERNMENT_DECISION,
                        APPROVED,
                        ISSUED,
                        FILED);
    }

    @Test
    @Proves({"art6-i5", "art11-i2", "art11-i3"})
    void a_disputed_policy_climbs_the_whole_ladder() {
        assertThat(aPolicy().involving(HEALTH).objectedBy(FINANCE).filed().stages())
                .containsExactly(
                        DRAFTING,
                        CONSULTATION,
                        REVISION,
                        PRELIMINARY_REVIEW,
                        SPECIAL_COORDINATION,
                        GENERAL_COORDINATION,
                        APPROVAL_DRAFTING,
                        GOVERNMENT_DECISION,
                        APPROVED,
                        ISSUED,
                        FILED);
    }

    @Test
    void a_policy_of_one_department_goes_directly() {
        PolicyScenario p = aPolicy()
                .directlyInApprovalDrafting()
                .inGovernmentDecision()
                .office(new RecordApproval("福府函〔2026〕15号", START))
                .lead(new Issue("福民规〔2026〕1号", START, START))
                .lead(new FileForRecord());
        assertThat(p.stages())
                .containsExactly(DRAFTING, APPROVAL_DRAFTING, GOVERNMENT_DECISION, APPROVED, ISSUED, FILED);
    }

    @Test
    void a_reserved_matter_takes_the_way_by_the_office_first() {
        PolicyScenario p = aPolicy()
                .inForm(BenefitForm.ALLOWANCE)
                .touching(Touch.STANDARD)
                .clearedByTheOffice()
                .directlyInApprovalDrafting();
        assertThat(p.stages()).containsExactly(DRAFTING, CITY_MATTER_STUDY, DRAFTING, APPROVAL_DRAFTING);
    }

    @Test
    void the_direct_route_may_be_taken_after_a_consultation_too() {
        assertThatDecision(aPolicy().inRevision().leadTries(DIRECTLY)).leadsTo(APPROVAL_DRAFTING);
    }

    @Test
    void the_direct_route_does_not_leave_opinions_unanswered() {
        assertThatDecision(aPolicy().withSuggestionsOf(FINANCE).inRevision().leadTries(DIRECTLY))
                .isRefusedFor(OPINIONS_UNANSWERED)
                .naming(OPINIONS_UNANSWERED, FINANCE);
    }

    @Test
    @Proves("art11-p1")
    void a_second_department_bars_the_direct_route() {
        assertThatDecision(aPolicy().involving(HEALTH).readyToConsult().leadTries(DIRECTLY))
                .isRefusedFor(TRIGGER_HOLDS)
                .naming(TRIGGER_HOLDS, Trigger.SEVERAL_DEPARTMENTS, CIVIL_AFFAIRS, HEALTH)
                .citing(TRIGGER_HOLDS, "art11-p1");
    }

    @Test
    @Proves("art11-p1")
    void an_overlap_bars_the_direct_route_answered_or_not() {
        PolicyScenario p = aPolicy().alongside(inForce(OLD, elderlyCare())).readyToConsult();
        assertThatDecision(p.leadTries(DIRECTLY))
                .isRefusedFor(TRIGGER_HOLDS, OVERLAPS_UNANSWERED)
                .naming(TRIGGER_HOLDS, Trigger.OVERLAP, OLD);
        assertThatDecision(p.lead(answeringOverlap()).leadTries(DIRECTLY)).isRefusedFor(TRIGGER_HOLDS);
    }

    @Test
    @Proves("art11-p1")
    void an_objection_bars_the_direct_route() {
        assertThatDecision(aPolicy()
                        .objectedBy(FINANCE, LEGAL_AFFAIRS)
                        .inRevision()
                        .answered()
                        .leadTries(DIRECTLY))
                .isRefusedFor(TRIGGER_HOLDS)
                .naming(TRIGGER_HOLDS, Trigger.MAJOR_DISAGREEMENT, FINANCE, LEGAL_AFFAIRS);
    }

    @Test
    void every_trigger_that_holds_is_told_with_its_facts() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .alongside(inForce(OLD, elderlyCare()))
                .inRevision()
                .answered();
        assertThatDecision(p.lead(answeringOverlap()).leadTries(DIRECTLY))
                .isRefusedFor(TRIGGER_HOLDS)
                .naming(
                        TRIGGER_HOLDS,
                        Trigger.SEVERAL_DEPARTMENTS,
                        CIVIL_AFFAIRS,
                        HEALTH,
                        Trigger.OVERLAP,
                        OLD,
                        Trigger.MAJOR_DISAGREEMENT,
                        FINANCE);
    }

    @Test
    void an_objection_that_was_given_up_is_no_trigger() {
        PolicyScenario p = aPolicy().objectedBy(FINANCE).inRevision().positionOf(FINANCE, Position.SUPPORT);
        assertThatDecision(p.leadTries(DIRECTLY)).leadsTo(APPROVAL_DRAFTING);
    }

    @Test
    void read_as_cumulative_two_triggers_leave_the_direct_route_open() {
        PolicyScenario p = aPolicy()
                .under(CUMULATIVE)
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .inRevision()
                .answered();
        assertThatDecision(p.leadTries(DIRECTLY)).leadsTo(APPROVAL_DRAFTING);
    }

    @Test
    void read_as_cumulative_all_three_triggers_bar_the_direct_route() {
        PolicyScenario p = aPolicy()
                .under(CUMULATIVE)
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .alongside(inForce(OLD, elderlyCare()))
                .inRevision()
                .answered()
                .lead(answeringOverlap());
        assertThatDecision(p.leadTries(DIRECTLY)).isRefusedFor(TRIGGER_HOLDS);
    }

    @Test
    void read_as_cumulative_an_overlap_still_has_to_be_answered() {
        PolicyScenario p = aPolicy()
                .under(CUMULATIVE)
                .alongside(inForce(OLD, elderlyCare()))
                .readyToConsult();
        assertThatDecision(p.leadTries(DIRECTLY)).isRefusedFor(OVERLAPS_UNANSWERED);
        assertThat(assertThatDecision(p.lead(answeringOverlap()).leadTries(DIRECTLY))
                        .records(CoordinationEvent.ApprovalDraftPrepared.class)
                        .overlaps())
                .extracting(Overlap::with)
                .containsExactly(PolicyId.of(OLD));
    }

    @Test
    void a_policy_may_be_coordinated_without_being_called_for() {
        assertThatDecision(aPolicy().readyForApproval().leadTries(new SubmitForApproval()))
                .leadsTo(GOVERNMENT_DECISION);
    }

    @Test
    void what_goes_directly_needs_no_consultation() {
        assertThat(directlyReady().policy().consultation()).isEqualTo(Consultation.NONE);
        assertThatDecision(directlyReady().leadTries(new SubmitForApproval())).leadsTo(GOVERNMENT_DECISION);
    }

    @Test
    void a_review_draft_records_the_facts_behind_its_triggers() {
        PolicyScenario p = aPolicy().involving(HEALTH).objectedBy(FINANCE).alongside(inForce(OLD, elderlyCare()));
        p.inRevision().lead(answeringOverlap()).inPreliminaryReview();
        ConsultationEvent.ReviewDraftSubmitted e = (ConsultationEvent.ReviewDraftSubmitted)
                p.events().get(p.events().size() - 1);
        assertThat(e.triggers().departments()).containsExactly(CIVIL_AFFAIRS, HEALTH);
        assertThat(e.triggers().overlapping()).containsExactly(OLD);
        assertThat(e.triggers().objecting()).containsExactly(FINANCE);
    }

    private static PolicyScenario directlyReady() {
        return aPolicy().directlyInApprovalDrafting().readyForApproval();
    }

    private static AnswerOverlap answeringOverlap() {
        return new AnswerOverlap(PolicyId.of(OLD), "两项政策的服务内容不同。");
    }
}
