package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.caseOfficerOf;
import static org.jointmeeting.fixture.People.liaisonOf;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.ADJUSTED_NOT_IN_FORCE;
import static org.jointmeeting.policy.PolicyRefusal.LEAD_CHANGED;

import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.policy.DraftingCommand.ReviseProposal;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.proposal.Proposal;
import org.junit.jupiter.api.Test;

/** The lead unit revises what it proposes, and what of it is adjusted must be in force (Article 9). */
class RevisingTest {
    private static final PolicyId OLD = PolicyId.of("FT-2019-007");

    @Test
    void only_a_policy_in_force_is_adjusted() {
        PolicyScenario nothing = aPolicy().adjusting(OLD);
        StartDraft start = new StartDraft(nothing.proposal());
        assertThatDecision(nothing.leadTries(start))
                .isRefusedFor(ADJUSTED_NOT_IN_FORCE)
                .citing(ADJUSTED_NOT_IN_FORCE, "art5-i3");
        assertThatDecision(
                        nothing.alongside(inForce(OLD.value(), elderlyCare())).leadTries(start))
                .isAccepted();
    }

    @Test
    void a_proposal_is_not_revised_to_adjust_what_is_not_in_force() {
        PolicyScenario drafted = aPolicy().drafted();
        assertThatDecision(
                        drafted.leadTries(new ReviseProposal(drafted.proposal().withAdjusts(OLD))))
                .isRefusedFor(ADJUSTED_NOT_IN_FORCE);
    }

    @Test
    void nothing_is_adjusted_when_no_catalogue_is_known() {
        PolicyScenario nothing = aPolicy().adjusting(OLD);
        assertThatDecision(nothing.decide(
                        Situation.on(START).by(liaisonOf(CIVIL_AFFAIRS)), new StartDraft(nothing.proposal())))
                .isRefusedFor(ADJUSTED_NOT_IN_FORCE);
    }

    @Test
    void the_lead_unit_revises_what_it_proposes() {
        PolicyScenario drafted = aPolicy().drafted();
        Proposal other = drafted.proposal().withTitle("居家养老服务办法（修改）").withInvolved(HEALTH);
        assertThat(drafted.daysLater(3).lead(new ReviseProposal(other)).policy().proposal())
                .isEqualTo(other);
        assertThat(drafted.policy().since()).as("it stands in that stage since").isEqualTo(START);
    }

    @Test
    void a_case_officer_revises_the_proposal_too() {
        PolicyScenario drafted =
                aPolicy().with(Rosters.withCaseOfficer(CIVIL_AFFAIRS)).drafted();
        assertThatDecision(drafted.tries(caseOfficerOf(CIVIL_AFFAIRS), new ReviseProposal(drafted.proposal())))
                .isRecordedUnder(new Standing(Capacity.CASE_OFFICER, CIVIL_AFFAIRS));
    }

    @Test
    void a_draft_stays_with_its_lead_unit() {
        PolicyScenario drafted = aPolicy().drafted();
        assertThatDecision(
                        drafted.leadTries(new ReviseProposal(drafted.proposal().withLead(HEALTH))))
                .isRefusedFor(LEAD_CHANGED)
                .naming(LEAD_CHANGED, CIVIL_AFFAIRS);
    }
}
