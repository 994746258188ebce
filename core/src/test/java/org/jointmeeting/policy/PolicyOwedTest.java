package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.PolicyStages;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.CoordinationCommand.NoteMeeting;
import org.jointmeeting.policy.DraftingCommand.AnswerOverlap;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.worklist.Obligation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who must do what for a policy, stage by stage. */
class PolicyOwedTest {

    /** What each stage asks of whom; {@code -} for nothing. A policy on the coordinated route. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            STAGE                | MUST                    | WHO                                           | UNDER
            UNSTARTED            | -                       | -                                             | -
            DRAFTING             | work-on-draft           | MEMBER@disabled-federation LIAISON@disabled-federation | art9-p3
            CITY_MATTER_STUDY    | study-reserved-matter   | OFFICE_DIRECTOR@office OFFICE_STAFF@office    | art10-p2
            CONSULTATION         | close-consultation      | MEMBER@disabled-federation LIAISON@disabled-federation | art11-i1
            REVISION             | revise-draft            | MEMBER@disabled-federation LIAISON@disabled-federation | art11-i1
            PRELIMINARY_REVIEW   | review-draft            | OFFICE_DIRECTOR@office OFFICE_STAFF@office    | art11-i2
            SPECIAL_COORDINATION | convene-special-meeting | CONVENER@civil-affairs                        | art11-i2
            GENERAL_COORDINATION | convene-general-meeting | GENERAL_CONVENER@district-government          | art11-i3
            APPROVAL_DRAFTING    | submit-for-approval     | MEMBER@disabled-federation LIAISON@disabled-federation | art11-i2
            GOVERNMENT_DECISION  | record-decision         | OFFICE_DIRECTOR@office OFFICE_STAFF@office    | art11-i2
            APPROVED             | issue-policy            | MEMBER@disabled-federation LIAISON@disabled-federation | art11-i4
            ISSUED               | file-for-record         | MEMBER@disabled-federation LIAISON@disabled-federation | art11-i4
            FILED                | -                       | -                                             | -
            REJECTED             | -                       | -                                             | -
            WITHDRAWN            | -                       | -                                             | -
            REFERRED_TO_CITY     | -                       | -                                             | -
            DECLINED             | -                       | -                                             | -
            SUPERSEDED           | -                       | -                                             | -
            REPEALED             | -                       | -                                             | -
            """)
    void each_stage_asks_something_of_somebody(
            PolicyStage stage, @Nullable String kind, @Nullable String who, @Nullable String under) {
        List<Obligation> all = of(PolicyStages.at(stage), Rules.futian());
        if (kind == null || who == null || under == null) {
            assertThat(all).isEmpty();
        } else {
            assertThat(all)
                    .extracting(
                            Obligation::kind,
                            o -> names(o.assignees()),
                            o -> o.provision().clause(),
                            Obligation::due)
                    .containsExactly(tuple(kind, Arrays.asList(who.split(" ", -1)), under, Optional.empty()));
        }
    }

    @ParameterizedTest
    @EnumSource(PolicyStage.class)
    void an_obligation_says_what_it_is_about(PolicyStage stage) {
        PolicyScenario p = PolicyStages.at(stage);
        assertThat(of(p, Rules.futian())).allSatisfy(o -> {
            assertThat(o.subject()).isEqualTo(subject());
            assertThat(o.title()).isEqualTo(p.policy().title());
            assertThat(o.until()).isEmpty();
            assertThat(o.since()).isEqualTo(START);
        });
    }

    // ---- since when, until when

    @Test
    void a_stage_is_open_since_the_policy_came_to_it() {
        PolicyScenario p = aPolicy().inRevision().daysLater(4).inPreliminaryReview();
        assertThat(of(p, Rules.futian())).extracting(Obligation::since).containsExactly(START.plusDays(4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            STAGE                | PERIOD     | DUE
            PRELIMINARY_REVIEW   | review     | 2026-03-09
            SPECIAL_COORDINATION | convening  | 2026-03-09
            GENERAL_COORDINATION | convening  | 2026-03-09
            ISSUED               | filing     | 2026-03-09
            """)
    void where_a_local_rule_gives_a_period_of_five_working_days_it_is_due(
            PolicyStage stage, String period, LocalDate due) {
        assertThat(of(PolicyStages.at(stage), five(period)))
                .extracting(Obligation::due)
                .containsExactly(Optional.of(due));
    }

    @Test
    void a_period_for_one_thing_is_none_for_another() {
        for (String other : List.of("convening", "filing", "minutes")) {
            assertThat(of(PolicyStages.at(PolicyStage.PRELIMINARY_REVIEW), five(other)))
                    .extracting(Obligation::due)
                    .containsExactly(Optional.empty());
        }
    }

    // ---- the consultation

    @Test
    void every_unit_asked_owes_an_opinion() {
        PolicyScenario p = aPolicy().ledBy(Units.HEALTH).inConsultation();
        assertThat(of(p, Rules.futian()))
                .extracting(Obligation::kind, Obligation::about, o -> names(o.assignees()))
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
        assertThat(of(p, rules))
                .extracting(Obligation::due)
                .isNotEmpty()
                .containsOnly(Optional.of(LocalDate.of(2026, 3, 9)));
    }

    @Test
    void an_opinion_given_is_owed_no_more() {
        PolicyScenario p =
                aPolicy().inConsultation().unit(Units.FINANCE, Acts.opinionOf(Units.FINANCE, Position.SUPPORT));
        assertThat(of(p, Rules.futian()))
                .noneMatch(o -> o.concerns(Units.FINANCE))
                .noneMatch(o -> o.kind().equals("close-consultation"));
    }

    @Test
    void once_every_reply_is_in_the_lead_unit_closes_since_the_last_one_came() {
        PolicyScenario p = aPolicy().inConsultation().daysLater(2);
        p.unit(Units.FINANCE, Acts.opinionOf(Units.FINANCE, Position.SUPPORT)).daysLater(3);
        assertThat(of(p.replied(), Rules.futian()))
                .extracting(Obligation::kind, Obligation::since)
                .containsExactly(tuple("close-consultation", START.plusDays(5)));
    }

    @Test
    void an_objection_is_answered_by_the_lead_unit_since_it_was_raised() {
        PolicyScenario p = aPolicy().ledBy(Units.HEALTH).inConsultation().daysLater(2);
        p.unit(Units.FINANCE, Acts.opinionOf(Units.FINANCE, Position.OBJECTION));
        assertThat(of(p, Rules.futian()))
                .filteredOn(o -> o.kind().equals("answer-opinion"))
                .extracting(Obligation::about, Obligation::since, o -> names(o.assignees()))
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
            assertThat(of(PolicyStages.at(stage), Rules.withCaseOfficers()))
                    .first()
                    .extracting(o -> names(o.assignees()))
                    .isEqualTo(List.of(
                            "MEMBER@disabled-federation",
                            "LIAISON@disabled-federation",
                            "CASE_OFFICER@disabled-federation"));
        }
    }

    @Test
    void a_case_officer_is_not_asked_for_what_only_the_unit_can_say() {
        assertThat(of(aPolicy().inConsultation(), Rules.withCaseOfficers()))
                .flatExtracting(Obligation::assignees)
                .extracting(Standing::capacity)
                .doesNotContain(Capacity.CASE_OFFICER);
    }

    // ---- an objection after the agreement

    @Test
    void an_objection_after_the_agreement_is_the_offices_to_take_further() {
        PolicyScenario p =
                aPolicy().involving(Units.HEALTH).inApprovalDrafting().positionOf(Units.FINANCE, Position.OBJECTION);
        assertThat(of(p, Rules.futian()))
                .extracting(
                        Obligation::kind,
                        o -> names(o.assignees()),
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
        assertThat(of(p, Rules.futian()))
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

    // ---- coordination

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            names = {"SPECIAL_COORDINATION", "GENERAL_COORDINATION"})
    void once_a_meeting_is_convened_nobody_need_convene_one(PolicyStage stage) {
        assertThat(of(told(PolicyStages.at(stage), Optional.of(PolicyScenario.meeting("M-1"))), Rules.futian()))
                .isEmpty();
    }

    @Test
    void when_the_meeting_is_called_off_somebody_must_convene_another() {
        PolicyScenario p = PolicyStages.at(PolicyStage.SPECIAL_COORDINATION);
        assertThat(of(told(p, Optional.of(PolicyScenario.meeting("M-1")), Optional.empty()), Rules.futian()))
                .extracting(Obligation::kind)
                .containsExactly("convene-special-meeting");
    }

    @Test
    void read_the_other_way_the_office_director_convenes_too() {
        assertThat(of(
                        PolicyStages.at(PolicyStage.SPECIAL_COORDINATION),
                        Rules.reading(Question.SPECIAL_MEETING_CONVENER, "convener-or-director")))
                .extracting(o -> names(o.assignees()))
                .containsExactly(List.of("CONVENER@civil-affairs", "OFFICE_DIRECTOR@office"));
    }

    // ---- issue and filing

    @Test
    void where_a_local_rule_names_issuers_they_issue() {
        assertThat(of(PolicyStages.at(PolicyStage.APPROVED), Rules.withIssuers(Units.CIVIL_AFFAIRS)))
                .extracting(o -> names(o.assignees()))
                .containsExactly(List.of("MEMBER@civil-affairs", "LIAISON@civil-affairs"));
    }

    @Test
    void on_the_direct_route_filing_is_optional() {
        PolicyScenario p = aPolicy().directlyInApprovalDrafting().issued();
        assertThat(p.stage()).isEqualTo(PolicyStage.ISSUED);
        assertThat(kinds(p)).isEmpty();
    }

    // ---- the law

    /** The stages that are no end and may ask nothing, with the reason. */
    private static final List<PolicyStage> WITHOUT = List.of(
            PolicyStage.UNSTARTED, // nothing is there yet
            PolicyStage.FILED); // in force, everything done

    @ParameterizedTest
    @EnumSource(PolicyStage.class)
    void as_long_as_a_policy_is_under_way_somebody_must_do_something(PolicyStage stage) {
        boolean expected = !stage.isEnd() && !WITHOUT.contains(stage);
        assertThat(of(PolicyStages.at(stage), Rules.futian()).isEmpty()).isEqualTo(!expected);
    }

    @ParameterizedTest
    @EnumSource(PolicyStage.class)
    void no_two_obligations_have_the_same_key(PolicyStage stage) {
        assertThat(of(PolicyStages.at(stage), Rules.futian()))
                .extracting(Obligation::key)
                .doesNotHaveDuplicates();
    }

    private static List<String> kinds(PolicyScenario p) {
        return of(p, Rules.futian()).stream().map(Obligation::kind).toList();
    }

    private static List<Obligation> of(PolicyScenario p, WorkingRules rules) {
        return of(p.policy(), rules);
    }

    private static List<Obligation> of(Policy policy, WorkingRules rules) {
        return Obligation.of(
                PolicyProcedure.PROCEDURE,
                policy,
                Situation.on(START).about(subject()).under(rules).setting());
    }

    private static SubjectId subject() {
        return PolicyProcedure.subject(PolicyId.of("FT-2026-001"));
    }

    private static PolicyScenario overlapping() {
        return aPolicy().alongside(inForce("FT-2019-007", elderlyCare())).readyToConsult();
    }

    /** What a policy is after agendas took it up or dropped it. */
    @SafeVarargs
    private static Policy told(PolicyScenario p, Optional<SubjectId>... meetings) {
        Policy policy = p.policy();
        for (Optional<SubjectId> meeting : meetings) {
            Accepted accepted = (Accepted) PolicyProcedure.PROCEDURE.decide(
                    policy,
                    new NoteMeeting(meeting),
                    p.situation()
                            .by(People.CONVENER)
                            .mandatedBy(new AgendaAct(PolicyScenario.meeting("M-1")))
                            .setting());
            policy = PolicyProcedure.PROCEDURE.evolve(policy, accepted);
        }
        return policy;
    }

    private static WorkingRules five(String period) {
        Optional<Days> five = Optional.of(new Days(5, true));
        return Rules.with(local -> switch (period) {
            case "review" -> local.withReviewPeriod(five);
            case "convening" -> local.withConveningPeriod(five);
            case "filing" -> local.withFilingPeriod(five);
            case "minutes" -> local.withMinutesPeriod(five);
            default -> throw new IllegalArgumentException("no period " + period);
        });
    }

    private static List<String> names(List<Standing> standings) {
        return standings.stream().map(s -> s.capacity() + "@" + s.unit()).toList();
    }

    private static Tuple owesOpinion(String unit) {
        return tuple(
                "give-opinion",
                unit,
                names(List.of(
                        new Standing(Capacity.MEMBER, UnitId.of(unit)),
                        new Standing(Capacity.LIAISON, UnitId.of(unit)))));
    }
}
