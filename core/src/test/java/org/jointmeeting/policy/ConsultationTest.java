package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.caseOfficerOf;
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
import static org.jointmeeting.policy.PolicyRefusal.MANDATORY_OPINIONS_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.NO_SUCH_OPINION;
import static org.jointmeeting.policy.PolicyRefusal.OPINIONS_UNANSWERED;
import static org.jointmeeting.policy.PolicyRefusal.UNITS_NOT_ASKED;
import static org.jointmeeting.policy.PolicyRefusal.UNKNOWN_UNIT;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;

import java.util.List;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.policy.ConsultationCommand.AnswerOpinion;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.DraftingCommand.ReviseProposal;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.OpinionAnswer;
import org.jointmeeting.policy.opinion.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
                .lead(new CoordinationCommand.TakeCoordinatedRoute())
                .lead(new DraftingCommand.AnswerOverlap(PolicyId.of("FT-2019-007"), "两项政策对象不同。"))
                .lead(Acts.attaching(DocumentKind.REVIEW_DRAFT));
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(MANDATORY_OPINIONS_MISSING)
                .naming(MANDATORY_OPINIONS_MISSING, DEVELOPMENT_REFORM, FINANCE, LEGAL_AFFAIRS)
                .citing(MANDATORY_OPINIONS_MISSING, "art11-i1");
    }
}
