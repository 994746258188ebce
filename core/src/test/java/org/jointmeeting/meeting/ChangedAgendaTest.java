package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.KnownPolicy.policy;
import static org.jointmeeting.meeting.MeetingScenario.SPECIAL;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.jointmeeting.meeting.MeetingScenario.agendaOf;
import static org.jointmeeting.meeting.MeetingScenario.item;
import static org.jointmeeting.policy.PolicyStage.REVISION;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.policy.CoordinationCommand.NoteMeeting;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.rules.book.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How an agenda and its invitations are changed before the meeting, and whom that tells. */
class ChangedAgendaTest {
    private static final PolicyId P1 = PolicyId.of("P-1");
    private static final PolicyId P2 = PolicyId.of("P-2");
    private static final List<UnitId> INVITED = List.of(Units.CIVIL_AFFAIRS, Units.FINANCE);

    @ParameterizedTest
    @MethodSource("whoChanges")
    void the_office_and_whoever_may_convene_the_meeting_change_its_agenda(PersonId person) {
        MeetingScenario meeting = aMeeting().convened();
        ChangeAgenda change =
                new ChangeAgenda(List.of(item(1, AgendaKind.PROBLEM, Optional.empty())), List.of(Units.HEALTH));
        Meeting changed = meeting.does(person, change).meeting();
        assertThat(changed.notice().agenda()).isEqualTo(change.agenda());
        assertThat(changed.notice().invited()).containsExactly(Units.HEALTH);
        assertThat(changed.notice().at()).isEqualTo(MeetingScenario.AT);
        assertThat(changed.stage()).isEqualTo(MeetingStage.CONVENED);
    }

    static Stream<PersonId> whoChanges() {
        return Stream.of(People.GENERAL_CONVENER, People.CONVENER, People.OFFICE_DIRECTOR, People.OFFICE_CLERK);
    }

    @Test
    void a_unit_does_not_change_the_agenda() {
        MeetingScenario meeting = aMeeting().convened();
        assertThatDecision(meeting.tries(
                        People.memberOf(Units.FINANCE),
                        meeting.changeAgenda(agendaOf().get(0))))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void a_unit_that_is_no_longer_invited_has_no_attendance() {
        MeetingScenario meeting = aMeeting()
                .convened()
                .office(new RecordAttendance(List.of(
                        new Attendance(Units.FINANCE, Presence.ON_LEAVE, Optional.empty()),
                        new Attendance(Units.HEALTH, Presence.ON_LEAVE, Optional.empty()))))
                .office(new ChangeAgenda(agendaOf(), List.of(Units.HEALTH)));
        assertThat(meeting.meeting().attendance()).extracting(Attendance::unit).containsExactly(Units.HEALTH);
    }

    @Test
    void a_policy_comes_onto_the_agenda_only_of_a_meeting_that_the_convener_convened() {
        MeetingScenario byTheDirector = AgendaTest.known().ofType(SPECIAL);
        byTheDirector.does(
                People.OFFICE_DIRECTOR, new Convene(SPECIAL, MeetingScenario.AT, "区政府", agendaOf(), INVITED));
        ChangeAgenda change = new ChangeAgenda(agendaOf(P1), INVITED);
        assertThatDecision(byTheDirector.tries(People.CONVENER, change))
                .isRefusedFor(MeetingRefusal.CONVENER_CONVENES)
                .citing(MeetingRefusal.CONVENER_CONVENES, "art11-i2");
        assertThatDecision(AgendaTest.known().ofType(SPECIAL).convened().tries(People.OFFICE_DIRECTOR, change))
                .isAccepted();
    }

    @Test
    void read_the_other_way_a_policy_comes_onto_any_special_coordination_meetings_agenda() {
        MeetingScenario meeting = AgendaTest.known()
                .ofType(SPECIAL)
                .under(Rules.reading(Question.SPECIAL_MEETING_CONVENER, "convener-or-director"));
        meeting.does(People.OFFICE_DIRECTOR, new Convene(SPECIAL, MeetingScenario.AT, "区政府", agendaOf(), INVITED));
        assertThatDecision(meeting.tries(People.CONVENER, new ChangeAgenda(agendaOf(P1), INVITED)))
                .isAccepted();
    }

    // ---- whom a change tells

    @Test
    void a_policy_that_is_dropped_is_told_that_no_meeting_is_convened_for_it() {
        assertThat(changed(List.of(P1), List.of()))
                .extracting(c -> c.subject().id(), Consequence::command)
                .containsExactly(tuple("P-1", new NoteMeeting(Optional.empty())));
    }

    @Test
    void a_policy_that_is_taken_up_is_told_of_the_meeting() {
        assertThat(changed(List.of(), List.of(P2)))
                .extracting(c -> c.subject().id(), Consequence::command)
                .containsExactly(tuple("P-2", new NoteMeeting(Optional.of(MeetingScenario.ID.subject()))));
    }

    @Test
    void a_policy_that_stays_on_the_agenda_is_told_nothing() {
        assertThat(changed(List.of(P1, P2), List.of(P2, P1))).isEmpty();
    }

    @Test
    void a_policy_that_makes_way_for_another_is_told_before_it() {
        assertThat(changed(List.of(P1), List.of(P2)))
                .extracting(c -> c.subject().id())
                .containsExactly("P-1", "P-2");
    }

    @Test
    void a_dropped_policy_that_has_moved_on_is_told_nothing() {
        MeetingScenario meeting = aMeeting()
                .ofType(SPECIAL)
                .coordinating(policy("P-1", SPECIAL_COORDINATION))
                .convened()
                .knowing(policy("P-1", REVISION));
        Decision decision = meeting.officeTries(new ChangeAgenda(agendaOf(), INVITED));
        assertThat(assertThatDecision(decision).consequences()).isEmpty();
    }

    private static List<Consequence> changed(List<PolicyId> before, List<PolicyId> after) {
        MeetingScenario meeting = AgendaTest.known().ofType(SPECIAL);
        meeting.does(
                People.CONVENER,
                new Convene(SPECIAL, MeetingScenario.AT, "区政府", agendaOf(before.toArray(PolicyId[]::new)), INVITED));
        return assertThatDecision(
                        meeting.officeTries(new ChangeAgenda(agendaOf(after.toArray(PolicyId[]::new)), INVITED)))
                .consequences();
    }
}
