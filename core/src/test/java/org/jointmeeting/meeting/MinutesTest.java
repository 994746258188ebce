package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.MeetingScenario.AT;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.procedure.KernelRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What minutes must say (Article 6(2)) and what they resolve (Article 6(3)). */
class MinutesTest {
    private static final LocalDate DAY = AT.toLocalDate();

    @Test
    @Proves("art6-i2")
    void minutes_say_when_they_were_issued_and_what_was_resolved() {
        Resolution resolution = resolved(1, 1, Units.FINANCE, Optional.of(DAY.plusDays(30)));
        MeetingScenario meeting = held().on(DAY.plusDays(3));
        IssueMinutes command = meeting.minutes(resolution);
        Meeting minuted = meeting.office(command).meeting();
        assertThat(minuted.stage()).isEqualTo(MeetingStage.MINUTED);
        assertThat(minuted.since()).isEqualTo(DAY.plusDays(3));
        assertThat(minuted.minutes())
                .contains(new Minutes(command.document(), DAY.plusDays(3), command.items(), List.of(resolution)));
    }

    @Test
    @Proves("art6-i2")
    void only_the_office_issues_minutes() {
        MeetingScenario meeting = held();
        assertThatDecision(meeting.presiderTries(meeting.minutes())).isRefusedFor(KernelRefusal.NOT_ENTITLED);
        assertThatDecision(meeting.tries(People.OFFICE_CLERK, meeting.minutes()))
                .leadsTo(MeetingStage.MINUTED);
    }

    @Test
    void there_are_no_minutes_of_a_meeting_that_was_not_closed() {
        MeetingScenario meeting = aMeeting().attended();
        assertThatDecision(meeting.officeTries(meeting.minutes())).isRefusedAmongOthersFor(KernelRefusal.WRONG_STAGE);
    }

    static Stream<Arguments> faultyItems() {
        return Stream.of(
                arguments("no item", List.of()),
                arguments("one of two", List.of(item(1))),
                arguments("one twice", List.of(item(1), item(1))),
                arguments("one twice beside the other", List.of(item(1), item(2), item(2))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyItems")
    void minutes_say_something_on_every_item_once(String fault, List<MinutesItem> items) {
        assertThatDecision(twoItemsHeld().officeTries(new IssueMinutes(fault, items, List.of())))
                .isRefusedFor(MeetingRefusal.ITEMS_NOT_COVERED)
                .citing(MeetingRefusal.ITEMS_NOT_COVERED, "art6-i2");
    }

    @Test
    void minutes_say_nothing_on_what_was_not_on_the_agenda() {
        assertThatDecision(twoItemsHeld()
                        .officeTries(new IssueMinutes("纪要", List.of(item(1), item(2), item(3)), List.of())))
                .isRefusedFor(MeetingRefusal.ITEMS_NOT_COVERED, MeetingRefusal.OUTCOME_NOT_AS_DECLARED)
                .naming(MeetingRefusal.OUTCOME_NOT_AS_DECLARED, 3);
    }

    @Test
    void minutes_report_what_was_declared() {
        MeetingScenario meeting = twoItemsHeld();
        assertThatDecision(meeting.officeTries(new IssueMinutes(
                        "纪要", List.of(item(1), new MinutesItem(2, ItemOutcome.AGREED, "同意。")), List.of())))
                .isRefusedFor(MeetingRefusal.OUTCOME_NOT_AS_DECLARED)
                .naming(MeetingRefusal.OUTCOME_NOT_AS_DECLARED, 2)
                .citing(MeetingRefusal.OUTCOME_NOT_AS_DECLARED, "art6-i2");
    }

    static Stream<Arguments> faultyResolutions() {
        return Stream.of(
                arguments(
                        MeetingRefusal.RESOLUTIONS_NOT_NUMBERED,
                        List.of(resolved(2, 1, Units.FINANCE, Optional.empty()))),
                arguments(
                        MeetingRefusal.RESOLUTIONS_NOT_NUMBERED,
                        List.of(
                                resolved(1, 1, Units.FINANCE, Optional.empty()),
                                resolved(1, 1, Units.FINANCE, Optional.empty()))),
                arguments(
                        MeetingRefusal.RESOLUTIONS_NOT_NUMBERED,
                        List.of(resolved(1, 3, Units.FINANCE, Optional.empty()))),
                arguments(
                        MeetingRefusal.RESPONSIBLE_UNIT_UNKNOWN,
                        List.of(resolved(1, 1, Units.UNHEARD_OF, Optional.empty()))),
                arguments(
                        MeetingRefusal.RESOLUTION_DUE_IN_PAST,
                        List.of(resolved(1, 1, Units.FINANCE, Optional.of(DAY.minusDays(1))))));
    }

    @ParameterizedTest(name = "{0}, no. {index}")
    @MethodSource("faultyResolutions")
    void a_faulty_resolution_is_refused(MeetingRefusal code, List<Resolution> resolutions) {
        MeetingScenario meeting = twoItemsHeld().on(DAY.plusDays(9));
        assertThatDecision(meeting.officeTries(meeting.minutes(resolutions.toArray(Resolution[]::new))))
                .isRefusedFor(code)
                .citing(code, "art6-i3");
    }

    @Test
    void an_unknown_responsible_unit_is_named() {
        MeetingScenario meeting = twoItemsHeld();
        assertThatDecision(meeting.officeTries(meeting.minutes(
                        resolved(1, 1, Units.FINANCE, Optional.empty()),
                        resolved(2, 2, Units.UNHEARD_OF, Optional.empty()))))
                .isRefusedFor(MeetingRefusal.RESPONSIBLE_UNIT_UNKNOWN)
                .naming(MeetingRefusal.RESPONSIBLE_UNIT_UNKNOWN, Units.UNHEARD_OF);
    }

    @Test
    void a_resolution_may_be_due_on_the_day_of_the_meeting_itself() {
        MeetingScenario meeting = twoItemsHeld().on(DAY.plusDays(9));
        assertThatDecision(meeting.officeTries(meeting.minutes(resolved(1, 1, Units.FINANCE, Optional.of(DAY)))))
                .isAccepted();
    }

    @Test
    void an_item_may_have_several_resolutions_and_the_last_item_one() {
        MeetingScenario meeting = twoItemsHeld();
        assertThatDecision(meeting.officeTries(meeting.minutes(
                        resolved(1, 2, Units.FINANCE, Optional.empty()),
                        resolved(2, 2, Units.LEGAL_AFFAIRS, Optional.empty()))))
                .isAccepted();
    }

    private static MeetingScenario held() {
        return aMeeting().held(ItemOutcome.NOTED);
    }

    private static MeetingScenario twoItemsHeld() {
        MeetingScenario meeting = aMeeting().convened();
        return meeting.office(meeting.changeAgenda(
                        MeetingScenario.item(1, AgendaKind.PROBLEM, Optional.empty()),
                        MeetingScenario.item(2, AgendaKind.OTHER, Optional.empty())))
                .inSession()
                .held(ItemOutcome.NOTED);
    }

    private static MinutesItem item(int number) {
        return new MinutesItem(number, ItemOutcome.NOTED, "已知悉。");
    }

    private static Resolution resolved(int number, int item, UnitId responsible, Optional<LocalDate> due) {
        return new Resolution(number, item, "测算资金需求。", responsible, due);
    }
}
