package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.policy.PolicyObligations.kinds;
import static org.jointmeeting.policy.PolicyObligations.owed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.PolicyStages;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Standings;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.CoordinationCommand.NoteMeeting;
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
        List<Obligation> all = owed(PolicyStages.at(stage), Rules.futian());
        if (kind == null || who == null || under == null) {
            assertThat(all).isEmpty();
        } else {
            assertThat(all)
                    .extracting(
                            Obligation::kind,
                            o -> Standings.named(o.assignees()),
                            o -> o.provision().clause(),
                            Obligation::due)
                    .containsExactly(tuple(kind, Arrays.asList(who.split(" ", -1)), under, Optional.empty()));
        }
    }

    @ParameterizedTest
    @EnumSource(PolicyStage.class)
    void an_obligation_says_what_it_is_about(PolicyStage stage) {
        PolicyScenario p = PolicyStages.at(stage);
        assertThat(owed(p, Rules.futian())).allSatisfy(o -> {
            assertThat(o.subject()).isEqualTo(PolicyObligations.SUBJECT);
            assertThat(o.title()).isEqualTo(p.policy().title());
            assertThat(o.until()).isEmpty();
            assertThat(o.since()).isEqualTo(START);
        });
    }

    // ---- since when, until when

    @Test
    void a_stage_is_open_since_the_policy_came_to_it() {
        PolicyScenario p = aPolicy().inRevision().daysLater(4).inPreliminaryReview();
        assertThat(owed(p, Rules.futian())).extracting(Obligation::since).containsExactly(START.plusDays(4));
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
        assertThat(owed(PolicyStages.at(stage), five(period)))
                .extracting(Obligation::due)
                .containsExactly(Optional.of(due));
    }

    @Test
    void a_period_for_one_thing_is_none_for_another() {
        for (String other : List.of("convening", "filing", "minutes")) {
            assertThat(owed(PolicyStages.at(PolicyStage.PRELIMINARY_REVIEW), five(other)))
                    .extracting(Obligation::due)
                    .containsExactly(Optional.empty());
        }
    }

    // ---- coordination

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            names = {"SPECIAL_COORDINATION", "GENERAL_COORDINATION"})
    void once_a_meeting_is_convened_nobody_need_convene_one(PolicyStage stage) {
        assertThat(owed(told(PolicyStages.at(stage), Optional.of(PolicyScenario.meeting("M-1"))), Rules.futian()))
                .isEmpty();
    }

    @Test
    void when_the_meeting_is_called_off_somebody_must_convene_another() {
        PolicyScenario p = PolicyStages.at(PolicyStage.SPECIAL_COORDINATION);
        assertThat(owed(told(p, Optional.of(PolicyScenario.meeting("M-1")), Optional.empty()), Rules.futian()))
                .extracting(Obligation::kind)
                .containsExactly("convene-special-meeting");
    }

    @Test
    void read_the_other_way_the_office_director_convenes_too() {
        assertThat(owed(
                        PolicyStages.at(PolicyStage.SPECIAL_COORDINATION),
                        Rules.reading(Question.SPECIAL_MEETING_CONVENER, "convener-or-director")))
                .extracting(o -> Standings.named(o.assignees()))
                .containsExactly(List.of("CONVENER@civil-affairs", "OFFICE_DIRECTOR@office"));
    }

    // ---- issue and filing

    @Test
    void where_a_local_rule_names_issuers_they_issue() {
        assertThat(owed(PolicyStages.at(PolicyStage.APPROVED), Rules.withIssuers(Units.CIVIL_AFFAIRS)))
                .extracting(o -> Standings.named(o.assignees()))
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
        assertThat(owed(PolicyStages.at(stage), Rules.futian()).isEmpty()).isEqualTo(!expected);
    }

    @ParameterizedTest
    @EnumSource(PolicyStage.class)
    void no_two_obligations_have_the_same_key(PolicyStage stage) {
        assertThat(owed(PolicyStages.at(stage), Rules.futian()))
                .extracting(Obligation::key)
                .doesNotHaveDuplicates();
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
}
