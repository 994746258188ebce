package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.CONVENER;
import static org.jointmeeting.fixture.People.OFFICE_CLERK;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.DRAFT_NOT_ATTACHED;
import static org.jointmeeting.policy.PolicyRefusal.OBJECTION_OUTSTANDING;
import static org.jointmeeting.policy.PolicyStage.APPROVAL_DRAFTING;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.REVISION;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.rules.book.CoordinationLevel.GENERAL;
import static org.jointmeeting.rules.book.CoordinationLevel.SPECIAL;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.CoordinationCommand.NoteMeeting;
import org.jointmeeting.policy.CoordinationCommand.PassReview;
import org.jointmeeting.policy.CoordinationCommand.ReturnReviewDraft;
import org.jointmeeting.policy.CoordinationCommand.SettleAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleNotAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleToBeRevised;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.outcome.MeetingFinding;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 11(2) and (3): from the office to the convener, to the general convener, to the district government. */
class LadderTest {
    private static final WorkingRules BY_DECLARATION = Rules.reading(Question.AGREEMENT, "declaration");

    @ParameterizedTest(name = "{0} awaits a meeting of level {1}")
    @CsvSource({"SPECIAL_COORDINATION, SPECIAL", "GENERAL_COORDINATION, GENERAL"})
    void a_stage_of_coordination_awaits_a_meeting(PolicyStage stage, CoordinationLevel level) {
        assertThat(stage.awaits()).contains(level);
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SPECIAL_COORDINATION", "GENERAL_COORDINATION"})
    void no_other_stage_does(PolicyStage stage) {
        assertThat(stage.awaits()).isEmpty();
    }

    @Test
    @Proves("art11-i2")
    void the_office_passes_the_review() {
        PolicyScenario p = aPolicy().involving(HEALTH).inPreliminaryReview();
        assertThatDecision(p.officeTries(new PassReview("格式已核。"))).leadsTo(SPECIAL_COORDINATION);
        assertThatDecision(p.tries(OFFICE_CLERK, new PassReview(""))).leadsTo(SPECIAL_COORDINATION);
        assertThat(p.policy().coordination().reviewPassed()).isFalse();
        assertThat(p.inSpecialCoordination().policy().coordination().reviewPassed())
                .isTrue();
    }

    @Test
    void the_lead_unit_does_not_pass_its_own_draft() {
        assertThatDecision(aPolicy().involving(HEALTH).inPreliminaryReview().leadTries(new PassReview("")))
                .isRefusedFor(NOT_ENTITLED)
                .naming(NOT_ENTITLED, "OFFICE_DIRECTOR@office", "OFFICE_STAFF@office")
                .citing(NOT_ENTITLED, "art11-i2");
    }

    @Test
    void a_returned_review_draft_is_attached_and_submitted_anew() {
        PolicyScenario p = aPolicy().involving(HEALTH).inPreliminaryReview().office(new ReturnReviewDraft("测算依据不足。"));
        assertThat(p.stage()).isEqualTo(REVISION);
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(DRAFT_NOT_ATTACHED)
                .naming(DRAFT_NOT_ATTACHED, DocumentKind.REVIEW_DRAFT);
        assertThat(p.inPreliminaryReview().inSpecialCoordination().stage()).isEqualTo(SPECIAL_COORDINATION);
    }

    @Test
    @Proves("art11-i2")
    void the_special_coordination_meeting_agrees_when_nobody_objects() {
        PolicyScenario p =
                aPolicy().involving(HEALTH).withSuggestionsOf(FINANCE).inSpecialCoordination();
        assertThatDecision(p.minutesTry(SPECIAL, new SettleAgreed()))
                .isStep("special-meeting-agreed")
                .leadsTo(APPROVAL_DRAFTING);
    }

    @Test
    void the_special_coordination_meeting_does_not_agree_over_an_objection() {
        PolicyScenario p =
                aPolicy().involving(HEALTH).objectedBy(FINANCE, HEALTH).inSpecialCoordination();
        assertThatDecision(p.minutesTry(SPECIAL, new SettleAgreed()))
                .isRefusedFor(OBJECTION_OUTSTANDING)
                .naming(OBJECTION_OUTSTANDING, FINANCE, HEALTH)
                .citing(OBJECTION_OUTSTANDING, "art11-i2");
    }

    @Test
    void an_objection_given_up_at_the_meeting_lets_it_agree() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .inSpecialCoordination()
                .positionOf(FINANCE, Position.SUGGESTIONS);
        assertThatDecision(p.minutesTry(SPECIAL, new SettleAgreed())).leadsTo(APPROVAL_DRAFTING);
    }

    @Test
    void read_as_declaration_the_special_coordination_meeting_agrees_over_an_objection() {
        PolicyScenario p = aPolicy()
                .under(BY_DECLARATION)
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .inSpecialCoordination();
        assertThatDecision(p.minutesTry(SPECIAL, new SettleAgreed())).leadsTo(APPROVAL_DRAFTING);
        p.minutes(SPECIAL, new SettleAgreed()).inGovernmentDecision();
        assertThat(p.policy().publication().objections()).containsExactly(FINANCE);
    }

    @Test
    @Proves({"art6-i5", "art11-i3"})
    void without_agreement_it_goes_to_the_general_convener() {
        PolicyScenario p = aPolicy().involving(HEALTH).inSpecialCoordination();
        assertThatDecision(p.minutesTry(SPECIAL, new SettleNotAgreed()))
                .isStep("special-meeting-not-agreed")
                .leadsTo(GENERAL_COORDINATION);
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            names = {"SPECIAL_COORDINATION", "GENERAL_COORDINATION"})
    void a_meeting_may_want_it_revised(PolicyStage stage) {
        PolicyScenario p = aPolicy().involving(HEALTH);
        Decision d = stage == SPECIAL_COORDINATION
                ? p.inSpecialCoordination().minutesTry(SPECIAL, new SettleToBeRevised())
                : p.inGeneralCoordination().minutesTry(GENERAL, new SettleToBeRevised());
        assertThatDecision(d).leadsTo(REVISION);
    }

    @Test
    void what_a_meeting_wants_revised_begins_its_coordination_anew() {
        PolicyScenario p =
                aPolicy().involving(HEALTH).inSpecialCoordination().minutes(SPECIAL, new SettleToBeRevised());
        assertThat(p.policy().coordination().reviewPassed()).isFalse();
        assertThat(p.policy().coordination().agreed()).isEmpty();
        assertThat(p.policy().coordination().findings()).hasSize(1);
        assertThat(p.policy().dossier().has(DocumentKind.REVIEW_DRAFT)).isFalse();
    }

    @Test
    void the_meetings_findings_are_kept_in_order_with_who_objected() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .inGeneralCoordination()
                .daysLater(7)
                .minutes(GENERAL, new SettleNotAgreed())
                .positionOf(FINANCE, Position.SUPPORT)
                .minutes(GENERAL, new SettleAgreed());
        assertThat(p.policy().coordination().findings())
                .containsExactly(
                        new MeetingFinding(
                                PolicyScenario.meeting("meeting-SPECIAL"),
                                SPECIAL,
                                MeetingOutcome.NOT_AGREED,
                                List.of(FINANCE),
                                START),
                        new MeetingFinding(
                                PolicyScenario.meeting("meeting-GENERAL"),
                                GENERAL,
                                MeetingOutcome.NOT_AGREED,
                                List.of(FINANCE),
                                START.plusDays(7)),
                        new MeetingFinding(
                                PolicyScenario.meeting("meeting-GENERAL"),
                                GENERAL,
                                MeetingOutcome.AGREED,
                                List.of(),
                                START.plusDays(7)));
        assertThat(p.policy().coordination().agreed()).contains(GENERAL);
    }

    @Test
    void what_goes_to_the_government_stands_under_the_item_of_the_meeting_that_agreed() {
        assertThatDecision(agreed().leadTries(new SubmitForApproval())).standsUnder("art11-i2");
        assertThatDecision(aPolicy()
                        .involving(HEALTH)
                        .objectedBy(FINANCE)
                        .readyForApproval()
                        .leadTries(new SubmitForApproval()))
                .standsUnder("art11-i3");
    }

    @Test
    void a_meeting_that_is_convened_is_noted_until_it_settles_the_policy() {
        PolicyScenario p = aPolicy().involving(HEALTH).inSpecialCoordination();
        Situation agenda = p.situation().by(CONVENER).mandatedBy(new AgendaAct(PolicyScenario.meeting("meeting-1")));
        assertThatDecision(p.decide(agenda, new NoteMeeting(Optional.of(PolicyScenario.meeting("meeting-1")))))
                .leadsTo(SPECIAL_COORDINATION)
                .standsUnder("art11-i2");
        p.does(agenda, new NoteMeeting(Optional.of(PolicyScenario.meeting("meeting-1"))));
        assertThat(p.policy().coordination().scheduled()).contains(PolicyScenario.meeting("meeting-1"));
        p.does(agenda, new NoteMeeting(Optional.empty()));
        assertThat(p.policy().coordination().scheduled()).isEmpty();
        p.does(agenda, new NoteMeeting(Optional.of(PolicyScenario.meeting("meeting-2"))))
                .minutes(SPECIAL, new SettleNotAgreed());
        assertThat(p.policy().coordination().scheduled()).isEmpty();
        assertThatDecision(p.decide(agenda, new NoteMeeting(Optional.of(PolicyScenario.meeting("meeting-3")))))
                .leadsTo(GENERAL_COORDINATION)
                .standsUnder("art11-i3");
    }

    @Test
    void each_level_settles_at_its_stage() {
        assertThat(SPECIAL_COORDINATION.awaits()).contains(SPECIAL);
        assertThat(GENERAL_COORDINATION.awaits()).contains(GENERAL);
        assertThat(Coordination.NONE.latest()).isEqualTo(Optional.empty());
    }

    private static PolicyScenario agreed() {
        return aPolicy().involving(HEALTH).readyForApproval();
    }
}
