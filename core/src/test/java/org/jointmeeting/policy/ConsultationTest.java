package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.caseOfficerOf;
import static org.jointmeeting.fixture.People.liaisonOf;
import static org.jointmeeting.fixture.People.memberOf;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.DEVELOPMENT_REFORM;
import static org.jointmeeting.fixture.Units.EDUCATION;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.fixture.Units.HOUSING;
import static org.jointmeeting.fixture.Units.LEGAL_AFFAIRS;
import static org.jointmeeting.fixture.Units.OFFICE;
import static org.jointmeeting.fixture.Units.UNHEARD_OF;
import static org.jointmeeting.policy.PolicyRefusal.ANSWER_REASON_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.COHERENCE_FINDING_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.FINDING_OF_ANOTHER_UNIT;
import static org.jointmeeting.policy.PolicyRefusal.FUNDING_FINDING_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.MANDATORY_OPINIONS_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.NO_SUCH_OPINION;
import static org.jointmeeting.policy.PolicyRefusal.OPINIONS_UNANSWERED;
import static org.jointmeeting.policy.PolicyRefusal.OPINION_TEXT_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.UNITS_NOT_ASKED;
import static org.jointmeeting.policy.PolicyRefusal.UNKNOWN_UNIT;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.procedure.KernelRefusal.WRONG_STAGE;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.policy.PolicyCommand.AnswerOpinion;
import org.jointmeeting.policy.PolicyCommand.GiveOpinion;
import org.jointmeeting.policy.PolicyCommand.ReviseProposal;
import org.jointmeeting.policy.PolicyCommand.SolicitOpinions;
import org.jointmeeting.policy.PolicyCommand.SubmitReviewDraft;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.FundingFinding;
import org.jointmeeting.policy.opinion.Opinion;
import org.jointmeeting.policy.opinion.OpinionAnswer;
import org.jointmeeting.policy.opinion.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article 11(1), Article 7(1) and (2): who is asked, what they say, how it is answered. */
class ConsultationTest {

    @Test
    @Proves("art11-i1")
    void the_mandatory_consultees_and_every_involved_unit_are_asked() {
        assertThat(aPolicy()
                        .ledBy(EDUCATION)
                        .involving(HEALTH, HOUSING)
                        .inConsultation()
                        .policy()
                        .consultation()
                        .asked())
                .containsExactly(DEVELOPMENT_REFORM, CIVIL_AFFAIRS, FINANCE, LEGAL_AFFAIRS, HEALTH, HOUSING);
    }

    @Test
    void a_consultee_that_leads_the_draft_is_not_asked() {
        assertThat(aPolicy()
                        .ledBy(CIVIL_AFFAIRS)
                        .inConsultation()
                        .policy()
                        .consultation()
                        .asked())
                .containsExactly(DEVELOPMENT_REFORM, FINANCE, LEGAL_AFFAIRS);
    }

    @Test
    void a_unit_is_asked_once_however_often_it_is_named() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH, FINANCE)
                .readyToConsult()
                .lead(new SolicitOpinions(List.of(HOUSING, HEALTH, FINANCE, CIVIL_AFFAIRS, HOUSING)));
        assertThat(p.policy().consultation().asked())
                .containsExactly(DEVELOPMENT_REFORM, FINANCE, LEGAL_AFFAIRS, HEALTH, HOUSING);
    }

    @Test
    void further_units_have_to_exist() {
        assertThatDecision(aPolicy().readyToConsult().leadTries(new SolicitOpinions(List.of(HEALTH, UNHEARD_OF))))
                .isRefusedFor(UNKNOWN_UNIT)
                .naming(UNKNOWN_UNIT, UNHEARD_OF)
                .citing(UNKNOWN_UNIT, "art11-i1");
    }

    @Test
    void nobody_is_asked_for_whom_nobody_can_answer() {
        assertThatDecision(aPolicy().readyToConsult().leadTries(new SolicitOpinions(List.of(HEALTH, OFFICE))))
                .isRefusedFor(PolicyRefusal.UNIT_GIVES_NO_OPINION)
                .naming(PolicyRefusal.UNIT_GIVES_NO_OPINION, OFFICE);
    }

    @Test
    void soliciting_records_the_day_and_the_facts_behind_the_triggers() {
        PolicyScenario p = aPolicy().involving(HEALTH).readyToConsult().daysLater(4);
        ConsultationEvent.OpinionsSolicited e = assertThatDecision(p.leadTries(new SolicitOpinions(List.of())))
                .records(ConsultationEvent.OpinionsSolicited.class);
        assertThat(e.triggers().departments()).containsExactly(CIVIL_AFFAIRS, HEALTH);
        assertThat(e.replyBy()).isEmpty();
        assertThat(p.inConsultation().policy().consultation().solicitedOn()).contains(START.plusDays(4));
    }

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

    @Test
    void a_changed_opinion_loses_its_answer() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .withSuggestionsOf(HEALTH)
                .readyForReview();
        assertThat(p.policy().consultation().unanswered()).isEmpty();
        p.positionOf(FINANCE, Position.OBJECTION);
        assertThat(p.policy().consultation().unanswered()).containsExactly(FINANCE);
        assertThat(p.policy().consultation().answers())
                .extracting(OpinionAnswer::unit)
                .containsExactly(HEALTH);
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(OPINIONS_UNANSWERED)
                .naming(OPINIONS_UNANSWERED, FINANCE);
    }

    @Test
    void support_needs_no_answer() {
        assertThat(aPolicy().replied().policy().consultation().unanswered()).isEmpty();
    }

    @Test
    @Proves("art11-i1")
    void suggestions_and_objections_need_an_answer_before_the_review() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .withSuggestionsOf(LEGAL_AFFAIRS)
                .inRevision()
                .lead(Acts.attaching(DocumentKind.REVIEW_DRAFT));
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(OPINIONS_UNANSWERED)
                .naming(OPINIONS_UNANSWERED, FINANCE, LEGAL_AFFAIRS)
                .citing(OPINIONS_UNANSWERED, "art11-i1");
        assertThatDecision(p.answered().leadTries(new SubmitReviewDraft())).leadsTo(PolicyStage.PRELIMINARY_REVIEW);
    }

    @Test
    void what_is_adopted_needs_no_reason() {
        PolicyScenario p = aPolicy().withSuggestionsOf(FINANCE).replied();
        assertThat(p.lead(Acts.adopting(FINANCE)).policy().consultation().answers())
                .containsExactly(new OpinionAnswer(FINANCE, AnswerKind.ADOPTED, ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerKind.class,
            names = {"PARTLY_ADOPTED", "NOT_ADOPTED"})
    void what_is_not_adopted_in_full_has_a_reason(AnswerKind kind) {
        PolicyScenario p = aPolicy().withSuggestionsOf(FINANCE).replied();
        assertThatDecision(p.leadTries(new AnswerOpinion(FINANCE, kind, " ")))
                .isRefusedFor(ANSWER_REASON_MISSING)
                .citing(ANSWER_REASON_MISSING, "art11-i1");
        assertThatDecision(p.leadTries(new AnswerOpinion(FINANCE, kind, "与省级标准一致。")))
                .isAccepted();
    }

    @Test
    void an_opinion_that_was_not_given_is_not_answered() {
        assertThatDecision(aPolicy().inConsultation().leadTries(Acts.adopting(FINANCE)))
                .isRefusedFor(NO_SUCH_OPINION)
                .naming(NO_SUCH_OPINION, FINANCE);
    }

    @Test
    void an_answer_may_be_given_anew() {
        PolicyScenario p =
                aPolicy().withSuggestionsOf(FINANCE, LEGAL_AFFAIRS).replied().answered();
        assertThat(p.lead(Acts.adopting(FINANCE)).policy().consultation().answers())
                .extracting(OpinionAnswer::unit, OpinionAnswer::kind)
                .containsExactly(tuple(LEGAL_AFFAIRS, AnswerKind.NOT_ADOPTED), tuple(FINANCE, AnswerKind.ADOPTED));
    }

    @Test
    void a_case_officer_does_not_speak_for_the_lead_unit() {
        PolicyScenario p = aPolicy()
                .with(Rosters.withCaseOfficer(CIVIL_AFFAIRS))
                .withSuggestionsOf(FINANCE)
                .replied();
        assertThatDecision(p.tries(caseOfficerOf(CIVIL_AFFAIRS), Acts.adopting(FINANCE)))
                .isRefusedFor(NOT_ENTITLED)
                .naming(NOT_ENTITLED, "MEMBER@civil-affairs", "LIAISON@civil-affairs");
    }

    @Test
    void a_unit_that_is_involved_later_is_asked_before_the_review() {
        PolicyScenario p = aPolicy().involving(HEALTH).readyForReview();
        p.lead(new ReviseProposal(p.proposal().withInvolved(HEALTH, HOUSING, EDUCATION)));
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(UNITS_NOT_ASKED)
                .naming(UNITS_NOT_ASKED, HOUSING, EDUCATION)
                .citing(UNITS_NOT_ASKED, "art11-i1");
        p.inConsultation();
        assertThat(p.policy().consultation().awaited()).containsExactly(HOUSING, EDUCATION);
        assertThatDecision(p.inRevision().leadTries(new SubmitReviewDraft())).isAccepted();
    }

    @Test
    void the_coordinated_route_does_not_go_round_the_mandatory_opinions() {
        PolicyScenario p = aPolicy().directlyInApprovalDrafting();
        p.alongside(inForce("FT-2019-007", elderlyCare()))
                .lead(new PolicyCommand.TakeCoordinatedRoute())
                .lead(new PolicyCommand.AnswerOverlap(PolicyId.of("FT-2019-007"), "两项政策对象不同。"))
                .lead(Acts.attaching(DocumentKind.REVIEW_DRAFT));
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(MANDATORY_OPINIONS_MISSING)
                .naming(MANDATORY_OPINIONS_MISSING, DEVELOPMENT_REFORM, FINANCE, LEGAL_AFFAIRS)
                .citing(MANDATORY_OPINIONS_MISSING, "art11-i1");
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
