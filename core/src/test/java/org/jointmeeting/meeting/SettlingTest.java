package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.KnownPolicy.policy;
import static org.jointmeeting.meeting.MeetingScenario.GENERAL;
import static org.jointmeeting.meeting.MeetingScenario.SPECIAL;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.REVISION;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.WITHDRAWN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.policy.CoordinationCommand.NoteMeeting;
import org.jointmeeting.policy.CoordinationCommand.SettleAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleNotAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleToBeRevised;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Minutes move the policies they settle in the same act (Article 11(2) and (3)). */
class SettlingTest {

    static Stream<Arguments> outcomes() {
        PolicyCommand none = new NoteMeeting(Optional.empty());
        return Stream.of(
                arguments(SPECIAL, ItemOutcome.AGREED, new SettleAgreed()),
                arguments(SPECIAL, ItemOutcome.NOT_AGREED, new SettleNotAgreed()),
                arguments(SPECIAL, ItemOutcome.TO_BE_REVISED, new SettleToBeRevised()),
                arguments(SPECIAL, ItemOutcome.ADJOURNED, none),
                arguments(GENERAL, ItemOutcome.AGREED, new SettleAgreed()),
                arguments(GENERAL, ItemOutcome.NOT_AGREED, new SettleNotAgreed()),
                arguments(GENERAL, ItemOutcome.TO_BE_REVISED, new SettleToBeRevised()),
                arguments(GENERAL, ItemOutcome.ADJOURNED, none));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void minutes_ask_a_policy_what_the_outcome_means(MeetingTypeId type, ItemOutcome outcome, PolicyCommand expected) {
        List<Consequence> told = minutes(aboutOne(type).held(outcome));
        assertThat(told).extracting(Consequence::command).containsExactly(expected);
        assertThat(told)
                .extracting(Consequence::subject)
                .containsExactly(PolicyId.of("P-1").subject());
    }

    @Test
    void a_special_coordination_meeting_settles_at_its_rung() {
        assertThat(minutes(aboutOne(SPECIAL).held(ItemOutcome.AGREED)))
                .extracting(Consequence::mandate)
                .containsExactly(new SettlingMeeting(MeetingScenario.ID.subject(), CoordinationLevel.SPECIAL));
    }

    @Test
    void the_general_conveners_meeting_settles_at_its_rung() {
        assertThat(minutes(aboutOne(GENERAL).held(ItemOutcome.NOT_AGREED)))
                .extracting(Consequence::mandate)
                .containsExactly(new SettlingMeeting(MeetingScenario.ID.subject(), CoordinationLevel.GENERAL));
    }

    @Test
    void an_adjourned_policy_may_be_taken_up_by_another_meeting() {
        assertThat(minutes(aboutOne(SPECIAL).held(ItemOutcome.ADJOURNED)))
                .extracting(Consequence::mandate)
                .containsExactly(new AgendaAct(MeetingScenario.ID.subject()));
    }

    @Test
    void each_policy_gets_its_own_outcome() {
        MeetingScenario meeting = aMeeting()
                .ofType(SPECIAL)
                .coordinating(
                        policy("P-1", SPECIAL_COORDINATION),
                        policy("P-2", SPECIAL_COORDINATION, Units.HEALTH),
                        policy("P-3", SPECIAL_COORDINATION))
                .attended();
        meeting.does(
                meeting.meeting().presider().orElseThrow().person(),
                new Close(List.of(
                        new Declaration(3, ItemOutcome.TO_BE_REVISED),
                        new Declaration(2, ItemOutcome.NOT_AGREED),
                        new Declaration(1, ItemOutcome.AGREED),
                        new Declaration(4, ItemOutcome.NOTED))));
        assertThat(minutes(meeting))
                .extracting(c -> c.subject().id(), Consequence::command)
                .containsExactly(
                        tuple("P-1", new SettleAgreed()),
                        tuple("P-2", new SettleNotAgreed()),
                        tuple("P-3", new SettleToBeRevised()));
    }

    @Test
    void minutes_of_a_meeting_without_policies_move_none() {
        MeetingScenario meeting = aMeeting().held(ItemOutcome.NOTED);
        assertThat(minutes(meeting)).isEmpty();
        assertThatDecision(meeting.officeTries(meeting.minutes())).notesUnder();
    }

    static Stream<Arguments> elsewhere() {
        return Stream.of(
                arguments(SPECIAL, WITHDRAWN),
                arguments(SPECIAL, REVISION),
                arguments(SPECIAL, GENERAL_COORDINATION),
                arguments(GENERAL, SPECIAL_COORDINATION),
                arguments(GENERAL, PolicyStage.APPROVAL_DRAFTING));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void a_policy_that_no_longer_awaits_the_meeting_is_not_moved_and_the_office_is_told(
            MeetingTypeId type, PolicyStage stage) {
        MeetingScenario meeting = aboutOne(type).held(ItemOutcome.TO_BE_REVISED).knowing(policy("P-1", stage));
        assertThat(minutes(meeting)).isEmpty();
        Decision decision = meeting.officeTries(meeting.minutes());
        assertThatDecision(decision).notesUnder("art11-i2");
        assertThat(assertThatDecision(decision).notices().get(0).details())
                .extracting(Detail::id)
                .containsExactly("P-1");
    }

    @Test
    void a_policy_of_which_nothing_is_known_is_not_moved() {
        MeetingScenario meeting = aboutOne(SPECIAL).held(ItemOutcome.AGREED).knowing();
        assertThat(minutes(meeting)).isEmpty();
    }

    @Test
    void policies_that_await_the_meeting_raise_no_notice() {
        MeetingScenario meeting = aboutOne(SPECIAL).held(ItemOutcome.AGREED);
        assertThatDecision(meeting.officeTries(meeting.minutes())).notesUnder();
    }

    private static MeetingScenario aboutOne(MeetingTypeId type) {
        return aMeeting()
                .ofType(type)
                .coordinating(policy("P-1", type.equals(SPECIAL) ? SPECIAL_COORDINATION : GENERAL_COORDINATION));
    }

    private static List<Consequence> minutes(MeetingScenario meeting) {
        return assertThatDecision(meeting.officeTries(meeting.minutes())).consequences();
    }
}
