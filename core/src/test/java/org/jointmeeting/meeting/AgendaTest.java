package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.KnownPolicy.policy;
import static org.jointmeeting.meeting.MeetingScenario.GENERAL;
import static org.jointmeeting.meeting.MeetingScenario.REGULAR;
import static org.jointmeeting.meeting.MeetingScenario.SPECIAL;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.jointmeeting.meeting.MeetingScenario.agendaOf;
import static org.jointmeeting.meeting.MeetingScenario.item;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.REVISION;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyCommand.NoteMeeting;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.MeetingTypeId;
import org.jointmeeting.rules.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agenda and its invitations must satisfy, and how they are changed before the meeting. */
class AgendaTest {
    private static final PolicyId P1 = PolicyId.of("P-1");
    private static final PolicyId P2 = PolicyId.of("P-2");
    private static final PolicyId ELSEWHERE = PolicyId.of("P-3");
    private static final List<UnitId> INVITED = List.of(Units.CIVIL_AFFAIRS, Units.FINANCE);

    static Stream<Arguments> faults() {
        Optional<SubjectId> none = Optional.empty();
        return Stream.of(
                fault(
                        MeetingRefusal.AGENDA_NOT_NUMBERED,
                        "art6-i2",
                        SPECIAL,
                        List.of(item(2, AgendaKind.OTHER, none)),
                        INVITED),
                fault(
                        MeetingRefusal.AGENDA_NOT_NUMBERED,
                        "art6-i2",
                        SPECIAL,
                        List.of(item(1, AgendaKind.OTHER, none), item(1, AgendaKind.OTHER, none)),
                        INVITED),
                fault(
                        MeetingRefusal.AGENDA_NOT_NUMBERED,
                        "art6-i2",
                        SPECIAL,
                        List.of(item(2, AgendaKind.OTHER, none), item(1, AgendaKind.OTHER, none)),
                        INVITED),
                fault(
                        MeetingRefusal.ITEM_WITHOUT_SUBJECT,
                        "art11-i2",
                        SPECIAL,
                        List.of(item(1, AgendaKind.SUBJECT, none)),
                        INVITED),
                fault(
                        MeetingRefusal.SUBJECT_ON_OTHER_ITEM,
                        "art5-i1",
                        SPECIAL,
                        List.of(item(1, AgendaKind.COORDINATION, Optional.of(P1.subject()))),
                        INVITED),
                fault(MeetingRefusal.SUBJECT_TWICE, "art11-i2", SPECIAL, agendaOf(P1, P1), INVITED),
                fault(MeetingRefusal.TYPE_SETTLES_NO_SUBJECT, "art8-i1-2", REGULAR, agendaOf(P1), INVITED),
                fault(MeetingRefusal.SUBJECT_NOT_AWAITING, "art11-i2", SPECIAL, agendaOf(ELSEWHERE), INVITED),
                fault(MeetingRefusal.SUBJECT_UNKNOWN, "art6-i2", SPECIAL, agendaOf(PolicyId.of("unheard-of")), INVITED),
                fault(MeetingRefusal.SUBJECT_NOT_AWAITING, "art11-i2", GENERAL, agendaOf(P1), INVITED),
                fault(
                        MeetingRefusal.INVITED_UNIT_UNKNOWN,
                        "art4-p3",
                        SPECIAL,
                        agendaOf(),
                        List.of(Units.FINANCE, Units.UNHEARD_OF)),
                fault(
                        MeetingRefusal.INVITED_TWICE,
                        "art6-i2",
                        SPECIAL,
                        agendaOf(),
                        List.of(Units.FINANCE, Units.FINANCE)),
                fault(MeetingRefusal.LEAD_NOT_INVITED, "art11-i2", SPECIAL, agendaOf(P1), List.of(Units.FINANCE)));
    }

    @ParameterizedTest(name = "{0} under {1}, no. {index}")
    @MethodSource("faults")
    void a_meeting_with_a_faulty_agenda_is_not_convened(
            MeetingRefusal code, String clause, MeetingTypeId type, List<AgendaItem> agenda, List<UnitId> invited) {
        MeetingScenario meeting = known().ofType(type);
        Convene convene = new Convene(type, MeetingScenario.AT, "区政府", agenda, invited);
        assertThatDecision(meeting.tries(meeting.itsConvener(), convene))
                .isRefusedFor(code)
                .citing(code, clause);
    }

    @ParameterizedTest(name = "{0} under {1}, no. {index}")
    @MethodSource("faults")
    void an_agenda_is_not_changed_into_a_faulty_one(
            MeetingRefusal code, String clause, MeetingTypeId type, List<AgendaItem> agenda, List<UnitId> invited) {
        MeetingScenario meeting = known().ofType(type).convened();
        assertThatDecision(meeting.officeTries(new ChangeAgenda(agenda, invited)))
                .isRefusedFor(code)
                .citing(code, clause);
    }

    @Test
    void policies_that_do_not_await_the_meeting_are_named() {
        MeetingScenario meeting = known().ofType(SPECIAL);
        assertThatDecision(meeting.tries(
                        People.CONVENER,
                        new Convene(SPECIAL, MeetingScenario.AT, "区政府", agendaOf(P1, ELSEWHERE), INVITED)))
                .isRefusedFor(MeetingRefusal.SUBJECT_NOT_AWAITING)
                .naming(MeetingRefusal.SUBJECT_NOT_AWAITING, ELSEWHERE);
    }

    @Test
    void a_policy_for_which_another_meeting_was_convened_is_not_taken_up() {
        KnownPolicy taken = new KnownPolicy(
                P1, PolicyStage.SPECIAL_COORDINATION, Units.CIVIL_AFFAIRS, List.of(), Optional.of("M-2026-07"));
        MeetingScenario meeting = aMeeting().ofType(SPECIAL).coordinating(taken);
        assertThatDecision(meeting.tries(
                        People.CONVENER, new Convene(SPECIAL, MeetingScenario.AT, "区政府", agendaOf(P1), INVITED)))
                .isRefusedFor(MeetingRefusal.SUBJECT_SCHEDULED_ELSEWHERE)
                .naming(MeetingRefusal.SUBJECT_SCHEDULED_ELSEWHERE, "M-2026-07");
    }

    @Test
    void a_subject_that_does_not_exist_is_named_with_its_kind() {
        SubjectId unheardOf = new SubjectId("inspection", "unheard-of");
        MeetingScenario meeting = known().ofType(SPECIAL);
        Decision decision = meeting.tries(
                People.CONVENER, new Convene(SPECIAL, MeetingScenario.AT, "区政府", List.of(about(unheardOf)), INVITED));
        assertThatDecision(decision).isRefusedFor(MeetingRefusal.SUBJECT_UNKNOWN);
        assertThat(assertThatDecision(decision)
                        .reason(MeetingRefusal.SUBJECT_UNKNOWN)
                        .details())
                .extracting(Detail::kind, Detail::id)
                .containsExactly(tuple("inspection", "unheard-of"));
    }

    @Test
    void a_subject_whose_procedure_supplies_nothing_for_a_meeting_is_not_taken_up() {
        MeetingScenario meeting = aMeeting()
                .ofType(SPECIAL)
                .inviting(Units.CIVIL_AFFAIRS)
                .beside(new Neighbour<>(
                        MembershipProcedure.SUBJECT, Membership.UNSTARTED, MembershipProcedure.PROCEDURE));
        assertThatDecision(meeting.tries(
                        People.CONVENER,
                        new Convene(
                                SPECIAL,
                                MeetingScenario.AT,
                                "区政府",
                                List.of(about(MembershipProcedure.SUBJECT)),
                                INVITED)))
                .isRefusedFor(MeetingRefusal.SUBJECT_NOT_TABLED)
                .naming(MeetingRefusal.SUBJECT_NOT_TABLED, MembershipProcedure.SUBJECT.id());
    }

    @Test
    void uninvited_lead_units_are_named_once() {
        MeetingScenario meeting = known().ofType(SPECIAL);
        assertThatDecision(meeting.tries(
                        People.CONVENER,
                        new Convene(SPECIAL, MeetingScenario.AT, "区政府", agendaOf(P1, P2), List.of(Units.FINANCE))))
                .isRefusedFor(MeetingRefusal.LEAD_NOT_INVITED)
                .naming(MeetingRefusal.LEAD_NOT_INVITED, Units.CIVIL_AFFAIRS);
    }

    @Test
    void unknown_units_are_named() {
        MeetingScenario meeting = aMeeting().inviting(Units.FINANCE, Units.UNHEARD_OF);
        assertThatDecision(meeting.tries(People.CONVENER, meeting.convene()))
                .isRefusedFor(MeetingRefusal.INVITED_UNIT_UNKNOWN)
                .naming(MeetingRefusal.INVITED_UNIT_UNKNOWN, Units.UNHEARD_OF);
    }

    @ParameterizedTest
    @EnumSource(value = PolicyStage.class, names = "SPECIAL_COORDINATION", mode = EnumSource.Mode.EXCLUDE)
    void a_policy_in_any_other_stage_does_not_await_a_special_coordination_meeting(PolicyStage stage) {
        MeetingScenario meeting = aMeeting().ofType(SPECIAL).coordinating(policy("P-1", stage));
        assertThatDecision(meeting.tries(People.CONVENER, meeting.convene()))
                .isRefusedFor(MeetingRefusal.SUBJECT_NOT_AWAITING);
    }

    // ---- changing it

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
        MeetingScenario byTheDirector = known().ofType(SPECIAL);
        byTheDirector.does(
                People.OFFICE_DIRECTOR, new Convene(SPECIAL, MeetingScenario.AT, "区政府", agendaOf(), INVITED));
        ChangeAgenda change = new ChangeAgenda(agendaOf(P1), INVITED);
        assertThatDecision(byTheDirector.tries(People.CONVENER, change))
                .isRefusedFor(MeetingRefusal.CONVENER_CONVENES)
                .citing(MeetingRefusal.CONVENER_CONVENES, "art11-i2");
        assertThatDecision(known().ofType(SPECIAL).convened().tries(People.OFFICE_DIRECTOR, change))
                .isAccepted();
    }

    @Test
    void read_the_other_way_a_policy_comes_onto_any_special_coordination_meetings_agenda() {
        MeetingScenario meeting =
                known().ofType(SPECIAL).under(Rules.reading(Question.SPECIAL_MEETING_CONVENER, "convener-or-director"));
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
        MeetingScenario meeting = known().ofType(SPECIAL);
        meeting.does(
                People.CONVENER,
                new Convene(SPECIAL, MeetingScenario.AT, "区政府", agendaOf(before.toArray(PolicyId[]::new)), INVITED));
        return assertThatDecision(
                        meeting.officeTries(new ChangeAgenda(agendaOf(after.toArray(PolicyId[]::new)), INVITED)))
                .consequences();
    }

    /** Two policies await a special coordination meeting; a third one is elsewhere. */
    private static MeetingScenario known() {
        return aMeeting()
                .inviting(Units.CIVIL_AFFAIRS, Units.FINANCE)
                .knowing(
                        policy("P-1", SPECIAL_COORDINATION),
                        policy("P-2", SPECIAL_COORDINATION),
                        policy("P-3", GENERAL_COORDINATION));
    }

    private static AgendaItem about(SubjectId subject) {
        return item(1, AgendaKind.SUBJECT, Optional.of(subject));
    }

    private static Arguments fault(
            MeetingRefusal code, String clause, MeetingTypeId type, List<AgendaItem> agenda, List<UnitId> invited) {
        return arguments(code, clause, type, agenda, invited);
    }
}
