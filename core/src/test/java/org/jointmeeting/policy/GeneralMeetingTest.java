package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.NO_FAILED_MEETING;
import static org.jointmeeting.policy.PolicyStage.APPROVAL_DRAFTING;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.REVISION;
import static org.jointmeeting.rules.book.CoordinationLevel.GENERAL;

import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.policy.CoordinationCommand.SettleAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleNotAgreed;
import org.jointmeeting.policy.CoordinationCommand.TakeUpRevision;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.PublicationCommand.Withdraw;
import org.junit.jupiter.api.Test;

/** The general convener's coordination meeting, and what follows when even it does not agree (Article 11(3)). */
class GeneralMeetingTest {
    @Test
    @Proves("art11-i3")
    void the_general_conveners_meeting_agrees_and_the_objections_travel_on() {
        PolicyScenario p = aPolicy().involving(HEALTH).objectedBy(FINANCE).inGeneralCoordination();
        assertThatDecision(p.minutesTry(GENERAL, new SettleAgreed()))
                .isStep("general-meeting-agreed")
                .leadsTo(APPROVAL_DRAFTING);
        assertThat(p.inApprovalDrafting()
                        .readyForApproval()
                        .lead(new SubmitForApproval())
                        .policy()
                        .publication()
                        .objections())
                .containsExactly(FINANCE);
    }

    @Test
    void even_without_agreement_at_the_top_nothing_implies_consent() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .inGeneralCoordination()
                .daysLater(5);
        assertThatDecision(p.minutesTry(GENERAL, new SettleNotAgreed()))
                .isStep("general-meeting-not-agreed")
                .leadsTo(GENERAL_COORDINATION);
        assertThat(p.minutes(GENERAL, new SettleNotAgreed()).policy().since()).isEqualTo(START);
    }

    @Test
    void after_a_failed_general_coordination_the_lead_unit_may_revise_or_withdraw() {
        PolicyScenario p = aPolicy().involving(HEALTH).inGeneralCoordination().minutes(GENERAL, new SettleNotAgreed());
        assertThatDecision(p.leadTries(new TakeUpRevision("降低标准。"))).leadsTo(REVISION);
        assertThatDecision(p.leadTries(new Withdraw("不再推进。"))).leadsTo(PolicyStage.WITHDRAWN);
    }

    @Test
    void after_a_failed_general_coordination_the_general_convener_may_meet_again() {
        PolicyScenario p = aPolicy().involving(HEALTH).inGeneralCoordination().minutes(GENERAL, new SettleNotAgreed());
        assertThatDecision(p.minutesTry(GENERAL, new SettleAgreed())).leadsTo(APPROVAL_DRAFTING);
    }

    @Test
    void the_lead_unit_does_not_revise_before_the_general_conveners_meeting_failed() {
        assertThatDecision(aPolicy().involving(HEALTH).inGeneralCoordination().leadTries(new TakeUpRevision("降低标准。")))
                .isRefusedFor(NO_FAILED_MEETING)
                .citing(NO_FAILED_MEETING, "art11-i3");
    }

    @Test
    void a_failed_meeting_on_an_earlier_draft_does_not_count() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .inGeneralCoordination()
                .minutes(GENERAL, new SettleNotAgreed())
                .lead(new TakeUpRevision("降低标准。"))
                .inPreliminaryReview()
                .inGeneralCoordination();
        assertThatDecision(p.leadTries(new TakeUpRevision("再降低标准。"))).isRefusedFor(NO_FAILED_MEETING);
    }
}
