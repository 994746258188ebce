package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.PolicyScenario.meeting;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;

import java.util.Optional;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.PolicyStages;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.AgendaMatter;
import org.jointmeeting.procedure.Tabling;
import org.jointmeeting.procedure.Tabling.AgendaOutcome;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a policy comes before a meeting that knows no policies (Article 11(2) and (3)). */
class TablingTest {
    private static final Tabling<Policy> TABLING =
            PolicyProcedure.PROCEDURE.tabling().orElseThrow();

    @Test
    void a_meeting_knows_what_it_must_of_a_policy() {
        PolicyScenario p = aPolicy().involving(HEALTH).objectedBy(FINANCE).inSpecialCoordination();
        p.does(p.situation().by(People.CONVENER).mandatedBy(new AgendaAct(meeting("M-1"))), (PolicyCommand)
                TABLING.scheduled(Optional.of(meeting("M-1"))));
        AgendaMatter matter = TABLING.matter(p.policy());
        assertThat(matter.title()).isEqualTo(p.proposal().title());
        assertThat(matter.stage()).isEqualTo(PolicyStage.SPECIAL_COORDINATION);
        assertThat(matter.awaits()).contains(CoordinationLevel.SPECIAL);
        assertThat(matter.lead()).isEqualTo(CIVIL_AFFAIRS);
        assertThat(matter.objecting()).containsExactly(FINANCE);
        assertThat(matter.scheduled()).contains(meeting("M-1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SPECIAL_COORDINATION", "GENERAL_COORDINATION"})
    void in_any_other_stage_it_awaits_no_meeting(PolicyStage stage) {
        assertThat(TABLING.matter(PolicyStages.at(stage).policy()).awaits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SPECIAL, AGREED, APPROVAL_DRAFTING",
        "SPECIAL, NOT_AGREED, GENERAL_COORDINATION",
        "SPECIAL, TO_BE_REVISED, REVISION",
        "GENERAL, AGREED, APPROVAL_DRAFTING",
        "GENERAL, NOT_AGREED, GENERAL_COORDINATION",
        "GENERAL, TO_BE_REVISED, REVISION"
    })
    void each_outcome_moves_it_when_the_minutes_say_so(CoordinationLevel level, String outcome, PolicyStage next) {
        PolicyScenario p = PolicyStages.at(
                level == CoordinationLevel.SPECIAL
                        ? PolicyStage.SPECIAL_COORDINATION
                        : PolicyStage.GENERAL_COORDINATION);
        assertThat(p.minutes(level, (PolicyCommand) TABLING.settled(outcome)).stage())
                .isEqualTo(next);
    }

    @Test
    void only_an_agreement_needs_that_nobody_objects() {
        assertThat(TABLING.outcomes())
                .extracting(AgendaOutcome::id, AgendaOutcome::needsNoObjection)
                .containsExactly(tuple("AGREED", true), tuple("NOT_AGREED", false), tuple("TO_BE_REVISED", false));
    }

    @Test
    void an_outcome_that_a_policy_does_not_know_is_misuse() {
        assertThatThrownBy(() -> TABLING.settled("NOTED")).isInstanceOf(IllegalArgumentException.class);
    }
}
