package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.CONVENER;
import static org.jointmeeting.fixture.People.GENERAL_CONVENER;
import static org.jointmeeting.fixture.People.NOBODY;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.NOT_THIS_LEVEL;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.jointmeeting.procedure.KernelRefusal.WRONG_STAGE;
import static org.jointmeeting.rules.book.CoordinationLevel.GENERAL;
import static org.jointmeeting.rules.book.CoordinationLevel.SPECIAL;

import org.jointmeeting.composition.PersonId;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.policy.CoordinationCommand.SettleAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleNotAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleToBeRevised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only minutes of a meeting of the right level settle a policy (Article 11(2) and (3)). */
class SettlingMinutesTest {
    @Test
    void a_meeting_settles_only_what_awaits_its_level() {
        PolicyScenario special = aPolicy().involving(HEALTH).inSpecialCoordination();
        assertThatDecision(special.minutesTry(GENERAL, new SettleAgreed())).isRefusedFor(NOT_THIS_LEVEL);
        assertThatDecision(special.minutesTry(GENERAL, new SettleNotAgreed())).isRefusedFor(NOT_THIS_LEVEL);
        assertThatDecision(special.minutesTry(GENERAL, new SettleToBeRevised())).isRefusedFor(NOT_THIS_LEVEL);
        PolicyScenario general = special.inGeneralCoordination();
        assertThatDecision(general.minutesTry(SPECIAL, new SettleAgreed()))
                .isRefusedFor(NOT_THIS_LEVEL)
                .citing(NOT_THIS_LEVEL, "art11-i2");
        assertThatDecision(general.minutesTry(SPECIAL, new SettleNotAgreed())).isRefusedFor(NOT_THIS_LEVEL);
        assertThatDecision(general.minutesTry(SPECIAL, new SettleToBeRevised())).isRefusedFor(NOT_THIS_LEVEL);
    }

    @Test
    void minutes_settle_nothing_that_is_not_before_a_meeting() {
        assertThatDecision(aPolicy().involving(HEALTH).inPreliminaryReview().minutesTry(SPECIAL, new SettleNotAgreed()))
                .isRefusedAmongOthersFor(WRONG_STAGE)
                .naming(WRONG_STAGE, PolicyStage.PRELIMINARY_REVIEW, SPECIAL_COORDINATION, GENERAL_COORDINATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"general-convener", "convener", "office-director", "member-finance", "nobody"})
    void nobody_settles_a_policy_without_minutes(String person) {
        PolicyScenario p = aPolicy().involving(HEALTH).inSpecialCoordination();
        assertThatDecision(p.tries(PersonId.of(person), new SettleNotAgreed()))
                .isRefusedFor(NOT_ENTITLED)
                .naming(NOT_ENTITLED);
    }

    @Test
    void minutes_that_nobody_with_a_standing_issues_settle_nothing() {
        PolicyScenario p = aPolicy().involving(HEALTH).inSpecialCoordination();
        assertThatDecision(p.decide(p.atMeeting(SPECIAL).by(NOBODY), new SettleNotAgreed()))
                .isRefusedFor(NOT_ENTITLED);
    }

    @Test
    void the_conveners_take_no_step_of_their_own() {
        PolicyScenario p = aPolicy().involving(HEALTH).inSpecialCoordination();
        assertThat(p.stepsOpenTo(CONVENER)).isEmpty();
        assertThat(p.stepsOpenTo(GENERAL_CONVENER)).isEmpty();
    }
}
