package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.MeetingScenario.AT;
import static org.jointmeeting.meeting.MeetingScenario.SPECIAL;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.Open;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who presides (Article 4, paragraph 2), in their own right or entrusted. */
class PresidingTest {
    private static final LocalDate DAY = AT.toLocalDate();
    private static final Standing AS_GENERAL_CONVENER =
            new Standing(Capacity.GENERAL_CONVENER, Units.DISTRICT_GOVERNMENT);
    private static final Standing AS_CONVENER = new Standing(Capacity.CONVENER, Units.CIVIL_AFFAIRS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            TYPE                 | PRESIDED BY                               | WHEN ENTRUSTED ALSO BY
            regular              | general-convener                          | convener
            ad-hoc               | general-convener                          | convener
            special-coordination | general-convener convener office-director | ''
            general-coordination | general-convener                          | ''
            """)
    @Proves("art4-p2")
    void a_meeting_is_presided_over_as_its_type_says(String type, String presiders, String entrusted) {
        assertThat(whoOpens(type, Rosters.futian())).isEqualTo(words(presiders));
        assertThat(whoOpens(type, entrusting(DAY, Optional.empty())))
                .isEqualTo(words((presiders + " " + entrusted).trim()));
    }

    @Test
    void the_general_convener_presides_in_their_own_right() {
        Meeting meeting = aMeeting().inSession().meeting();
        assertThat(meeting.stage()).isEqualTo(MeetingStage.IN_SESSION);
        assertThat(meeting.presider()).contains(new Presider(People.GENERAL_CONVENER, AS_GENERAL_CONVENER, false));
        assertThat(meeting.heldOn()).contains(DAY);
        assertThat(meeting.since()).isEqualTo(DAY);
    }

    @Test
    void the_minutes_can_show_that_the_convener_presided_by_entrustment() {
        Meeting meeting = aMeeting()
                .with(entrusting(DAY, Optional.empty()))
                .inSession(People.CONVENER)
                .meeting();
        assertThat(meeting.presider()).contains(new Presider(People.CONVENER, AS_CONVENER, true));
    }

    @Test
    void where_the_convener_presides_in_their_own_right_no_entrustment_shows() {
        Meeting meeting = aMeeting()
                .ofType(SPECIAL)
                .with(entrusting(DAY, Optional.empty()))
                .inSession(People.CONVENER)
                .meeting();
        assertThat(meeting.presider()).contains(new Presider(People.CONVENER, AS_CONVENER, false));
    }

    @Test
    void an_entrusted_general_convener_still_presides_in_their_own_right() {
        Roster odd = Rosters.futian()
                .with(new Entrustment(People.GENERAL_CONVENER, People.GENERAL_CONVENER, DAY, Optional.empty()));
        assertThat(aMeeting().with(odd).inSession().meeting().presider())
                .contains(new Presider(People.GENERAL_CONVENER, AS_GENERAL_CONVENER, false));
    }

    @Test
    @Proves("art4-p2")
    void without_entrustment_the_convener_does_not_open_a_regular_meeting() {
        MeetingScenario meeting = aMeeting().convened().on(DAY);
        assertThatDecision(meeting.tries(People.CONVENER, new Open()))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED)
                .citing(KernelRefusal.NOT_ENTITLED, "art4-p2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            ENTRUSTED FROM | UNTIL      | PRESIDES
            2026-06-10     | -          | true
            2026-06-11     | -          | false
            2026-06-01     | 2026-06-10 | false
            2026-06-01     | 2026-06-11 | true
            2026-06-10     | 2026-06-11 | true
            """)
    void the_entrustment_holds_on_the_day_of_the_meeting(LocalDate from, @Nullable LocalDate until, boolean presides) {
        MeetingScenario meeting = aMeeting()
                .with(entrusting(from, Optional.ofNullable(until)))
                .convened()
                .on(DAY);
        assertThat(meeting.available(People.CONVENER, "open").permitted()).isEqualTo(presides);
    }

    @Test
    void a_revoked_entrustment_no_longer_lets_the_convener_preside() {
        Roster revoked = entrusting(DAY.minusDays(30), Optional.empty()).revoked(People.CONVENER, DAY);
        MeetingScenario meeting = aMeeting().with(revoked).convened().on(DAY);
        assertThatDecision(meeting.tries(People.CONVENER, new Open())).isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void an_entrustment_ends_with_the_term_of_the_general_convener_who_gave_it() {
        Roster succeeded = entrusting(DAY.minusDays(30), Optional.empty())
                .relieved(People.GENERAL_CONVENER, AS_GENERAL_CONVENER, DAY)
                .with(new Appointment(
                        PersonId.of("general-convener-2"),
                        Capacity.GENERAL_CONVENER,
                        Units.DISTRICT_GOVERNMENT,
                        DAY,
                        Optional.empty()));
        MeetingScenario meeting = aMeeting().with(succeeded);
        meeting.does(People.CONVENER, meeting.convene()).on(DAY);
        assertThatDecision(meeting.tries(People.CONVENER, new Open())).isRefusedFor(KernelRefusal.NOT_ENTITLED);
        assertThatDecision(meeting.tries(PersonId.of("general-convener-2"), new Open()))
                .isAccepted();
    }

    @Test
    void an_entrustment_by_somebody_who_was_never_general_convener_counts_for_nothing() {
        Roster forged = Rosters.futian()
                .with(new Entrustment(
                        People.memberOf(Units.FINANCE), People.CONVENER, DAY.minusDays(1), Optional.empty()));
        MeetingScenario meeting = aMeeting().with(forged).convened().on(DAY);
        assertThatDecision(meeting.tries(People.CONVENER, new Open())).isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void an_entrusted_person_who_is_no_convener_does_not_preside() {
        Roster odd = Rosters.futian()
                .with(new Entrustment(People.GENERAL_CONVENER, People.memberOf(Units.FINANCE), DAY, Optional.empty()));
        MeetingScenario meeting = aMeeting().with(odd).convened().on(DAY);
        assertThatDecision(meeting.tries(People.memberOf(Units.FINANCE), new Open()))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void a_meeting_is_not_opened_before_its_day() {
        MeetingScenario meeting = aMeeting().convened().on(DAY.minusDays(1));
        assertThatDecision(meeting.tries(People.GENERAL_CONVENER, new Open()))
                .isRefusedFor(MeetingRefusal.NOT_YET_TIME)
                .naming(MeetingRefusal.NOT_YET_TIME, DAY)
                .citing(MeetingRefusal.NOT_YET_TIME, "art6-i2");
    }

    @Test
    void a_meeting_opened_a_day_late_was_held_on_the_day_it_was_opened() {
        MeetingScenario meeting = aMeeting().convened().on(DAY.plusDays(1)).does(People.GENERAL_CONVENER, new Open());
        assertThat(meeting.meeting().heldOn()).contains(DAY.plusDays(1));
    }

    @Test
    void nobody_but_the_presider_closes_the_meeting() {
        MeetingScenario meeting = aMeeting()
                .with(entrusting(DAY, Optional.empty()))
                .inSession(People.CONVENER)
                .attended();
        assertThatDecision(meeting.tries(People.GENERAL_CONVENER, new Close(meeting.declaring(ItemOutcome.NOTED))))
                .isRefusedFor(MeetingRefusal.NOT_THE_PRESIDER)
                .naming(MeetingRefusal.NOT_THE_PRESIDER, People.CONVENER)
                .citing(MeetingRefusal.NOT_THE_PRESIDER, "art4-p2");
        assertThatDecision(meeting.presiderTries(new Close(meeting.declaring(ItemOutcome.NOTED))))
                .leadsTo(MeetingStage.HELD);
    }

    private static List<String> whoOpens(String type, Roster roster) {
        MeetingScenario meeting = aMeeting()
                .ofType(MeetingTypeId.of(type))
                .with(roster)
                .convened()
                .on(DAY);
        return People.OF_EVERY_SORT.stream()
                .filter(p -> meeting.tries(p, new Open()) instanceof Accepted)
                .map(PersonId::value)
                .toList();
    }

    private static List<String> words(String spaced) {
        return Arrays.asList(spaced.split(" ", -1));
    }

    private static Roster entrusting(LocalDate from, Optional<LocalDate> until) {
        return Rosters.futian().with(new Entrustment(People.GENERAL_CONVENER, People.CONVENER, from, until));
    }
}
