package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.KnownPolicy.policy;
import static org.jointmeeting.meeting.MeetingScenario.AT;
import static org.jointmeeting.meeting.MeetingScenario.GENERAL;
import static org.jointmeeting.meeting.MeetingScenario.SPECIAL;
import static org.jointmeeting.meeting.MeetingScenario.START;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.jointmeeting.meeting.MeetingScenario.postpone;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.meeting.MeetingCommand.Cancel;
import org.jointmeeting.meeting.MeetingCommand.Postpone;
import org.jointmeeting.policy.CoordinationCommand.NoteMeeting;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Meetings that are postponed, moved or called off. */
class ReschedulingTest {
    @Test
    void a_postponed_meeting_keeps_its_agenda_and_its_invitations() {
        MeetingScenario meeting = aMeeting().convened();
        MeetingNotice before = meeting.meeting().notice();
        Meeting after =
                meeting.on(START.plusDays(2)).office(postpone(AT.plusDays(7))).meeting();
        assertThat(after.notice())
                .isEqualTo(new MeetingNotice(AT.plusDays(7), "区政府第二会议室", before.agenda(), before.invited()));
        assertThat(after.stage()).isEqualTo(MeetingStage.CONVENED);
        assertThat(after.since()).as("it is convened since").isEqualTo(START);
    }

    @Test
    void a_meeting_may_be_brought_forward() {
        assertThatDecision(aMeeting().convened().officeTries(postpone(AT.minusDays(5))))
                .isAccepted();
    }

    @Test
    void a_meeting_whose_day_has_passed_is_still_postponed() {
        MeetingScenario missed = aMeeting().convened().on(AT.toLocalDate().plusDays(3));
        assertThatDecision(missed.officeTries(postpone(AT.plusDays(14)))).isAccepted();
    }

    @Test
    void a_meeting_is_not_postponed_into_the_past() {
        MeetingScenario meeting = aMeeting().convened();
        assertThatDecision(meeting.officeTries(postpone(START.minusDays(1).atTime(9, 0))))
                .isRefusedFor(MeetingRefusal.MEETING_IN_PAST);
    }

    @Test
    void a_new_time_keeps_the_local_notice_period() {
        MeetingScenario meeting = aMeeting()
                .under(Rules.with(local -> local.withNoticePeriod(new Days(5, false))))
                .convened();
        assertThatDecision(meeting.officeTries(postpone(START.plusDays(4).atTime(9, 0))))
                .isRefusedFor(MeetingRefusal.NOTICE_TOO_SHORT);
        assertThatDecision(meeting.officeTries(postpone(START.plusDays(5).atTime(9, 0))))
                .isAccepted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            TYPE                 | POSTPONED BY                                              | CANCELLED BY
            regular              | general-convener convener office-director office-clerk    | general-convener convener
            ad-hoc               | general-convener convener office-director office-clerk    | general-convener convener
            special-coordination | convener office-director office-clerk                     | convener office-director
            general-coordination | general-convener office-director office-clerk             | general-convener
            """)
    void the_office_postpones_every_meeting_and_whoever_may_convene_it_calls_it_off(
            String type, String postponers, String cancellers) {
        MeetingScenario meeting = aMeeting().ofType(MeetingTypeId.of(type)).convened();
        assertThat(whoMay(meeting, postpone(AT.plusDays(1)))).isEqualTo(Arrays.asList(postponers.split(" ", -1)));
        assertThat(whoMay(meeting, new Cancel("不再需要。"))).isEqualTo(Arrays.asList(cancellers.split(" ", -1)));
    }

    @Test
    void a_cancelled_meeting_takes_no_further_act() {
        MeetingScenario cancelled = aMeeting().cancelled();
        assertThat(cancelled.stage()).isEqualTo(MeetingStage.CANCELLED);
        assertThatDecision(cancelled.officeTries(postpone(AT.plusDays(1))))
                .isRefusedFor(KernelRefusal.WRONG_STAGE)
                .naming(KernelRefusal.WRONG_STAGE, "CANCELLED", "CONVENED");
    }

    @Test
    void a_postponed_meeting_tells_its_policies_nothing() {
        MeetingScenario meeting = aMeeting()
                .ofType(SPECIAL)
                .coordinating(policy("P-1", PolicyStage.SPECIAL_COORDINATION))
                .convened();
        assertThat(assertThatDecision(meeting.officeTries(postpone(AT.plusDays(1))))
                        .consequences())
                .isEmpty();
    }

    @Test
    void policies_are_told_that_their_meeting_is_called_off() {
        MeetingScenario meeting = aMeeting()
                .ofType(GENERAL)
                .coordinating(
                        policy("P-1", PolicyStage.GENERAL_COORDINATION),
                        policy("P-2", PolicyStage.GENERAL_COORDINATION))
                .convened();
        assertThat(assertThatDecision(meeting.tries(People.GENERAL_CONVENER, new Cancel("不再需要。")))
                        .consequences())
                .extracting(c -> c.subject().id(), Consequence::command)
                .containsExactly(
                        tuple("P-1", new NoteMeeting(Optional.empty())),
                        tuple("P-2", new NoteMeeting(Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyStage.class,
            names = {"SPECIAL_COORDINATION", "GENERAL_COORDINATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_policy_that_awaits_no_meeting_any_more_is_not_told(PolicyStage stage) {
        MeetingScenario meeting = aMeeting()
                .ofType(SPECIAL)
                .coordinating(policy("P-1", PolicyStage.SPECIAL_COORDINATION))
                .convened()
                .knowing(policy("P-1", stage));
        assertThat(assertThatDecision(meeting.tries(People.CONVENER, new Cancel("不再需要。")))
                        .consequences())
                .isEmpty();
    }

    @Test
    void what_is_postponed_is_recorded_with_its_reason() {
        Postpone command = postpone(AT.plusDays(1));
        assertThat(assertThatDecision(aMeeting().convened().officeTries(command))
                        .records(MeetingEvent.Postponed.class))
                .isEqualTo(new MeetingEvent.Postponed(command.at(), command.place(), command.reason()));
    }

    @Test
    void what_is_cancelled_is_recorded_with_its_reason() {
        assertThat(assertThatDecision(aMeeting().convened().tries(People.CONVENER, new Cancel("不再需要。")))
                        .records(MeetingEvent.Cancelled.class))
                .isEqualTo(new MeetingEvent.Cancelled("不再需要。"));
    }

    private static List<String> whoMay(MeetingScenario meeting, MeetingCommand command) {
        return People.OF_EVERY_SORT.stream()
                .filter(p -> meeting.tries(p, command) instanceof Accepted)
                .map(PersonId::value)
                .toList();
    }
}
