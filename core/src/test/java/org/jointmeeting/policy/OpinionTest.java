package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.liaisonOf;
import static org.jointmeeting.fixture.People.memberOf;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.DEVELOPMENT_REFORM;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.fixture.Units.LEGAL_AFFAIRS;
import static org.jointmeeting.policy.PolicyRefusal.COHERENCE_FINDING_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.FINDING_OF_ANOTHER_UNIT;
import static org.jointmeeting.policy.PolicyRefusal.FUNDING_FINDING_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.OPINION_TEXT_MISSING;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.procedure.KernelRefusal.WRONG_STAGE;

import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.policy.ConsultationCommand.GiveOpinion;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.FundingFinding;
import org.jointmeeting.policy.opinion.Opinion;
import org.jointmeeting.policy.opinion.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gives a written opinion, what it must say, and how it is changed (Article 11(1), Article 7(1) and (2)). */
class OpinionTest {
    @Test
    void the_member_or_the_liaison_of_a_unit_that_was_asked_gives_its_opinion() {
        PolicyScenario p = aPolicy().inConsultation();
        GiveOpinion support = Acts.opinionOf(LEGAL_AFFAIRS, Position.SUPPORT);
        assertThatDecision(p.tries(memberOf(LEGAL_AFFAIRS), support))
                .isStep("give-opinion")
                .isRecordedUnder(new Standing(Capacity.MEMBER, LEGAL_AFFAIRS));
        assertThatDecision(p.tries(liaisonOf(LEGAL_AFFAIRS), support))
                .isStep("give-opinion")
                .isRecordedUnder(new Standing(Capacity.LIAISON, LEGAL_AFFAIRS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "civil-affairs", "office"})
    void a_unit_that_was_not_asked_gives_none(String unit) {
        PolicyScenario p = aPolicy().ledBy(CIVIL_AFFAIRS).inConsultation();
        assertThatDecision(p.unitTries(
                        UnitId.of(unit), new GiveOpinion(Position.SUPPORT, "", Optional.empty(), Optional.empty())))
                .isRefusedFor(NOT_ENTITLED);
    }

    @Test
    void who_could_give_an_opinion_is_told() {
        assertThatDecision(aPolicy().inConsultation().unitTries(HEALTH, Acts.opinionOf(HEALTH, Position.SUPPORT)))
                .isRefusedFor(NOT_ENTITLED)
                .naming(
                        NOT_ENTITLED,
                        "MEMBER@development-reform",
                        "LIAISON@development-reform",
                        "MEMBER@finance",
                        "LIAISON@finance",
                        "MEMBER@legal-affairs",
                        "LIAISON@legal-affairs");
    }

    @ParameterizedTest
    @EnumSource(
            value = Position.class,
            names = {"SUGGESTIONS", "OBJECTION"})
    void suggestions_and_objections_are_put_into_words(Position position) {
        PolicyScenario p = aPolicy().inConsultation();
        assertThatDecision(
                        p.unitTries(LEGAL_AFFAIRS, new GiveOpinion(position, " 　", Optional.empty(), Optional.empty())))
                .isRefusedFor(OPINION_TEXT_MISSING)
                .citing(OPINION_TEXT_MISSING, "art11-i1");
    }

    @Test
    @Proves("art7-i1")
    void the_development_and_reform_bureau_makes_its_coherence_finding() {
        PolicyScenario p = aPolicy().inConsultation();
        assertThatDecision(p.unitTries(
                        DEVELOPMENT_REFORM, new GiveOpinion(Position.SUPPORT, "", Optional.empty(), Optional.empty())))
                .isRefusedFor(COHERENCE_FINDING_MISSING)
                .citing(COHERENCE_FINDING_MISSING, "art7-i1");
    }

    @Test
    @Proves("art7-i2")
    void the_finance_bureau_makes_its_funding_finding() {
        PolicyScenario p = aPolicy().inConsultation();
        assertThatDecision(
                        p.unitTries(FINANCE, new GiveOpinion(Position.SUPPORT, "", Optional.empty(), Optional.empty())))
                .isRefusedFor(FUNDING_FINDING_MISSING)
                .citing(FUNDING_FINDING_MISSING, "art7-i2");
    }

    @Test
    void nobody_else_makes_the_coherence_finding() {
        PolicyScenario p = aPolicy().inConsultation();
        assertThatDecision(p.unitTries(
                        FINANCE,
                        new GiveOpinion(
                                Position.SUPPORT,
                                "",
                                Optional.of(CoherenceFinding.COHERENT),
                                Optional.of(FundingFinding.BUDGETED))))
                .isRefusedFor(FINDING_OF_ANOTHER_UNIT)
                .citing(FINDING_OF_ANOTHER_UNIT, "art7-i1");
    }

    @Test
    void nobody_else_makes_the_funding_finding() {
        PolicyScenario p = aPolicy().inConsultation();
        assertThatDecision(p.unitTries(
                        LEGAL_AFFAIRS,
                        new GiveOpinion(
                                Position.SUPPORT, "", Optional.empty(), Optional.of(FundingFinding.NOT_NEEDED))))
                .isRefusedFor(FINDING_OF_ANOTHER_UNIT)
                .citing(FINDING_OF_ANOTHER_UNIT, "art7-i2");
    }

    @ParameterizedTest
    @EnumSource(CoherenceFinding.class)
    void the_coherence_finding_is_kept_with_the_opinion(CoherenceFinding finding) {
        PolicyScenario p = aPolicy()
                .inConsultation()
                .unit(
                        DEVELOPMENT_REFORM,
                        new GiveOpinion(Position.SUGGESTIONS, "请与规划衔接。", Optional.of(finding), Optional.empty()));
        assertThat(p.policy().consultation().opinionOf(DEVELOPMENT_REFORM))
                .contains(new Opinion(
                        DEVELOPMENT_REFORM,
                        Position.SUGGESTIONS,
                        "请与规划衔接。",
                        Optional.of(finding),
                        Optional.empty(),
                        START));
    }

    @ParameterizedTest
    @EnumSource(FundingFinding.class)
    void the_funding_finding_is_kept_with_the_opinion(FundingFinding finding) {
        PolicyScenario p = aPolicy()
                .inConsultation()
                .unit(FINANCE, new GiveOpinion(Position.SUPPORT, "", Optional.empty(), Optional.of(finding)));
        assertThat(p.policy().consultation().opinionOf(FINANCE).flatMap(Opinion::funding))
                .contains(finding);
    }

    @Test
    void a_unit_has_one_opinion_the_latest() {
        PolicyScenario p = aPolicy()
                .inConsultation()
                .positionOf(LEGAL_AFFAIRS, Position.OBJECTION)
                .positionOf(FINANCE, Position.SUPPORT)
                .daysLater(2)
                .positionOf(LEGAL_AFFAIRS, Position.SUPPORT);
        assertThat(p.policy().consultation().opinions())
                .extracting(Opinion::unit, Opinion::position, Opinion::on)
                .containsExactly(
                        tuple(FINANCE, Position.SUPPORT, START),
                        tuple(LEGAL_AFFAIRS, Position.SUPPORT, START.plusDays(2)));
        assertThat(p.policy().consultation().objecting()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            names = {
                "REVISION",
                "PRELIMINARY_REVIEW",
                "SPECIAL_COORDINATION",
                "GENERAL_COORDINATION",
                "APPROVAL_DRAFTING",
                "GOVERNMENT_DECISION"
            })
    void an_opinion_is_changed_until_the_decision(PolicyStage stage) {
        PolicyScenario p = at(stage);
        assertThatDecision(p.unitTries(FINANCE, Acts.opinionOf(FINANCE, Position.SUPPORT)))
                .isStep("change-opinion")
                .leadsTo(stage);
    }

    @Test
    void no_opinion_is_changed_after_the_decision() {
        assertThatDecision(aPolicy()
                        .involving(HEALTH)
                        .approved()
                        .unitTries(FINANCE, Acts.opinionOf(FINANCE, Position.OBJECTION)))
                .isRefusedFor(WRONG_STAGE)
                .naming(
                        WRONG_STAGE,
                        "APPROVED",
                        "CONSULTATION",
                        "CITY_MATTER_STUDY",
                        "REVISION",
                        "PRELIMINARY_REVIEW",
                        "SPECIAL_COORDINATION",
                        "GENERAL_COORDINATION",
                        "APPROVAL_DRAFTING",
                        "GOVERNMENT_DECISION");
    }

    @Test
    void a_changed_opinion_is_held_to_the_same_form() {
        assertThatDecision(aPolicy()
                        .inRevision()
                        .unitTries(
                                FINANCE, new GiveOpinion(Position.OBJECTION, "", Optional.empty(), Optional.empty())))
                .isRefusedFor(OPINION_TEXT_MISSING, FUNDING_FINDING_MISSING);
    }

    private static PolicyScenario at(PolicyStage stage) {
        PolicyScenario p = aPolicy().involving(HEALTH);
        return switch (stage) {
            case REVISION -> p.inRevision();
            case PRELIMINARY_REVIEW -> p.inPreliminaryReview();
            case SPECIAL_COORDINATION -> p.inSpecialCoordination();
            case GENERAL_COORDINATION -> p.inGeneralCoordination();
            case APPROVAL_DRAFTING -> p.inApprovalDrafting();
            case GOVERNMENT_DECISION -> p.inGovernmentDecision();
            default -> throw new IllegalArgumentException(stage.name());
        };
    }
}
