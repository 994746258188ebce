package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.OFFICE_CLERK;
import static org.jointmeeting.fixture.People.caseOfficerOf;
import static org.jointmeeting.fixture.People.liaisonOf;
import static org.jointmeeting.fixture.People.memberOf;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.range;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.EDUCATION;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.fixture.Units.UNHEARD_OF;
import static org.jointmeeting.policy.PolicyRefusal.ADJUSTED_NOT_IN_FORCE;
import static org.jointmeeting.policy.PolicyRefusal.DATE_IN_FUTURE;
import static org.jointmeeting.policy.PolicyRefusal.EFFECTIVE_BEFORE_ISSUE;
import static org.jointmeeting.policy.PolicyRefusal.LEAD_AMONG_INVOLVED;
import static org.jointmeeting.policy.PolicyRefusal.LEAD_IS_NOT_OWN_UNIT;
import static org.jointmeeting.policy.PolicyRefusal.NO_BENEFICIARIES;
import static org.jointmeeting.policy.PolicyRefusal.PERIOD_REVERSED;
import static org.jointmeeting.policy.PolicyRefusal.RANGE_REVERSED;
import static org.jointmeeting.policy.PolicyRefusal.UNIT_TWICE;
import static org.jointmeeting.policy.PolicyRefusal.UNKNOWN_CATEGORY;
import static org.jointmeeting.policy.PolicyRefusal.UNKNOWN_UNIT;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.procedure.KernelRefusal.WRONG_STAGE;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.policy.DraftingCommand.EnterInForce;
import org.jointmeeting.policy.DraftingCommand.ReviseProposal;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.provision.Language;
import org.jointmeeting.rules.book.CategoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Article 7(3), Article 9, Article 5(3): how a policy begins, and what its proposal must satisfy. */
class StartingTest {
    private static final PolicyId OLD = PolicyId.of("FT-2019-007");

    @Test
    @Proves("art7-i3")
    void the_liaison_or_the_leader_of_a_drafting_unit_starts_a_draft() {
        PolicyScenario nothing = aPolicy().ledBy(HEALTH);
        StartDraft start = new StartDraft(nothing.proposal());
        assertThatDecision(nothing.tries(liaisonOf(HEALTH), start))
                .leadsTo(PolicyStage.DRAFTING)
                .isRecordedUnder(new Standing(Capacity.LIAISON, HEALTH));
        assertThatDecision(nothing.tries(memberOf(HEALTH), start))
                .leadsTo(PolicyStage.DRAFTING)
                .isRecordedUnder(new Standing(Capacity.MEMBER, HEALTH));
    }

    @Test
    void a_draft_records_its_day_its_edition_and_what_it_proposes() {
        Policy p = aPolicy().ledBy(HEALTH).involving(EDUCATION).drafted().policy();
        assertThat(p.stage()).isEqualTo(PolicyStage.DRAFTING);
        assertThat(p.since()).isEqualTo(START);
        assertThat(p.edition()).isEqualTo("futian/consultation-draft");
        assertThat(p.lead()).isEqualTo(HEALTH);
        assertThat(p.proposal().involved()).containsExactly(EDUCATION);
    }

    @Test
    void a_policy_says_what_it_is_called_who_leads_it_and_under_which_edition_it_runs() {
        Policy p = aPolicy().ledBy(HEALTH).drafted().policy();
        assertThat(p.title()).isEqualTo("居家养老服务办法");
        assertThat(p.unit()).contains(HEALTH);
        assertThat(p.runsUnder()).contains("futian/consultation-draft");
        assertThat(Policy.UNSTARTED.runsUnder()).isEmpty();
        assertThat(p.triggers().departments()).containsExactly(HEALTH);
    }

    @Test
    @Proves("art7-i3")
    void a_unit_that_may_not_draft_starts_nothing() {
        PolicyScenario nothing = aPolicy().ledBy(FINANCE);
        assertThatDecision(nothing.tries(liaisonOf(FINANCE), new StartDraft(nothing.proposal())))
                .isRefusedFor(NOT_ENTITLED)
                .citing(NOT_ENTITLED, "art7-i3");
    }

    @Test
    void a_local_rule_lets_another_unit_draft() {
        PolicyScenario nothing = aPolicy().ledBy(FINANCE).under(Rules.with(local -> local.withDraftingUnits(FINANCE)));
        assertThatDecision(nothing.tries(liaisonOf(FINANCE), new StartDraft(nothing.proposal())))
                .isAccepted();
    }

    @Test
    void a_case_officer_works_on_a_draft_but_does_not_start_it() {
        PolicyScenario nothing = aPolicy().ledBy(HEALTH).with(Rosters.withCaseOfficer(HEALTH));
        assertThatDecision(nothing.tries(caseOfficerOf(HEALTH), new StartDraft(nothing.proposal())))
                .isRefusedFor(NOT_ENTITLED);
    }

    @Test
    void a_unit_does_not_start_a_draft_for_another() {
        assertThatDecision(aPolicy().tries(liaisonOf(EDUCATION), new StartDraft(Proposals.ledBy(HEALTH))))
                .isRefusedFor(LEAD_IS_NOT_OWN_UNIT)
                .naming(LEAD_IS_NOT_OWN_UNIT, HEALTH)
                .citing(LEAD_IS_NOT_OWN_UNIT, "art7-i3");
    }

    @Test
    void who_speaks_for_several_units_starts_a_draft_for_the_one_that_leads_it() {
        PolicyScenario nothing = aPolicy()
                .ledBy(HEALTH)
                .with(Rosters.futian().with(Rosters.appointed(liaisonOf(EDUCATION), Capacity.LIAISON, HEALTH)));
        assertThatDecision(nothing.tries(liaisonOf(EDUCATION), new StartDraft(nothing.proposal())))
                .isRecordedUnder(new Standing(Capacity.LIAISON, HEALTH));
    }

    @Test
    void a_policy_is_started_once() {
        PolicyScenario drafted = aPolicy().drafted();
        assertThatDecision(drafted.leadTries(new StartDraft(drafted.proposal())))
                .isRefusedFor(WRONG_STAGE)
                .naming(WRONG_STAGE, PolicyStage.DRAFTING, PolicyStage.UNSTARTED);
    }

    @Test
    void an_unknown_category_is_named_with_those_that_there_are() {
        PolicyScenario drafted = aPolicy().drafted();
        Proposal odd =
                drafted.proposal().withCoverage(drafted.proposal().coverage().withCategory(CategoryId.of("pets")));

        Refusal reason =
                assertThatDecision(aPolicy().leadTries(new StartDraft(odd))).reason(UNKNOWN_CATEGORY);

        assertThat(reason.sentence(Language.EN))
                .startsWith("no such policy category in the rule book: pets, there are (")
                .contains("elderly-welfare ");
        assertThat(reason.sentence(Language.ZH)).contains("pets、可用的类别（", "elderly-welfare ");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        UNKNOWN_CATEGORY,
                        "art2-p1",
                        p -> p.withCoverage(p.coverage().withCategory(CategoryId.of("pets")))),
                fault(UNKNOWN_UNIT, "art4-p3", p -> p.withInvolved(UNHEARD_OF)),
                fault(UNKNOWN_UNIT, "art4-p3", p -> p.withCoverage(p.coverage().withArea(UNHEARD_OF))),
                fault(LEAD_AMONG_INVOLVED, "art11-p1", p -> p.withInvolved(HEALTH, CIVIL_AFFAIRS)),
                fault(UNIT_TWICE, "art11-p1", p -> p.withInvolved(HEALTH, EDUCATION, HEALTH)),
                fault(
                        NO_BENEFICIARIES,
                        "art9-p3",
                        p -> p.withCoverage(p.coverage().withGroups())),
                fault(
                        RANGE_REVERSED,
                        "art9-p3",
                        p -> p.withCoverage(p.coverage().withAge(range(60, 59)))),
                fault(
                        RANGE_REVERSED,
                        "art9-p3",
                        p -> p.withCoverage(p.coverage().withIncome(range(2, 1)))),
                fault(
                        PERIOD_REVERSED,
                        "art9-p3",
                        p -> p.withCoverage(p.coverage().withUntil(p.coverage().from()))),
                fault(
                        PERIOD_REVERSED,
                        "art9-p3",
                        p -> p.withCoverage(p.coverage().withUntil(LocalDate.EPOCH))));
    }

    @ParameterizedTest(name = "{0} under {1}, no. {index}")
    @MethodSource("faults")
    void a_faulty_proposal_is_not_started(RefusalCode code, String clause, UnaryOperator<Proposal> fault) {
        PolicyScenario nothing = aPolicy().proposing(fault);
        assertThatDecision(nothing.leadTries(new StartDraft(nothing.proposal())))
                .isRefusedFor(code)
                .citing(code, clause);
    }

    @ParameterizedTest(name = "{0} under {1}, no. {index}")
    @MethodSource("faults")
    void a_proposal_is_not_revised_to_be_faulty(RefusalCode code, String clause, UnaryOperator<Proposal> fault) {
        PolicyScenario drafted = aPolicy().drafted();
        assertThatDecision(drafted.leadTries(new ReviseProposal(fault.apply(drafted.proposal()))))
                .isRefusedFor(code)
                .citing(code, clause);
    }

    @ParameterizedTest(name = "{0} under {1}, no. {index}")
    @MethodSource("faults")
    void a_faulty_policy_is_not_entered(RefusalCode code, String clause, UnaryOperator<Proposal> fault) {
        PolicyScenario nothing = aPolicy().proposing(fault);
        assertThatDecision(nothing.officeTries(entering(nothing.proposal(), START, START)))
                .isRefusedFor(code)
                .citing(code, clause);
    }

    @Test
    void every_unit_that_is_unknown_is_named() {
        UnitId other = UnitId.of("unheard-of-too");
        PolicyScenario nothing = aPolicy()
                .proposing(p -> p.withInvolved(HEALTH, UNHEARD_OF)
                        .withCoverage(p.coverage().withArea(other)));
        assertThatDecision(nothing.leadTries(new StartDraft(nothing.proposal())))
                .isRefusedFor(UNKNOWN_UNIT)
                .naming(UNKNOWN_UNIT, UNHEARD_OF, other);
    }

    @Test
    void every_fault_is_told_at_once() {
        PolicyScenario nothing = aPolicy()
                .proposing(p -> p.withInvolved(CIVIL_AFFAIRS, UNHEARD_OF)
                        .withAdjusts(OLD)
                        .withCoverage(p.coverage().withGroups().withAge(range(9, 1))));
        assertThatDecision(nothing.leadTries(new StartDraft(nothing.proposal())))
                .isRefusedFor(
                        ADJUSTED_NOT_IN_FORCE, UNKNOWN_UNIT, LEAD_AMONG_INVOLVED, NO_BENEFICIARIES, RANGE_REVERSED);
    }

    @Test
    @Proves("art5-i3")
    void the_office_enters_a_policy_from_before_the_joint_meeting() {
        PolicyScenario entered = aPolicy().ledBy(HEALTH).enteredInForce();
        Policy p = entered.policy();
        assertThat(p.stage()).isEqualTo(PolicyStage.FILED);
        assertThat(p.stage().inForce()).isTrue();
        assertThat(p.lead()).isEqualTo(HEALTH);
        assertThat(p.edition()).isEqualTo("futian/consultation-draft");
        assertThat(p.publication())
                .isEqualTo(Publication.NONE
                        .withDocument("福民〔2019〕7号")
                        .withIssuedOn(START.minusDays(900))
                        .withEffectiveOn(START.minusDays(870)));
    }

    @Test
    void only_the_office_enters_policies() {
        PolicyScenario nothing = aPolicy();
        assertThatDecision(nothing.leadTries(entering(nothing.proposal(), START, START)))
                .isRefusedFor(NOT_ENTITLED)
                .naming(NOT_ENTITLED, "OFFICE_DIRECTOR@office", "OFFICE_STAFF@office");
        assertThatDecision(nothing.tries(OFFICE_CLERK, entering(nothing.proposal(), START, START)))
                .isAccepted();
    }

    @Test
    void what_is_entered_was_issued_by_today() {
        PolicyScenario nothing = aPolicy();
        LocalDate tomorrow = START.plusDays(1);
        assertThatDecision(nothing.officeTries(entering(nothing.proposal(), tomorrow, tomorrow)))
                .isRefusedFor(DATE_IN_FUTURE)
                .naming(DATE_IN_FUTURE, tomorrow)
                .citing(DATE_IN_FUTURE, "art5-i3");
    }

    @Test
    void what_is_entered_takes_effect_on_or_after_its_issue() {
        PolicyScenario nothing = aPolicy();
        assertThatDecision(nothing.officeTries(entering(nothing.proposal(), START, START.minusDays(1))))
                .isRefusedFor(EFFECTIVE_BEFORE_ISSUE)
                .naming(EFFECTIVE_BEFORE_ISSUE, START.minusDays(1));
        assertThatDecision(nothing.officeTries(entering(nothing.proposal(), START, START)))
                .isAccepted();
    }

    private static EnterInForce entering(Proposal proposal, LocalDate issued, LocalDate effective) {
        return new EnterInForce(proposal, "福民〔2019〕7号", issued, effective);
    }

    private static Arguments fault(RefusalCode code, String clause, UnaryOperator<Proposal> fault) {
        return arguments(code, clause, fault);
    }
}
