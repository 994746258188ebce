package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.policy.PolicyObligations.kinds;
import static org.jointmeeting.policy.PolicyObligations.owed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.PolicyStages;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Standings;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.DraftingCommand.AnswerOverlap;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** What is owed while a draft is worked on, discussed and objected to: by its lead unit, those it asks, and the office. */
class DraftOwedTest {

    // ---- the consultation

    @Test
    void every_unit_asked_owes_an_opinion() {
        PolicyScenario p = aPolicy().ledBy(Units.HEALTH).inConsultation();
        assertThat(owed(p, Rules.futian()))
                .extracting(Obligation::kind, Obligation::about, o -> Standings.named(o.assignees()))
                .containsExactlyInAnyOrder(
                        owesOpinion("development-reform"),
                        owesOpinion("civil-affairs"),
                        owesOpinion("finance"),
                        owesOpinion("legal-affairs"));
    }

    @Test
    void an_opinion_is_due_when_the_reply_period_ends() {
        WorkingRules rules = Rules.withWorkingDaysToReply(5);
        PolicyScenario p = aPolicy().under(rules).inConsultation();
        assertThat(owed(p, rules))
                .extracting(Obligation::due)
                .isNotEmpty()
                .containsOnly(Optional.of(LocalDate.of(2026, 3, 9)));
    }

    @Test
    void an_opinion_given_is_owed_no_more() {
        PolicyScenario p =
                aPolicy().inConsultation().unit(Units.FINANCE, Acts.opinionOf(Units.FINANCE, Position.SUPPORT));
        assertThat(owed(p, Rules.futian()))
                .noneMatch(o -> o.concerns(Units.FINANCE))
                .noneMatch(o -> o.kind().equals("close-consultation"));
    }

    @Test
    void once_every_reply_is_in_the_lead_unit_closes_since_the_last_one_came() {
        PolicyScenario p = aPolicy().inConsultation().daysLater(2);
        p.unit(Units.FINANCE, Acts.opinionOf(Units.FINANCE, Position.SUPPORT)).daysLater(3);
        assertThat(owed(p.replied(), Rules.futian()))
                .extracting(Obligation::kind, Obligation::since)
                .containsExactly(tuple("close-consultation", START.plusDays(5)));
    }

    @Test
    void an_objection_is_answered_by_the_lead_unit_since_it_was_raised() {
        PolicyScenario p = aPolicy().ledBy(Units.HEALTH).inConsultation().daysLater(2);
        p.unit(Units.FINANCE, Acts.opinionOf(Units.FINANCE, Position.OBJECTION));
        assertThat(owed(p, Rules.futian()))
                .filteredOn(o -> o.kind().equals("answer-opinion"))
                .extracting(Obligation::about, Obligation::since, o -> Standings.named(o.assignees()))
                .containsExactly(tuple("finance", START.plusDays(2), List.of("MEMBER@health", "LIAISON@health")));
    }

    @Test
    void an_answered_objection_asks_no_more() {
        PolicyScenario p = aPolicy().objectedBy(Units.FINANCE).inRevision();
        assertThat(kinds(p)).containsExactly("revise-draft", "answer-opinion");
        assertThat(kinds(p.answered())).containsExactly("revise-draft");
    }

    // ---- who works on the draft

    @Test
    void a_case_officer_finds_on_the_worklist_the_draft_that_a_local_rule_lets_them_work_on() {
        for (PolicyStage stage : List.of(PolicyStage.DRAFTING, PolicyStage.REVISION, PolicyStage.APPROVAL_DRAFTING)) {
            assertThat(owed(PolicyStages.at(stage), Rules.withCaseOfficers()))
                    .first()
                    .extracting(o -> Standings.named(o.assignees()))
                    .isEqualTo(List.of(
                            "MEMBER@disabled-federation",
                            "LIAISON@disabled-federation",
                            "CASE_OFFICER@disabled-federation"));
        }
    }

    @Test
    void a_case_officer_is_not_asked_for_what_only_the_unit_can_say() {
        assertThat(owed(aPolicy().inConsultation(), Rules.withCaseOfficers()))
                .flatExtracting(Obligation::assignees)
                .extracting(Standing::capacity)
                .doesNotContain(Capacity.CASE_OFFICER);
    }

    // ---- an objection after the agreement

    @Test
    void an_objection_after_the_agreement_is_the_offices_to_take_further() {
        PolicyScenario p =
                aPolicy().involving(Units.HEALTH).inApprovalDrafting().positionOf(Units.FINANCE, Position.OBJECTION);
        assertThat(owed(p, Rules.futian()))
                .extracting(
                        Obligation::kind,
                        o -> Standings.named(o.assignees()),
                        o -> o.provision().clause())
                .contains(tuple(
                        "refer-to-general-convener",
                        List.of("OFFICE_DIRECTOR@office", "OFFICE_STAFF@office"),
                        "art11-i3"));
        assertThat(kinds(p.positionOf(Units.FINANCE, Position.SUPPORT))).containsExactly("submit-for-approval");
    }

    // ---- overlaps

    @Test
    void an_overlap_is_answered_by_the_lead_unit() {
        PolicyScenario p = overlapping();
        assertThat(owed(p, Rules.futian()))
                .extracting(Obligation::kind, Obligation::about)
                .containsExactly(tuple("work-on-draft", ""), tuple("answer-overlap", "FT-2019-007"));
    }

    @Test
    void an_answered_overlap_asks_no_more() {
        PolicyScenario p = overlapping().lead(new AnswerOverlap(PolicyId.of("FT-2019-007"), "服务内容不同。"));
        assertThat(kinds(p)).containsExactly("work-on-draft");
    }

    @Test
    void an_overlap_is_open_while_opinions_are_asked_for_and_while_the_draft_is_revised() {
        assertThat(kinds(overlapping().inConsultation())).contains("answer-overlap");
        assertThat(kinds(overlapping().inRevision())).contains("answer-overlap");
    }

    private static PolicyScenario overlapping() {
        return aPolicy().alongside(inForce("FT-2019-007", elderlyCare())).readyToConsult();
    }

    private static Tuple owesOpinion(String unit) {
        return tuple(
                "give-opinion",
                unit,
                Standings.named(List.of(
                        new Standing(Capacity.MEMBER, UnitId.of(unit)),
                        new Standing(Capacity.LIAISON, UnitId.of(unit)))));
    }
}
