package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.ARGUMENT_INCOMPLETE;
import static org.jointmeeting.policy.PolicyRefusal.DATE_IN_FUTURE;
import static org.jointmeeting.policy.PolicyRefusal.DRAFT_NOT_ATTACHED;
import static org.jointmeeting.policy.PolicyRefusal.GROUNDWORK_INCOMPLETE;
import static org.jointmeeting.policy.PolicyRefusal.PRINCIPLES_NOT_STATED;
import static org.jointmeeting.policy.PolicyRefusal.PROCEDURES_INCOMPLETE;
import static org.jointmeeting.policy.PolicyRefusal.RESULT_NOT_CONCLUSIVE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.CoordinationCommand.PrepareApprovalDraft;
import org.jointmeeting.policy.DraftingCommand.WorkOnDossier;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.dossier.DecisionProcedure;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.dossier.Dossier;
import org.jointmeeting.policy.dossier.DossierItem;
import org.jointmeeting.policy.dossier.DossierSection;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.procedure.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 9: what a dossier holds before it goes on. */
class DossierTest {
    private static final SolicitOpinions SOLICIT = new SolicitOpinions(List.of());

    @ParameterizedTest
    @EnumSource(DossierItem.class)
    @Proves({"art9-p1", "art9-p2", "art9-p3"})
    void each_item_that_is_missing_is_named(DossierItem item) {
        PolicyScenario p = aPolicy()
                .drafted()
                .lead(Acts.statingAllBut(item))
                .lead(Acts.estimating())
                .lead(Acts.attaching(DocumentKind.FIRST_DRAFT));
        RefusalCode code = codeOf(item.section());
        assertThatDecision(p.leadTries(SOLICIT))
                .isRefusedFor(code)
                .naming(code, item)
                .citing(code, item.section().provision().clause());
    }

    @ParameterizedTest
    @EnumSource(DossierItem.class)
    void the_direct_route_asks_for_the_same_items(DossierItem item) {
        PolicyScenario p = aPolicy()
                .drafted()
                .lead(Acts.statingAllBut(item))
                .lead(Acts.estimating())
                .lead(Acts.attaching(DocumentKind.FIRST_DRAFT));
        RefusalCode code = codeOf(item.section());
        assertThatDecision(p.leadTries(new PrepareApprovalDraft()))
                .isRefusedFor(code)
                .naming(code, item);
    }

    @ParameterizedTest(name = "{0} items under {1}")
    @CsvSource({"PRINCIPLES, 3, art9-p1", "GROUNDWORK, 2, art9-p2", "ARGUMENT, 8, art9-p3"})
    void the_items_are_those_of_the_article(DossierSection section, int items, String clause) {
        assertThat(Arrays.stream(DossierItem.values()).filter(i -> i.section() == section))
                .hasSize(items);
        assertThat(section.provision().clause()).isEqualTo(clause);
    }

    @Test
    void an_empty_dossier_lacks_everything_and_says_so() {
        assertThatDecision(aPolicy().drafted().leadTries(SOLICIT))
                .isRefusedFor(PRINCIPLES_NOT_STATED, GROUNDWORK_INCOMPLETE, ARGUMENT_INCOMPLETE)
                .naming(PRINCIPLES_NOT_STATED, "SAFETY_NET", "OVERALL_COORDINATION", "SUSTAINABILITY")
                .naming(GROUNDWORK_INCOMPLETE, "EXPERIENCE", "COMPARISON", "RESOURCE_ESTIMATE", "FIRST_DRAFT")
                .naming(
                        ARGUMENT_INCOMPLETE,
                        "NECESSITY_AND_FEASIBILITY",
                        "POLICY_BASIS",
                        "COVERAGE",
                        "CONDITIONS",
                        "BENEFIT_STANDARD",
                        "FUNDING_SOURCE",
                        "IMPLEMENTATION",
                        "RISK");
    }

    @Test
    @Proves("art9-p2")
    void the_estimate_of_resources_is_part_of_the_groundwork() {
        PolicyScenario p =
                aPolicy().drafted().lead(Acts.statingAllBut()).lead(Acts.attaching(DocumentKind.FIRST_DRAFT));
        assertThatDecision(p.leadTries(SOLICIT))
                .isRefusedFor(GROUNDWORK_INCOMPLETE)
                .naming(GROUNDWORK_INCOMPLETE, "RESOURCE_ESTIMATE")
                .citing(GROUNDWORK_INCOMPLETE, "art9-p2");
    }

    @Test
    void the_first_draft_is_part_of_the_groundwork() {
        PolicyScenario p = aPolicy()
                .drafted()
                .lead(Acts.statingAllBut())
                .lead(Acts.estimating())
                .lead(Acts.attaching(DocumentKind.REVIEW_DRAFT, DocumentKind.OTHER));
        assertThatDecision(p.leadTries(SOLICIT))
                .isRefusedFor(GROUNDWORK_INCOMPLETE)
                .naming(GROUNDWORK_INCOMPLETE, "FIRST_DRAFT");
    }

    @Test
    void a_complete_dossier_goes_on() {
        assertThatDecision(aPolicy().readyToConsult().leadTries(SOLICIT)).leadsTo(PolicyStage.CONSULTATION);
    }

    @ParameterizedTest
    @EnumSource(DecisionProcedure.class)
    @Proves("art9-p3")
    void each_procedure_without_a_result_is_named(DecisionProcedure procedure) {
        PolicyScenario p = aPolicy()
                .directlyInApprovalDrafting()
                .lead(Acts.procedures(START, procedure))
                .lead(Acts.attaching(DocumentKind.APPROVAL_DRAFT));
        assertThatDecision(p.leadTries(new SubmitForApproval()))
                .isRefusedFor(PROCEDURES_INCOMPLETE)
                .naming(PROCEDURES_INCOMPLETE, procedure)
                .citing(PROCEDURES_INCOMPLETE, "art9-p3");
    }

    @Test
    void there_are_six_procedures() {
        assertThat(DecisionProcedure.values()).hasSize(6);
        assertThat(Dossier.EMPTY.missingProcedures()).containsExactly(DecisionProcedure.values());
    }

    @Test
    void a_policy_does_not_go_to_the_government_without_its_approval_draft() {
        PolicyScenario p = aPolicy().directlyInApprovalDrafting().lead(Acts.procedures(START));
        assertThatDecision(p.leadTries(new SubmitForApproval()))
                .isRefusedFor(DRAFT_NOT_ATTACHED)
                .naming(DRAFT_NOT_ATTACHED, DocumentKind.APPROVAL_DRAFT)
                .citing(DRAFT_NOT_ATTACHED, "art11-i2");
    }

    @Test
    void a_policy_does_not_go_to_the_office_without_its_review_draft() {
        assertThatDecision(aPolicy().involving(HEALTH).inRevision().leadTries(new SubmitReviewDraft()))
                .isRefusedFor(DRAFT_NOT_ATTACHED)
                .naming(DRAFT_NOT_ATTACHED, DocumentKind.REVIEW_DRAFT)
                .citing(DRAFT_NOT_ATTACHED, "art11-i1");
    }

    @Test
    void the_procedures_may_be_concluded_at_any_time_before_the_submission() {
        PolicyScenario p = aPolicy()
                .readyToConsult()
                .lead(Acts.procedures(START))
                .directlyInApprovalDrafting()
                .lead(Acts.attaching(DocumentKind.APPROVAL_DRAFT));
        assertThatDecision(p.leadTries(new SubmitForApproval())).leadsTo(PolicyStage.GOVERNMENT_DECISION);
    }

    @Test
    void a_procedure_is_done_with_reference_and_date_or_not_applicable_with_a_reason() {
        DecisionProcedure hearing = DecisionProcedure.HEARING;
        Optional<String> some = Optional.of("福府法〔2026〕3号");
        Optional<LocalDate> day = Optional.of(START);
        assertThat(ProcedureResult.done(hearing, "福府法〔2026〕3号", START).conclusive())
                .isTrue();
        assertThat(ProcedureResult.notApplicable(hearing, "不涉及。").conclusive()).isTrue();
        assertThat(new ProcedureResult(hearing, some, day, some).conclusive()).isFalse();
        assertThat(new ProcedureResult(hearing, some, Optional.empty(), some).conclusive())
                .isFalse();
        assertThat(new ProcedureResult(hearing, Optional.empty(), day, some).conclusive())
                .isFalse();
        assertThat(new ProcedureResult(hearing, some, Optional.empty(), Optional.empty()).conclusive())
                .isFalse();
        assertThat(new ProcedureResult(hearing, Optional.empty(), day, Optional.empty()).conclusive())
                .isFalse();
        assertThat(new ProcedureResult(hearing, Optional.empty(), Optional.empty(), Optional.empty()).conclusive())
                .isFalse();
    }

    @Test
    void a_result_that_says_neither_is_refused_and_named() {
        ProcedureResult neither =
                new ProcedureResult(DecisionProcedure.HEARING, Optional.empty(), Optional.empty(), Optional.empty());
        ProcedureResult done = ProcedureResult.done(DecisionProcedure.RISK_ASSESSMENT, "福府风〔2026〕3号", START);
        assertThatDecision(aPolicy().drafted().leadTries(results(done, neither)))
                .isRefusedFor(RESULT_NOT_CONCLUSIVE)
                .naming(RESULT_NOT_CONCLUSIVE, DecisionProcedure.HEARING)
                .citing(RESULT_NOT_CONCLUSIVE, "art9-p3");
    }

    @Test
    void what_was_done_was_done_by_today() {
        ProcedureResult tomorrow =
                ProcedureResult.done(DecisionProcedure.RISK_ASSESSMENT, "福府风〔2026〕3号", START.plusDays(1));
        assertThatDecision(aPolicy().drafted().leadTries(results(tomorrow)))
                .isRefusedFor(DATE_IN_FUTURE)
                .naming(DATE_IN_FUTURE, DecisionProcedure.RISK_ASSESSMENT);
        assertThatDecision(aPolicy().drafted().daysLater(1).leadTries(results(tomorrow)))
                .isAccepted();
    }

    private static RefusalCode codeOf(DossierSection section) {
        return switch (section) {
            case PRINCIPLES -> PRINCIPLES_NOT_STATED;
            case GROUNDWORK -> GROUNDWORK_INCOMPLETE;
            case ARGUMENT -> ARGUMENT_INCOMPLETE;
        };
    }

    private static WorkOnDossier results(ProcedureResult... results) {
        return new WorkOnDossier(List.of(), Optional.empty(), List.of(results), List.of());
    }
}
