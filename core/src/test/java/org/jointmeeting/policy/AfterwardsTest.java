package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.NOBODY;
import static org.jointmeeting.fixture.People.OFFICE_CLERK;
import static org.jointmeeting.fixture.People.liaisonOf;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.DATE_IN_FUTURE;
import static org.jointmeeting.policy.PolicyRefusal.NO_SUCH_EDITION;
import static org.jointmeeting.policy.PolicyRefusal.SAME_EDITION;
import static org.jointmeeting.policy.PolicyStage.FILED;
import static org.jointmeeting.policy.PolicyStage.ISSUED;
import static org.jointmeeting.policy.PolicyStage.REPEALED;
import static org.jointmeeting.policy.PolicyStage.SUPERSEDED;
import static org.jointmeeting.policy.PolicyStage.WITHDRAWN;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.procedure.KernelRefusal.WRONG_STAGE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.PolicyStages;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.policy.CoordinationCommand.PassReview;
import org.jointmeeting.policy.PublicationCommand.Issue;
import org.jointmeeting.policy.PublicationCommand.MoveToEdition;
import org.jointmeeting.policy.PublicationCommand.Repeal;
import org.jointmeeting.policy.PublicationCommand.Supersede;
import org.jointmeeting.policy.PublicationCommand.Withdraw;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.provision.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Withdrawal, adjustment and supersession, repeal, another edition of the rules; what the author should be aware of. */
class AfterwardsTest {
    private static final PolicyId OLD = PolicyId.of("FT-2019-007");
    private static final Issue ISSUE = new Issue("福民规〔2026〕1号", START, START);
    private static final Withdraw WITHDRAW = new Withdraw("不再需要。");

    // ---- withdrawal

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            names = {
                "DRAFTING",
                "CITY_MATTER_STUDY",
                "CONSULTATION",
                "REVISION",
                "PRELIMINARY_REVIEW",
                "SPECIAL_COORDINATION",
                "GENERAL_COORDINATION",
                "APPROVAL_DRAFTING",
                "GOVERNMENT_DECISION"
            })
    void the_lead_unit_withdraws_before_the_approval(PolicyStage stage) {
        assertThatDecision(PolicyStages.at(stage).leadTries(WITHDRAW)).leadsTo(WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            names = {"APPROVED", "ISSUED", "FILED"})
    void nobody_withdraws_what_was_approved(PolicyStage stage) {
        assertThatDecision(PolicyStages.at(stage).leadTries(WITHDRAW)).isRefusedAmongOthersFor(WRONG_STAGE);
    }

    @Test
    void nobody_else_withdraws_and_the_refusal_names_no_provision() {
        Decision d = aPolicy().drafted().officeTries(WITHDRAW);
        assertThatDecision(d).isRefusedFor(NOT_ENTITLED);
        assertThat(assertThatDecision(d).reason(NOT_ENTITLED).provision().basis())
                .isEqualTo(Basis.NONE);
    }

    // ---- adjustment

    @Test
    void issuing_an_adjustment_supersedes_what_it_adjusts() {
        PolicyScenario p = adjustment().approved();
        List<Consequence> consequences = assertThatDecision(p.leadTries(ISSUE)).consequences();
        assertThat(consequences).hasSize(1);
        Consequence c = consequences.get(0);
        assertThat(c.subject()).isEqualTo(OLD.subject());
        assertThat(c.command()).isEqualTo(new Supersede(PolicyId.of("FT-2026-001")));
        assertThat(c.mandate()).isEqualTo(new Succession(PolicyId.of("FT-2026-001")));
        assertThatDecision(p.leadTries(ISSUE)).notesUnder();
    }

    @Test
    void the_consequence_stands_for_the_adjusted_policy() {
        PolicyScenario old = aPolicy().ledBy(HEALTH).enteredInForce();
        Consequence c = assertThatDecision(adjustment().approved().leadTries(ISSUE))
                .consequences()
                .get(0);
        Situation in = Situation.on(START).by(liaisonOf(CIVIL_AFFAIRS)).mandatedBy(c.mandate());
        assertThatDecision(old.decide(in, (PolicyCommand) c.command())).leadsTo(SUPERSEDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            names = {"ISSUED", "FILED"})
    void a_superseded_policy_names_its_successor(PolicyStage stage) {
        PolicyScenario p = PolicyStages.at(stage).supersededBy(PolicyId.of("FT-2027-001"));
        assertThat(p.stage()).isEqualTo(SUPERSEDED);
        assertThat(p.policy().succeededBy()).contains(PolicyId.of("FT-2027-001"));
        assertThat(p.stage().inForce()).isFalse();
    }

    @Test
    void nobody_supersedes_a_policy_by_hand() {
        PolicyScenario p = aPolicy().enteredInForce();
        for (PersonId person : List.of(OFFICE_CLERK, liaisonOf(CIVIL_AFFAIRS), NOBODY)) {
            assertThatDecision(p.tries(person, new Supersede(PolicyId.of("FT-2027-001"))))
                    .isRefusedFor(NOT_ENTITLED)
                    .naming(NOT_ENTITLED);
        }
    }

    @Test
    void a_new_policy_supersedes_nothing() {
        assertThat(assertThatDecision(aPolicy().involving(HEALTH).approved().leadTries(ISSUE))
                        .consequences())
                .isEmpty();
    }

    @Test
    void an_adjustment_of_what_is_no_longer_in_force_is_issued_with_a_notice() {
        PolicyScenario p = adjustment().approved().alongside();
        assertThatDecision(p.leadTries(ISSUE)).leadsTo(ISSUED).notesUnder("art11-i4");
        assertThat(assertThatDecision(p.leadTries(ISSUE)).notices().get(0).details())
                .extracting(d -> d.id())
                .containsExactly(OLD.value());
        assertThat(assertThatDecision(p.leadTries(ISSUE)).consequences()).isEmpty();
    }

    // ---- repeal

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            names = {"ISSUED", "FILED"})
    @Proves("art8-i3")
    void a_policy_in_force_may_be_repealed(PolicyStage stage) {
        PolicyScenario p = PolicyStages.at(stage);
        Repeal repeal = new Repeal("福府〔2026〕30号", p.today(), "已有新的规定。");
        assertThatDecision(p.leadTries(repeal)).leadsTo(REPEALED);
        assertThatDecision(p.officeTries(repeal)).leadsTo(REPEALED);
    }

    @Test
    void others_do_not_repeal() {
        PolicyScenario p = aPolicy().enteredInForce();
        assertThatDecision(p.unitTries(FINANCE, new Repeal("福府〔2026〕30号", START, "已有新的规定。")))
                .isRefusedFor(NOT_ENTITLED)
                .naming(
                        NOT_ENTITLED,
                        "MEMBER@civil-affairs",
                        "LIAISON@civil-affairs",
                        "OFFICE_DIRECTOR@office",
                        "OFFICE_STAFF@office")
                .citing(NOT_ENTITLED, "art8-i3");
    }

    @Test
    void a_repeal_is_dated_by_today() {
        LocalDate tomorrow = START.plusDays(1);
        assertThatDecision(aPolicy().enteredInForce().officeTries(new Repeal("福府〔2026〕30号", tomorrow, "已有新的规定。")))
                .isRefusedFor(DATE_IN_FUTURE)
                .naming(DATE_IN_FUTURE, tomorrow)
                .citing(DATE_IN_FUTURE, "art8-i3");
    }

    // ---- another edition

    @Test
    @Proves("art14")
    void a_policy_keeps_its_edition_until_the_office_moves_it() {
        PolicyScenario p = aPolicy().involving(HEALTH).inConsultation();
        assertThat(p.policy().edition()).isEqualTo("futian/consultation-draft");
        assertThatDecision(p.leadTries(moving("futian/2027")))
                .isRefusedFor(NOT_ENTITLED)
                .citing(NOT_ENTITLED, "art14");
        p.office(moving("futian/2027"));
        assertThat(p.policy().edition()).isEqualTo("futian/2027");
        assertThat(p.stage()).isEqualTo(PolicyStage.CONSULTATION);
    }

    @Test
    void it_moves_to_another_edition_that_exists() {
        PolicyScenario p = aPolicy().drafted();
        assertThatDecision(p.officeTries(moving("futian/2099")))
                .isRefusedFor(NO_SUCH_EDITION)
                .naming(NO_SUCH_EDITION, "futian/2099")
                .citing(NO_SUCH_EDITION, "art14");
        assertThatDecision(p.officeTries(moving("futian/consultation-draft")))
                .isRefusedFor(SAME_EDITION)
                .citing(SAME_EDITION, "art14");
    }

    // ---- what the author should be aware of

    @Test
    void the_office_is_told_when_it_reviews_a_draft_of_its_own_seat() {
        PolicyScenario p = aPolicy().ledBy(CIVIL_AFFAIRS).involving(HEALTH).inPreliminaryReview();
        Decision d = p.officeTries(new PassReview(""));
        assertThatDecision(d).notesUnder("art11-i2");
        Notice notice = assertThatDecision(d).notices().get(0);
        assertThat(notice.details()).extracting(x -> x.id()).containsExactly("civil-affairs");
        assertThat(assertThatDecision(d)
                        .records(CoordinationEvent.ReviewPassed.class)
                        .ownDraft())
                .isTrue();
    }

    @Test
    void the_review_of_another_units_draft_needs_no_notice() {
        Decision d = aPolicy()
                .ledBy(HEALTH)
                .involving(CIVIL_AFFAIRS)
                .inPreliminaryReview()
                .officeTries(new PassReview(""));
        assertThatDecision(d).notesUnder();
        assertThat(assertThatDecision(d)
                        .records(CoordinationEvent.ReviewPassed.class)
                        .ownDraft())
                .isFalse();
    }

    // ---- ends

    @Test
    void a_policy_is_in_force_when_issued_or_filed_and_in_no_other_stage() {
        assertThat(Arrays.stream(PolicyStage.values()).filter(PolicyStage::inForce))
                .containsExactly(ISSUED, FILED);
    }

    @Test
    void six_stages_are_ends() {
        assertThat(Arrays.stream(PolicyStage.values()).filter(PolicyStage::isEnd))
                .containsExactly(
                        PolicyStage.REJECTED,
                        WITHDRAWN,
                        PolicyStage.REFERRED_TO_CITY,
                        PolicyStage.DECLINED,
                        SUPERSEDED,
                        REPEALED);
    }

    private static PolicyScenario adjustment() {
        return aPolicy()
                .involving(HEALTH)
                .alongside(inForce(OLD.value(), elderlyCare()))
                .adjusting(OLD);
    }

    private static MoveToEdition moving(String edition) {
        return new MoveToEdition(edition, "新版工作规则已印发。");
    }
}
