package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.caseOfficerOf;
import static org.jointmeeting.fixture.People.liaisonOf;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.policy.PolicyRefusal.GIVEN_TWICE;
import static org.jointmeeting.policy.PolicyRefusal.NOTHING_GIVEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.policy.DraftingCommand.WorkOnDossier;
import org.jointmeeting.policy.dossier.DecisionProcedure;
import org.jointmeeting.policy.dossier.Document;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.dossier.Dossier;
import org.jointmeeting.policy.dossier.DossierItem;
import org.jointmeeting.policy.dossier.DossierSection;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.policy.dossier.ResourceEstimate;
import org.jointmeeting.policy.dossier.Statement;
import org.junit.jupiter.api.Test;

/** How the dossier is worked on: what is given, once, and takes the place of what was there (Article 9). */
class DossierWorkTest {
    @Test
    void nothing_given_is_refused() {
        assertThatDecision(aPolicy()
                        .drafted()
                        .leadTries(new WorkOnDossier(List.of(), Optional.empty(), List.of(), List.of())))
                .isRefusedFor(NOTHING_GIVEN);
    }

    @Test
    void the_estimate_alone_is_something_given() {
        assertThatDecision(aPolicy().drafted().leadTries(Acts.estimating())).isAccepted();
    }

    @Test
    void each_thing_is_given_once_in_one_act() {
        Document other = new Document(DocumentKind.OTHER, "附件", "doc-9");
        Document draft = new Document(DocumentKind.FIRST_DRAFT, "初稿", "doc-1");
        Statement risk = new Statement(DossierItem.RISK, "较低。");
        ProcedureResult hearing = ProcedureResult.notApplicable(DecisionProcedure.HEARING, "不涉及。");
        assertThatDecision(aPolicy()
                        .drafted()
                        .leadTries(new WorkOnDossier(
                                List.of(risk, risk),
                                Optional.empty(),
                                List.of(hearing, hearing),
                                List.of(draft, other, draft, other))))
                .isRefusedFor(GIVEN_TWICE)
                .naming(GIVEN_TWICE, "RISK", "HEARING", "FIRST_DRAFT", "OTHER");
    }

    @Test
    void other_material_is_told_apart_by_its_reference() {
        WorkOnDossier two = documents(
                new Document(DocumentKind.OTHER, "附件", "doc-8"), new Document(DocumentKind.OTHER, "附件", "doc-9"));
        assertThat(aPolicy().drafted().lead(two).policy().dossier().documents()).hasSize(2);
    }

    @Test
    void what_is_given_anew_takes_the_place_of_what_was_there() {
        Document first = new Document(DocumentKind.FIRST_DRAFT, "初稿", "doc-1");
        Document second = new Document(DocumentKind.FIRST_DRAFT, "初稿第二稿", "doc-2");
        Document material = new Document(DocumentKind.OTHER, "附件", "doc-9");
        Dossier dossier = aPolicy()
                .drafted()
                .lead(documents(first, material))
                .lead(documents(second))
                .lead(stating("较高。"))
                .lead(stating("较低。"))
                .lead(Acts.procedures(START))
                .lead(Acts.procedures(START))
                .lead(Acts.estimating())
                .policy()
                .dossier();
        assertThat(dossier.documents()).containsExactly(material, second);
        assertThat(dossier.statements()).containsExactly(new Statement(DossierItem.RISK, "较低。"));
        assertThat(dossier.procedures()).hasSize(6);
    }

    @Test
    void what_is_not_given_stays() {
        Dossier dossier =
                aPolicy().readyToConsult().lead(stating("较低。")).policy().dossier();
        assertThat(dossier.estimate()).isPresent();
        assertThat(dossier.has(DocumentKind.FIRST_DRAFT)).isTrue();
        assertThat(dossier.missing(DossierSection.ARGUMENT)).isEmpty();
    }

    @Test
    void a_new_estimate_takes_the_place_of_the_old() {
        ResourceEstimate more = new ResourceEstimate(new BigDecimal("9"), 1, 1);
        WorkOnDossier again = new WorkOnDossier(List.of(), Optional.of(more), List.of(), List.of());
        assertThat(aPolicy().readyToConsult().lead(again).policy().dossier().estimate())
                .contains(more);
    }

    @Test
    void one_amount_is_one_estimate_however_it_is_written() {
        assertThat(new ResourceEstimate(new BigDecimal("1200.00"), 3, 0))
                .isEqualTo(new ResourceEstimate(new BigDecimal("1.2E+3"), 3, 0))
                .hasToString("ResourceEstimate[funds=1200, staff=3, space=0]");
        assertThat(new ResourceEstimate(new BigDecimal("0.00"), 0, 0).funds()).isEqualTo(BigDecimal.ZERO);
        assertThat(new ResourceEstimate(new BigDecimal("0.50"), 0, 0).funds()).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void a_case_officer_works_on_the_dossier_where_a_local_rule_has_one() {
        PolicyScenario p =
                aPolicy().with(Rosters.withCaseOfficer(CIVIL_AFFAIRS)).drafted();
        assertThatDecision(p.tries(caseOfficerOf(CIVIL_AFFAIRS), Acts.estimating()))
                .isRecordedUnder(new Standing(Capacity.CASE_OFFICER, CIVIL_AFFAIRS));
    }

    @Test
    void nobody_works_on_another_units_dossier() {
        assertThat(aPolicy().drafted().stepsOpenTo(liaisonOf(FINANCE))).isEmpty();
    }

    private static WorkOnDossier stating(String risk) {
        return new WorkOnDossier(
                List.of(new Statement(DossierItem.RISK, risk)), Optional.empty(), List.of(), List.of());
    }

    private static WorkOnDossier documents(Document... documents) {
        return new WorkOnDossier(List.of(), Optional.empty(), List.of(), List.of(documents));
    }
}
