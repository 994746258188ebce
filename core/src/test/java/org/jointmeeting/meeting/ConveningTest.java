package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.KnownPolicy.policy;
import static org.jointmeeting.meeting.MeetingScenario.AT;
import static org.jointmeeting.meeting.MeetingScenario.GENERAL;
import static org.jointmeeting.meeting.MeetingScenario.REGULAR;
import static org.jointmeeting.meeting.MeetingScenario.SPECIAL;
import static org.jointmeeting.meeting.MeetingScenario.START;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.CoordinationCommand.NoteMeeting;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.rules.book.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who convenes which meeting (Article 8(1), Article 11(2) and (3)), and when. */
class ConveningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            TYPE                 | CONVENED BY
            regular              | general-convener convener
            ad-hoc               | general-convener convener
            special-coordination | convener office-director
            general-coordination | general-convener
            """)
    @Proves({"art8-i1-1", "art8-i1-2"})
    void a_meeting_is_convened_by_whoever_may_convene_its_type(String type, String conveners) {
        MeetingScenario meeting = aMeeting().ofType(MeetingTypeId.of(type));
        assertThat(People.OF_EVERY_SORT)
                .filteredOn(p -> meeting.tries(p, meeting.convene()) instanceof Accepted)
                .extracting(PersonId::value)
                .containsExactlyInAnyOrder(conveners.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            TYPE                 | UNDER       | NOT BY           | INSTEAD BY
            regular              | art8-i1-1   | office-director  | GENERAL_CONVENER CONVENER
            ad-hoc               | art8-i1-1   | office-director  | GENERAL_CONVENER CONVENER
            special-coordination | art8-i1-2   | general-convener | CONVENER OFFICE_DIRECTOR
            general-coordination | art11-i3    | convener         | GENERAL_CONVENER
            """)
    void the_refusal_cites_the_types_own_clause_and_says_who_may(
            String type, String clause, String refused, String capacities) {
        MeetingScenario meeting = aMeeting().ofType(MeetingTypeId.of(type));
        assertThatDecision(meeting.tries(PersonId.of(refused), meeting.convene()))
                .isRefusedFor(MeetingRefusal.MAY_NOT_CONVENE_TYPE)
                .citing(MeetingRefusal.MAY_NOT_CONVENE_TYPE, clause)
                .naming(MeetingRefusal.MAY_NOT_CONVENE_TYPE, (Object[]) capacities.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regular              | art8-i1-1
            ad-hoc               | art8-i1-1
            special-coordination | art8-i1-2
            general-coordination | art11-i3
            """)
    void a_convened_meeting_stands_under_the_clause_of_its_type(String type, String clause) {
        MeetingScenario meeting = aMeeting().ofType(MeetingTypeId.of(type));
        Accepted accepted = (Accepted) meeting.tries(meeting.itsConvener(), meeting.convene());
        assertThat(accepted.provision().clause()).isEqualTo(clause);
    }

    @Test
    void who_has_no_rank_is_told_who_could_convene() {
        MeetingScenario meeting = aMeeting();
        assertThatDecision(meeting.tries(People.memberOf(Units.FINANCE), meeting.convene()))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED)
                .naming(
                        KernelRefusal.NOT_ENTITLED,
                        "GENERAL_CONVENER@district-government",
                        "CONVENER@civil-affairs",
                        "OFFICE_DIRECTOR@office");
    }

    @Test
    void the_notice_says_time_place_agenda_and_who_is_invited() {
        MeetingScenario meeting = aMeeting().convened();
        assertThat(meeting.meeting().notice())
                .isEqualTo(new MeetingNotice(
                        AT,
                        "区政府第一会议室",
                        meeting.agenda(),
                        List.of(Units.CIVIL_AFFAIRS, Units.FINANCE, Units.HEALTH, Units.LEGAL_AFFAIRS)));
    }

    @Test
    void a_convened_meeting_knows_its_type_its_day_and_in_which_standing_it_was_convened() {
        Meeting meeting = aMeeting().ofType(SPECIAL).convened().meeting();
        assertThat(meeting.stage()).isEqualTo(MeetingStage.CONVENED);
        assertThat(meeting.since()).isEqualTo(START);
        assertThat(meeting.meetingType()).isEqualTo(SPECIAL);
        assertThat(meeting.convenedBy()).contains(new Standing(Capacity.CONVENER, Units.CIVIL_AFFAIRS));
        assertThat(meeting.title()).isEqualTo("special-coordination 2026-06-10");
    }

    @Test
    void a_type_the_rule_book_lacks_is_refused_with_those_it_has() {
        MeetingScenario meeting = aMeeting().ofType(MeetingTypeId.of("tea-party"));
        assertThatDecision(meeting.tries(People.GENERAL_CONVENER, meeting.convene()))
                .isRefusedFor(MeetingRefusal.UNKNOWN_MEETING_TYPE)
                .naming(
                        MeetingRefusal.UNKNOWN_MEETING_TYPE,
                        "regular",
                        "ad-hoc",
                        "special-coordination",
                        "general-coordination");
    }

    // ---- Article 11(2): the convener convenes

    @Test
    void within_article_11_the_office_director_does_not_convene_the_special_coordination_meeting() {
        MeetingScenario meeting = aboutAPolicy();
        assertThatDecision(meeting.tries(People.OFFICE_DIRECTOR, meeting.convene()))
                .isRefusedFor(MeetingRefusal.CONVENER_CONVENES)
                .citing(MeetingRefusal.CONVENER_CONVENES, "art11-i2");
    }

    @Test
    @Proves("art11-i2")
    void within_article_11_the_convener_convenes_the_special_coordination_meeting() {
        MeetingScenario meeting = aboutAPolicy();
        assertThatDecision(meeting.tries(People.CONVENER, meeting.convene()))
                .isRecordedUnder(new Standing(Capacity.CONVENER, Units.CIVIL_AFFAIRS))
                .leadsTo(MeetingStage.CONVENED);
    }

    @Test
    void read_the_other_way_the_office_director_convenes_it_too() {
        MeetingScenario meeting =
                aboutAPolicy().under(Rules.reading(Question.SPECIAL_MEETING_CONVENER, "convener-or-director"));
        assertThatDecision(meeting.tries(People.OFFICE_DIRECTOR, meeting.convene()))
                .isRecordedUnder(new Standing(Capacity.OFFICE_DIRECTOR, Units.OFFICE));
    }

    @Test
    @Proves("art11-i3")
    void the_general_convener_convenes_the_meeting_on_what_stays_disputed() {
        MeetingScenario meeting = aMeeting().ofType(GENERAL).coordinating(policy("P-1", GENERAL_COORDINATION));
        assertThatDecision(meeting.tries(People.GENERAL_CONVENER, meeting.convene()))
                .leadsTo(MeetingStage.CONVENED);
    }

    @Test
    void a_meeting_without_policies_asks_nothing_of_policies() {
        MeetingScenario meeting = aMeeting().ofType(SPECIAL);
        assertThat(assertThatDecision(meeting.tries(People.CONVENER, meeting.convene()))
                        .consequences())
                .isEmpty();
    }

    @Test
    void every_policy_on_the_agenda_is_told_of_the_meeting() {
        MeetingScenario meeting = aMeeting()
                .ofType(SPECIAL)
                .coordinating(policy("P-1", SPECIAL_COORDINATION), policy("P-2", SPECIAL_COORDINATION));
        List<Consequence> told = assertThatDecision(meeting.tries(People.CONVENER, meeting.convene()))
                .consequences();
        assertThat(told)
                .extracting(Consequence::subject)
                .containsExactly(
                        PolicyId.of("P-1").subject(), PolicyId.of("P-2").subject());
        assertThat(told)
                .extracting(Consequence::command)
                .containsOnly(new NoteMeeting(Optional.of(MeetingScenario.ID.subject())));
        assertThat(told).extracting(Consequence::mandate).containsOnly(new AgendaAct(MeetingScenario.ID.subject()));
    }

    // ---- when

    @Test
    void a_meeting_is_not_called_for_yesterday() {
        MeetingScenario meeting = aMeeting();
        assertThatDecision(meeting.tries(
                        People.CONVENER, meeting.convene(START.minusDays(1).atTime(23, 59))))
                .isRefusedFor(MeetingRefusal.MEETING_IN_PAST)
                .naming(MeetingRefusal.MEETING_IN_PAST, START.minusDays(1));
    }

    @Test
    void without_a_local_notice_period_a_meeting_may_be_called_for_today() {
        MeetingScenario meeting = aMeeting();
        assertThatDecision(meeting.tries(People.CONVENER, meeting.convene(START.atTime(0, 0))))
                .isAccepted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            NOTICE ON  | DAYS | WORKING | HOLIDAY    | WORKED WEEKEND | EARLIEST
            2026-06-01 | 3    | false   | -          | -              | 2026-06-04
            2026-06-01 | 3    | true    | -          | -              | 2026-06-04
            2026-06-04 | 3    | false   | -          | -              | 2026-06-07
            2026-06-04 | 3    | true    | -          | -              | 2026-06-09
            2026-06-04 | 3    | true    | 2026-06-05 | -              | 2026-06-10
            2026-06-04 | 3    | true    | -          | 2026-06-06     | 2026-06-08
            2026-06-06 | 1    | true    | -          | -              | 2026-06-08
            """)
    void the_notice_goes_out_in_time_where_a_local_rule_says_how_early(
            LocalDate notice,
            int days,
            boolean working,
            @Nullable LocalDate holiday,
            @Nullable LocalDate worked,
            LocalDate earliest) {
        MeetingScenario meeting = aMeeting().on(notice).under(noticePeriod(days, working, holiday, worked));
        assertThatDecision(meeting.tries(People.CONVENER, meeting.convene(earliest.atTime(9, 0))))
                .isAccepted();
        assertThatDecision(meeting.tries(
                        People.CONVENER, meeting.convene(earliest.minusDays(1).atTime(9, 0))))
                .isRefusedFor(MeetingRefusal.NOTICE_TOO_SHORT)
                .naming(MeetingRefusal.NOTICE_TOO_SHORT, earliest)
                .citing(MeetingRefusal.NOTICE_TOO_SHORT, "local:noticePeriod");
    }

    @Test
    void every_fault_is_told_at_once() {
        MeetingScenario meeting = aMeeting().inviting(Units.FINANCE, Units.FINANCE, Units.UNHEARD_OF);
        assertThatDecision(meeting.tries(People.OFFICE_DIRECTOR, meeting.convene(LocalDateTime.of(2026, 5, 1, 9, 0))))
                .isRefusedFor(
                        MeetingRefusal.MAY_NOT_CONVENE_TYPE,
                        MeetingRefusal.MEETING_IN_PAST,
                        MeetingRefusal.INVITED_TWICE,
                        MeetingRefusal.INVITED_UNIT_UNKNOWN);
    }

    @Test
    void a_meeting_is_convened_once() {
        MeetingScenario meeting = aMeeting().convened();
        assertThatDecision(meeting.tries(People.GENERAL_CONVENER, meeting.convene()))
                .isRefusedFor(KernelRefusal.WRONG_STAGE)
                .naming(KernelRefusal.WRONG_STAGE, "CONVENED", "UNSTARTED");
    }

    @Test
    void before_it_is_convened_there_is_no_meeting() {
        assertThat(Meeting.UNSTARTED.meetingType()).isNotEqualTo(REGULAR);
        assertThatDecision(aMeeting().tries(People.GENERAL_CONVENER, new MeetingCommand.Open()))
                .isRefusedFor(KernelRefusal.NO_SUCH_SUBJECT);
    }

    private static MeetingScenario aboutAPolicy() {
        return aMeeting().ofType(SPECIAL).coordinating(policy("P-1", SPECIAL_COORDINATION));
    }

    private static WorkingRules noticePeriod(
            int days, boolean working, @Nullable LocalDate holiday, @Nullable LocalDate worked) {
        WorkingCalendar calendar = new WorkingCalendar(days(holiday), days(worked));
        return Rules.with(
                local -> local.withNoticePeriod(new Days(days, working)).withCalendar(calendar));
    }

    private static List<LocalDate> days(@Nullable LocalDate... some) {
        return Arrays.stream(some).flatMap(d -> Optional.ofNullable(d).stream()).toList();
    }
}
