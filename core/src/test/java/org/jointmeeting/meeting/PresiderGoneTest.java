package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.MeetingScenario.AT;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.CloseUnsettled;
import org.jointmeeting.meeting.MeetingCommand.TakeOver;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** Every session has an end, even where its presider can no longer preside. */
class PresiderGoneTest {
    private static final LocalDate DAY = AT.toLocalDate();
    private static final PersonId SUCCESSOR = PersonId.of("general-convener-2");
    private static final Standing AS_GENERAL_CONVENER =
            new Standing(Capacity.GENERAL_CONVENER, Units.DISTRICT_GOVERNMENT);
    private static final CloseUnsettled UNSETTLED = new CloseUnsettled("主持人已离任。");

    private static Roster withSuccessor() {
        return Rosters.futian()
                .relieved(People.GENERAL_CONVENER, AS_GENERAL_CONVENER, DAY)
                .with(new Appointment(
                        SUCCESSOR, Capacity.GENERAL_CONVENER, Units.DISTRICT_GOVERNMENT, DAY, Optional.empty()));
    }

    private static MeetingScenario leftBehind() {
        return aMeeting().attended().with(withSuccessor());
    }

    private static List<Obligation> owed(MeetingScenario m) {
        return Obligation.of(
                MeetingProcedure.PROCEDURE, m.meeting(), m.situation().setting());
    }

    @Test
    void another_presider_of_the_type_takes_over_and_closes() {
        MeetingScenario meeting = leftBehind();
        assertThatDecision(meeting.tries(SUCCESSOR, new Close(meeting.declaring(ItemOutcome.NOTED))))
                .isRefusedFor(MeetingRefusal.NOT_THE_PRESIDER);

        meeting.does(SUCCESSOR, new TakeOver());

        assertThat(meeting.meeting().presider()).contains(new Presider(SUCCESSOR, AS_GENERAL_CONVENER, false));
        assertThatDecision(meeting.tries(SUCCESSOR, new Close(meeting.declaring(ItemOutcome.NOTED))))
                .leadsTo(MeetingStage.HELD);
    }

    @Test
    void who_took_over_from_whom_is_recorded() {
        assertThat(assertThatDecision(leftBehind().tries(SUCCESSOR, new TakeOver()))
                        .records(MeetingEvent.TakenOver.class))
                .isEqualTo(new MeetingEvent.TakenOver(People.GENERAL_CONVENER, SUCCESSOR, AS_GENERAL_CONVENER, false));
    }

    @Test
    void nobody_takes_over_from_a_presider_who_may_still_preside() {
        MeetingScenario meeting = aMeeting()
                .attended()
                .with(Rosters.futian()
                        .with(new Appointment(
                                SUCCESSOR,
                                Capacity.GENERAL_CONVENER,
                                Units.DISTRICT_GOVERNMENT,
                                DAY,
                                Optional.empty())));
        assertThatDecision(meeting.tries(SUCCESSOR, new TakeOver()))
                .isRefusedFor(MeetingRefusal.PRESIDER_STILL_PRESIDES)
                .naming(MeetingRefusal.PRESIDER_STILL_PRESIDES, People.GENERAL_CONVENER);
    }

    @Test
    void only_those_who_may_preside_take_over() {
        assertThatDecision(leftBehind().tries(People.OFFICE_DIRECTOR, new TakeOver()))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void an_entrustment_that_ends_at_midnight_leaves_no_session_stuck() {
        Roster entrusting = Rosters.futian()
                .with(new Entrustment(People.GENERAL_CONVENER, People.CONVENER, DAY, Optional.of(DAY.plusDays(1))));
        MeetingScenario meeting = aMeeting().with(entrusting);
        meeting.inSession(People.CONVENER).office(meeting.everybodyPresent()).on(DAY.plusDays(1));
        assertThatDecision(meeting.tries(People.CONVENER, new Close(meeting.declaring(ItemOutcome.NOTED))))
                .isRefusedAmongOthersFor(KernelRefusal.NOT_ENTITLED);

        meeting.does(People.GENERAL_CONVENER, new TakeOver());

        assertThatDecision(meeting.tries(People.GENERAL_CONVENER, new Close(meeting.declaring(ItemOutcome.NOTED))))
                .isAccepted();
    }

    @Test
    void the_office_closes_unsettled_what_nobody_can_settle_and_every_item_is_adjourned() {
        MeetingScenario meeting = leftBehind().office(UNSETTLED);
        assertThat(meeting.stage()).isEqualTo(MeetingStage.HELD);
        assertThat(meeting.meeting().declarations())
                .extracting(Declaration::outcome)
                .containsOnly(ItemOutcome.ADJOURNED);
    }

    @Test
    void what_was_closed_unsettled_is_not_declared_afterwards() {
        MeetingScenario meeting = leftBehind().office(UNSETTLED);
        assertThatDecision(meeting.tries(SUCCESSOR, new MeetingCommand.Redeclare(meeting.declaring(ItemOutcome.NOTED))))
                .isRefusedFor(MeetingRefusal.CLOSED_UNSETTLED);
    }

    @Test
    void the_office_does_not_close_over_a_presider_who_can_settle() {
        assertThatDecision(aMeeting().attended().officeTries(UNSETTLED))
                .isRefusedFor(MeetingRefusal.CAN_STILL_BE_SETTLED);
    }

    @Test
    void a_session_without_its_quorum_is_closed_unsettled() {
        MeetingScenario meeting = aMeeting()
                .under(Rules.with(local -> local.withQuorumPercent(100)))
                .inSession();
        meeting.office(new MeetingCommand.RecordAttendance(meeting.meeting().notice().invited().stream()
                .map(u -> new Attendance(u, Presence.ABSENT, Optional.empty()))
                .toList()));
        assertThat(owed(meeting)).extracting(Obligation::kind).containsExactly("close-unsettled");
        assertThatDecision(meeting.officeTries(UNSETTLED)).leadsTo(MeetingStage.HELD);
    }

    @Test
    void the_worklist_asks_only_those_who_may_act() {
        assertThat(owed(leftBehind())).extracting(Obligation::kind).containsExactly("take-over", "close-unsettled");
        assertThat(owed(leftBehind()).get(0).assignees()).containsExactly(AS_GENERAL_CONVENER);
        assertThat(owed(aMeeting().attended())).extracting(Obligation::kind).containsExactly("close-meeting");
    }
}
