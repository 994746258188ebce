package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.meeting.MeetingScenario.AT;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.jointmeeting.meeting.MeetingScenario.postpone;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Standings;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must hold a meeting and write its minutes. */
class MeetingOwedTest {
    private static final SubjectId SUBJECT = MeetingScenario.ID.subject();
    private static final LocalDate DAY = AT.toLocalDate();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            TYPE                 | HELD BY
            regular              | GENERAL_CONVENER@district-government
            ad-hoc               | GENERAL_CONVENER@district-government
            special-coordination | GENERAL_CONVENER@district-government CONVENER@civil-affairs OFFICE_DIRECTOR@office
            general-coordination | GENERAL_CONVENER@district-government
            """)
    void a_convened_meeting_is_held_on_its_day_by_whoever_may_preside(String type, String who) {
        List<Obligation> all = of(aMeeting().ofType(MeetingTypeId.of(type)).convened(), Rules.futian());
        assertThat(all)
                .extracting(
                        Obligation::kind,
                        o -> Standings.named(o.assignees()),
                        Obligation::since,
                        Obligation::due,
                        o -> o.provision().clause())
                .containsExactly(
                        tuple("hold-meeting", Arrays.asList(who.split(" ", -1)), DAY, Optional.of(DAY), "art4-p2"));
    }

    @Test
    void a_postponed_meeting_is_held_on_its_new_day() {
        assertThat(of(aMeeting().convened().office(postpone(AT.plusDays(7))), Rules.futian()))
                .extracting(Obligation::since, Obligation::due)
                .containsExactly(tuple(DAY.plusDays(7), Optional.of(DAY.plusDays(7))));
    }

    @Test
    void a_meeting_in_session_is_closed_by_its_presider_and_recorded_by_the_office() {
        assertThat(of(aMeeting().inSession(), Rules.futian()))
                .extracting(Obligation::kind, o -> o.assignees().get(0).capacity(), Obligation::since)
                .containsExactly(tuple("record-attendance", Capacity.OFFICE_DIRECTOR, DAY));
        assertThat(of(aMeeting().attended(), Rules.futian()))
                .extracting(Obligation::kind)
                .containsExactly("close-meeting");
    }

    @Test
    void a_held_meetings_minutes_are_the_offices() {
        assertThat(of(aMeeting().held(ItemOutcome.NOTED), Rules.futian()))
                .extracting(
                        Obligation::subject,
                        Obligation::title,
                        Obligation::kind,
                        o -> Standings.named(o.assignees()),
                        Obligation::since,
                        Obligation::due,
                        o -> o.provision().clause())
                .containsExactly(tuple(
                        SUBJECT,
                        "regular 2026-06-10",
                        "issue-minutes",
                        List.of("OFFICE_DIRECTOR@office", "OFFICE_STAFF@office"),
                        DAY,
                        Optional.empty(),
                        "art6-i2"));
    }

    @Test
    void minutes_are_due_where_a_local_rule_says_so() {
        WorkingRules rules = Rules.with(local -> local.withMinutesPeriod(new Days(3, true)));
        assertThat(of(aMeeting().held(ItemOutcome.NOTED), rules))
                .extracting(Obligation::due)
                .containsExactly(Optional.of(LocalDate.of(2026, 6, 15)));
    }

    @Test
    void nothing_is_left_to_do_once_the_minutes_are_issued() {
        assertThat(of(aMeeting().minuted(ItemOutcome.NOTED), Rules.futian())).isEmpty();
    }

    @Test
    void a_meeting_that_is_called_off_asks_nothing() {
        assertThat(of(aMeeting().cancelled(), Rules.futian())).isEmpty();
    }

    @Test
    void a_meeting_that_is_not_convened_asks_nothing() {
        assertThat(of(aMeeting(), Rules.futian())).isEmpty();
    }

    private static List<Obligation> of(MeetingScenario m, WorkingRules rules) {
        return Obligation.of(
                MeetingProcedure.PROCEDURE,
                m.meeting(),
                m.situation().about(SUBJECT).under(rules).setting());
    }
}
