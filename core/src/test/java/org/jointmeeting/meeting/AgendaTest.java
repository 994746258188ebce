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
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agenda and its invitations must satisfy. */
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

    /** Two policies await a special coordination meeting; a third one is elsewhere. */
    static MeetingScenario known() {
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
