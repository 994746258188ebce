package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.KnownPolicy.policy;
import static org.jointmeeting.meeting.MeetingScenario.AT;
import static org.jointmeeting.meeting.MeetingScenario.GENERAL;
import static org.jointmeeting.meeting.MeetingScenario.SPECIAL;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;
import static org.jointmeeting.policy.PolicyStage.GENERAL_COORDINATION;
import static org.jointmeeting.policy.PolicyStage.SPECIAL_COORDINATION;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.Redeclare;
import org.jointmeeting.membership.HeldMeeting;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the presider declares, when the meeting is closed or anew afterwards. */
class DeclaringTest {

    /** The two acts that declare: each has to keep the same rules. */
    enum Act {
        CLOSE(m -> m.attended(), Close::new),
        REDECLARE(m -> m.held(ItemOutcome.ADJOURNED), Redeclare::new);

        private final Function<MeetingScenario, MeetingScenario> ready;
        private final Function<List<Declaration>, MeetingCommand> command;

        Act(Function<MeetingScenario, MeetingScenario> ready, Function<List<Declaration>, MeetingCommand> command) {
            this.ready = ready;
            this.command = command;
        }

        Decision declares(MeetingScenario meeting, List<Declaration> declarations) {
            return ready.apply(meeting).presiderTries(command.apply(declarations));
        }

        Decision declares(MeetingScenario meeting, ItemOutcome outcome) {
            MeetingScenario there = ready.apply(meeting);
            return there.presiderTries(command.apply(there.declaring(outcome)));
        }
    }

    @Test
    void closing_records_what_was_declared() {
        MeetingScenario meeting = special().attended();
        List<Declaration> declared = meeting.declaring(ItemOutcome.NOT_AGREED);
        Meeting held =
                meeting.does(People.GENERAL_CONVENER, new Close(declared)).meeting();
        assertThat(held.stage()).isEqualTo(MeetingStage.HELD);
        assertThat(held.declarations()).isEqualTo(declared);
        assertThat(held.since()).isEqualTo(AT.toLocalDate());
    }

    @Test
    void the_joint_meeting_notes_that_it_met() {
        MeetingScenario meeting = aMeeting().attended();
        List<Consequence> told = assertThatDecision(
                        meeting.presiderTries(new Close(meeting.declaring(ItemOutcome.NOTED))))
                .consequences();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).subject()).isEqualTo(MembershipProcedure.SUBJECT);
        assertThat(told.get(0).command()).isEqualTo(new NoteMeetingHeld(MeetingScenario.REGULAR, AT.toLocalDate()));
        assertThat(told.get(0).mandate()).isEqualTo(new HeldMeeting("M-2026-01"));
    }

    @Test
    void a_meeting_closed_after_midnight_was_held_on_the_day_it_was_opened() {
        MeetingScenario meeting = aMeeting().attended().on(AT.toLocalDate().plusDays(1));
        assertThat(assertThatDecision(meeting.presiderTries(new Close(meeting.declaring(ItemOutcome.NOTED))))
                        .consequences())
                .extracting(Consequence::command)
                .containsExactly(new NoteMeetingHeld(MeetingScenario.REGULAR, AT.toLocalDate()));
    }

    // ---- every item once

    static Stream<List<Declaration>> incomplete() {
        return Stream.of(
                List.of(),
                List.of(declared(1, ItemOutcome.ADJOURNED)),
                List.of(declared(1, ItemOutcome.ADJOURNED), declared(1, ItemOutcome.ADJOURNED)),
                List.of(declared(1, ItemOutcome.ADJOURNED), declared(3, ItemOutcome.NOTED)),
                List.of(
                        declared(1, ItemOutcome.ADJOURNED),
                        declared(2, ItemOutcome.NOTED),
                        declared(2, ItemOutcome.AGREED)),
                List.of(
                        declared(1, ItemOutcome.ADJOURNED),
                        declared(2, ItemOutcome.NOTED),
                        declared(3, ItemOutcome.AGREED)));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void closing_declares_every_item_once(List<Declaration> declarations) {
        assertThatDecision(Act.CLOSE.declares(special(), declarations))
                .isRefusedFor(MeetingRefusal.ITEMS_NOT_COVERED)
                .citing(MeetingRefusal.ITEMS_NOT_COVERED, "art4-p2");
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void declaring_anew_declares_every_item_once(List<Declaration> declarations) {
        assertThatDecision(Act.REDECLARE.declares(special(), declarations))
                .isRefusedFor(MeetingRefusal.ITEMS_NOT_COVERED);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void the_order_of_the_declarations_does_not_matter(Act act) {
        assertThatDecision(act.declares(
                        special(), List.of(declared(2, ItemOutcome.NOTED), declared(1, ItemOutcome.ADJOURNED))))
                .isAccepted();
    }

    // ---- outcomes of policies

    @ParameterizedTest
    @EnumSource(Act.class)
    void a_policy_is_not_merely_noted(Act act) {
        assertThatDecision(act.declares(special(), ItemOutcome.NOTED))
                .isRefusedFor(MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT)
                .citing(MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT, "art11-i2");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void an_outcome_that_the_subjects_procedure_does_not_know_is_refused_with_the_choices(Act act) {
        assertThatDecision(act.declares(special(), ItemOutcome.of("LENT")))
                .isRefusedFor(MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT)
                .naming(
                        MeetingRefusal.OUTCOME_NOT_FOR_SUBJECT,
                        1,
                        "AGREED",
                        "NOT_AGREED",
                        "TO_BE_REVISED",
                        "ADJOURNED");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void an_outcome_that_the_meeting_does_not_know_is_refused_with_the_choices(Act act) {
        assertThatDecision(act.declares(
                        special(), List.of(declared(1, ItemOutcome.ADJOURNED), declared(2, ItemOutcome.of("LENT")))))
                .isRefusedFor(MeetingRefusal.OUTCOME_UNKNOWN)
                .naming(
                        MeetingRefusal.OUTCOME_UNKNOWN,
                        2,
                        "AGREED",
                        "NOT_AGREED",
                        "TO_BE_REVISED",
                        "NOTED",
                        "ADJOURNED")
                .citing(MeetingRefusal.OUTCOME_UNKNOWN, "art4-p2");
    }

    @ParameterizedTest
    @EnumSource(OwnOutcome.class)
    @Proves({"art5-i1", "art5-i2", "art5-i4", "art5-i5", "art5-i6"})
    void everything_else_may_have_any_outcome(OwnOutcome outcome) {
        MeetingScenario meeting = aMeeting().attended();
        assertThatDecision(meeting.presiderTries(new Close(List.of(declared(1, ItemOutcome.of(outcome))))))
                .isAccepted();
    }

    @ParameterizedTest
    @EnumSource(value = OwnOutcome.class, names = "NOTED", mode = EnumSource.Mode.EXCLUDE)
    void a_policy_nobody_objects_to_may_have_any_other_outcome(OwnOutcome outcome) {
        assertThatDecision(Act.CLOSE.declares(special(), ItemOutcome.of(outcome)))
                .isAccepted();
    }

    @ParameterizedTest
    @EnumSource(
            value = OwnOutcome.class,
            names = {"NOT_AGREED", "TO_BE_REVISED", "ADJOURNED"})
    void a_policy_that_units_object_to_may_have_any_outcome_but_agreement(OwnOutcome outcome) {
        assertThatDecision(Act.CLOSE.declares(special(Units.HEALTH), ItemOutcome.of(outcome)))
                .isAccepted();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void a_special_coordination_meeting_does_not_agree_while_units_object(Act act) {
        assertThatDecision(act.declares(special(Units.HEALTH, Units.FINANCE), ItemOutcome.AGREED))
                .isRefusedFor(MeetingRefusal.OBJECTION_OUTSTANDING_AT_MEETING)
                .naming(MeetingRefusal.OBJECTION_OUTSTANDING_AT_MEETING, Units.HEALTH, Units.FINANCE)
                .citing(MeetingRefusal.OBJECTION_OUTSTANDING_AT_MEETING, "art11-i2");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void the_general_conveners_meeting_agrees_despite_objections(Act act) {
        MeetingScenario meeting = about(GENERAL, policy("P-1", GENERAL_COORDINATION, Units.HEALTH));
        assertThatDecision(act.declares(meeting, ItemOutcome.AGREED)).isAccepted();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void where_the_declaration_alone_decides_a_special_meeting_agrees_despite_objections(Act act) {
        MeetingScenario meeting = special(Units.HEALTH).under(Rules.reading(Question.AGREEMENT, "declaration"));
        assertThatDecision(act.declares(meeting, ItemOutcome.AGREED)).isAccepted();
    }

    @Test
    void an_objection_to_one_policy_does_not_keep_the_meeting_from_agreeing_to_another() {
        MeetingScenario meeting = about(
                        SPECIAL, policy("P-1", SPECIAL_COORDINATION), policy("P-2", SPECIAL_COORDINATION, Units.HEALTH))
                .attended();
        assertThatDecision(meeting.presiderTries(new Close(List.of(
                        declared(1, ItemOutcome.AGREED),
                        declared(2, ItemOutcome.NOT_AGREED),
                        declared(3, ItemOutcome.NOTED)))))
                .isAccepted();
    }

    @Test
    void an_objection_withdrawn_at_the_meeting_no_longer_stands_in_the_way() {
        MeetingScenario meeting = special(Units.HEALTH).attended();
        Close agreed = new Close(meeting.declaring(ItemOutcome.AGREED));
        assertThatDecision(meeting.presiderTries(agreed)).isRefusedFor(MeetingRefusal.OBJECTION_OUTSTANDING_AT_MEETING);
        assertThatDecision(meeting.knowing(policy("P-1", SPECIAL_COORDINATION)).presiderTries(agreed))
                .isAccepted();
    }

    // ---- anew

    @Test
    void declaring_anew_takes_the_place_of_what_was_declared() {
        MeetingScenario meeting =
                special().held(ItemOutcome.AGREED).on(AT.toLocalDate().plusDays(2));
        List<Declaration> anew = meeting.declaring(ItemOutcome.NOT_AGREED);
        Meeting after =
                meeting.does(People.GENERAL_CONVENER, new Redeclare(anew)).meeting();
        assertThat(after.declarations()).isEqualTo(anew);
        assertThat(after.stage()).isEqualTo(MeetingStage.HELD);
        assertThat(after.since()).as("it was held on").isEqualTo(AT.toLocalDate());
    }

    @Test
    void whoever_may_preside_declares_anew_even_if_another_presided() {
        MeetingScenario meeting = special().held(ItemOutcome.AGREED);
        assertThatDecision(meeting.tries(People.CONVENER, new Redeclare(meeting.declaring(ItemOutcome.NOT_AGREED))))
                .isAccepted();
    }

    @Test
    void a_unit_declares_nothing() {
        MeetingScenario meeting = special().held(ItemOutcome.AGREED);
        assertThatDecision(meeting.tries(
                        People.memberOf(Units.HEALTH), new Redeclare(meeting.declaring(ItemOutcome.NOT_AGREED))))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void nothing_is_declared_anew_once_the_minutes_are_issued() {
        MeetingScenario meeting = special().minuted(ItemOutcome.ADJOURNED);
        assertThatDecision(meeting.presiderTries(new Redeclare(meeting.declaring(ItemOutcome.AGREED))))
                .isRefusedFor(KernelRefusal.WRONG_STAGE);
    }

    private static MeetingScenario special(UnitId... objecting) {
        return about(SPECIAL, policy("P-1", SPECIAL_COORDINATION, objecting));
    }

    private static MeetingScenario about(MeetingTypeId type, KnownPolicy... policies) {
        return aMeeting().ofType(type).coordinating(policies);
    }

    private static Declaration declared(int item, ItemOutcome outcome) {
        return new Declaration(item, outcome);
    }
}
