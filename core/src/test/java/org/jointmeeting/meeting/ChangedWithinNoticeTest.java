package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.MeetingScenario.AT;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Days;
import org.junit.jupiter.api.Test;

/** A changed agenda keeps the notice period, where a local rule sets one (Article 12). */
class ChangedWithinNoticeTest {
    private static final LocalDate LATE = AT.toLocalDate().minusDays(2);
    private static final LocalDate FIRST_DAY = LATE.plusDays(3);
    private static final List<UnitId> UNITS = List.of(Units.CIVIL_AFFAIRS, Units.FINANCE);
    private static final AgendaItem STUDY = MeetingScenario.item(1, AgendaKind.DELIBERATION, Optional.empty());
    private static final AgendaItem PROBLEM = MeetingScenario.item(2, AgendaKind.PROBLEM, Optional.empty());

    /** Convened with two items and two units, where notice is given three days ahead. */
    private static MeetingScenario convened() {
        return aMeeting()
                .under(Rules.with(local -> local.withNoticePeriod(new Days(3, false))))
                .inviting(Units.CIVIL_AFFAIRS, Units.FINANCE)
                .convened()
                .office(new ChangeAgenda(List.of(STUDY, PROBLEM), UNITS));
    }

    private static AgendaItem renumbered(AgendaItem item, int number) {
        return new AgendaItem(number, item.kind(), item.title(), item.raisedBy(), item.about());
    }

    @Test
    void within_the_period_no_item_is_added_and_the_first_day_that_would_do_is_told() {
        AgendaItem more = MeetingScenario.item(3, AgendaKind.OTHER, Optional.empty());
        assertThatDecision(convened().on(LATE).officeTries(new ChangeAgenda(List.of(STUDY, PROBLEM, more), UNITS)))
                .isRefusedFor(MeetingRefusal.ADDED_WITHIN_NOTICE_PERIOD)
                .naming(MeetingRefusal.ADDED_WITHIN_NOTICE_PERIOD, FIRST_DAY, 3)
                .citing(MeetingRefusal.ADDED_WITHIN_NOTICE_PERIOD, "local:noticePeriod");
    }

    @Test
    void an_added_item_is_named_by_its_number_and_its_title() {
        AgendaItem more = MeetingScenario.item(3, AgendaKind.OTHER, Optional.empty());
        assertThat(assertThatDecision(
                                convened().on(LATE).officeTries(new ChangeAgenda(List.of(STUDY, PROBLEM, more), UNITS)))
                        .reason(MeetingRefusal.ADDED_WITHIN_NOTICE_PERIOD)
                        .details())
                .contains(new Detail("agenda-item", "3", Text.of(more.title(), more.title())));
    }

    @Test
    void an_item_put_in_the_place_of_another_is_added() {
        AgendaItem other = MeetingScenario.item(2, AgendaKind.OTHER, Optional.empty());
        assertThatDecision(convened().on(LATE).officeTries(new ChangeAgenda(List.of(STUDY, other), UNITS)))
                .isRefusedFor(MeetingRefusal.ADDED_WITHIN_NOTICE_PERIOD);
    }

    @Test
    void within_the_period_nobody_is_invited_any_more() {
        assertThatDecision(convened()
                        .on(LATE)
                        .officeTries(new ChangeAgenda(
                                List.of(STUDY, PROBLEM), List.of(Units.CIVIL_AFFAIRS, Units.FINANCE, Units.HEALTH))))
                .isRefusedFor(MeetingRefusal.ADDED_WITHIN_NOTICE_PERIOD)
                .naming(MeetingRefusal.ADDED_WITHIN_NOTICE_PERIOD, FIRST_DAY, Units.HEALTH);
    }

    @Test
    void within_the_period_items_and_invitations_are_dropped_and_items_change_places() {
        assertThatDecision(convened()
                        .on(LATE)
                        .officeTries(new ChangeAgenda(List.of(renumbered(PROBLEM, 1)), List.of(Units.FINANCE))))
                .isAccepted();
        assertThatDecision(convened()
                        .on(LATE)
                        .officeTries(new ChangeAgenda(List.of(renumbered(PROBLEM, 1), renumbered(STUDY, 2)), UNITS)))
                .isAccepted();
    }

    @Test
    void before_the_period_begins_anything_is_added() {
        AgendaItem more = MeetingScenario.item(3, AgendaKind.OTHER, Optional.empty());
        assertThatDecision(convened()
                        .on(LATE.minusDays(1))
                        .officeTries(
                                new ChangeAgenda(List.of(STUDY, PROBLEM, more), List.of(Units.FINANCE, Units.HEALTH))))
                .isAccepted();
    }

    @Test
    void without_a_local_period_anything_is_added_on_the_day() {
        AgendaItem more = MeetingScenario.item(2, AgendaKind.OTHER, Optional.empty());
        MeetingScenario meeting = aMeeting().convened();
        assertThatDecision(meeting.on(AT.toLocalDate())
                        .officeTries(new ChangeAgenda(List.of(STUDY, more), List.of(Units.EDUCATION))))
                .isAccepted();
    }
}
