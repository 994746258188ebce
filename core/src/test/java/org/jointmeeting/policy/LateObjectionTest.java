package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.DEVELOPMENT_REFORM;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.NO_NEW_OBJECTION;
import static org.jointmeeting.policy.PolicyRefusal.OBJECTION_OUTSTANDING;
import static org.jointmeeting.policy.PolicyStage.APPROVAL_DRAFTING;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.GOVERNMENT_DECISION;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.rules.book.CoordinationLevel.GENERAL;

import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.policy.CoordinationCommand.ReferToGeneralConvener;
import org.jointmeeting.policy.CoordinationCommand.SettleAgreed;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Question;
import org.junit.jupiter.api.Test;

/** An objection that comes after a meeting agreed (Article 11(3)). */
class LateObjectionTest {
    private static final WorkingRules BY_DECLARATION = Rules.reading(Question.AGREEMENT, "declaration");

    @Test
    void a_late_objection_stops_what_the_special_coordination_meeting_agreed_to() {
        PolicyScenario p = agreed().positionOf(FINANCE, Position.OBJECTION);
        assertThatDecision(p.leadTries(new SubmitForApproval()))
                .isRefusedFor(OBJECTION_OUTSTANDING)
                .naming(OBJECTION_OUTSTANDING, FINANCE)
                .citing(OBJECTION_OUTSTANDING, "art11-i3");
    }

    @Test
    @Proves("art6-i5")
    void the_office_asks_the_general_convener_about_a_late_objection() {
        PolicyScenario p =
                agreed().positionOf(FINANCE, Position.OBJECTION).positionOf(DEVELOPMENT_REFORM, Position.OBJECTION);
        assertThat(assertThatDecision(p.officeTries(new ReferToGeneralConvener()))
                        .leadsTo(GENERAL_COORDINATION)
                        .records(CoordinationEvent.ReferredToGeneralConvener.class)
                        .objecting())
                .containsExactly(FINANCE, DEVELOPMENT_REFORM);
        assertThat(p.office(new ReferToGeneralConvener())
                        .policy()
                        .coordination()
                        .agreed())
                .isEmpty();
        assertThatDecision(p.minutesTry(GENERAL, new SettleAgreed())).leadsTo(APPROVAL_DRAFTING);
    }

    @Test
    void the_lead_unit_does_not_go_to_the_general_convener_itself() {
        assertThatDecision(agreed().positionOf(FINANCE, Position.OBJECTION).leadTries(new ReferToGeneralConvener()))
                .isRefusedFor(NOT_ENTITLED);
    }

    @Test
    void without_a_late_objection_there_is_nothing_to_refer() {
        assertThatDecision(agreed().officeTries(new ReferToGeneralConvener()))
                .isRefusedFor(NO_NEW_OBJECTION)
                .citing(NO_NEW_OBJECTION, "art11-i3");
    }

    @Test
    void a_late_objection_that_is_given_up_again_stops_nothing() {
        PolicyScenario p = agreed().positionOf(FINANCE, Position.OBJECTION).positionOf(FINANCE, Position.SUPPORT);
        assertThatDecision(p.leadTries(new SubmitForApproval())).leadsTo(GOVERNMENT_DECISION);
    }

    @Test
    void what_the_general_convener_agreed_to_no_objection_stops() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .objectedBy(FINANCE)
                .readyForApproval()
                .positionOf(HEALTH, Position.OBJECTION);
        assertThatDecision(p.officeTries(new ReferToGeneralConvener())).isRefusedFor(NO_NEW_OBJECTION);
        assertThat(assertThatDecision(p.leadTries(new SubmitForApproval()))
                        .records(PublicationEvent.SubmittedForApproval.class)
                        .objections())
                .containsExactly(FINANCE, HEALTH);
    }

    @Test
    void read_as_declaration_a_late_objection_stops_nothing() {
        PolicyScenario p = aPolicy()
                .under(BY_DECLARATION)
                .involving(HEALTH)
                .readyForApproval()
                .positionOf(FINANCE, Position.OBJECTION);
        assertThatDecision(p.officeTries(new ReferToGeneralConvener())).isRefusedFor(NO_NEW_OBJECTION);
        assertThatDecision(p.leadTries(new SubmitForApproval())).leadsTo(GOVERNMENT_DECISION);
    }

    @Test
    void a_late_objection_on_the_direct_route_is_no_matter_for_the_general_convener() {
        PolicyScenario p = aPolicy()
                .inRevision()
                .lead(new CoordinationCommand.PrepareApprovalDraft())
                .positionOf(FINANCE, Position.OBJECTION);
        assertThatDecision(p.officeTries(new ReferToGeneralConvener())).isRefusedFor(NO_NEW_OBJECTION);
    }

    private static PolicyScenario agreed() {
        return aPolicy().involving(HEALTH).readyForApproval();
    }
}
