package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.meeting.MeetingScenario.aMeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.Close;
import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.rules.WorkingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was there, and whether that is enough. */
class AttendanceTest {
    private static final PersonId SUBSTITUTE = PersonId.of("deputy-finance");

    @ParameterizedTest
    @EnumSource(value = Presence.class, names = "SUBSTITUTE", mode = EnumSource.Mode.EXCLUDE)
    void the_office_records_how_a_unit_was_present(Presence presence) {
        Attendance attendance = of(Units.FINANCE, presence);
        MeetingScenario meeting = aMeeting().inSession().office(new RecordAttendance(List.of(attendance)));
        assertThat(meeting.meeting().attendance()).containsExactly(attendance);
        assertThat(meeting.stage()).isEqualTo(MeetingStage.IN_SESSION);
    }

    @Test
    void a_substitute_is_named() {
        Attendance attendance = substitute(Units.FINANCE);
        assertThat(aMeeting()
                        .inSession()
                        .office(new RecordAttendance(List.of(attendance)))
                        .meeting()
                        .attendance())
                .containsExactly(attendance);
    }

    @Test
    void a_substitute_without_a_name_is_refused() {
        MeetingScenario meeting = aMeeting().inSession();
        assertThatDecision(meeting.officeTries(new RecordAttendance(
                        List.of(of(Units.FINANCE, Presence.SUBSTITUTE), of(Units.HEALTH, Presence.PRESENT)))))
                .isRefusedFor(MeetingRefusal.SUBSTITUTE_NOT_NAMED)
                .naming(MeetingRefusal.SUBSTITUTE_NOT_NAMED, Units.FINANCE)
                .citing(MeetingRefusal.SUBSTITUTE_NOT_NAMED, "art4-p3");
    }

    @ParameterizedTest
    @EnumSource(value = Presence.class, names = "SUBSTITUTE", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_has_a_substitute(Presence presence) {
        MeetingScenario meeting = aMeeting().inSession();
        assertThatDecision(meeting.officeTries(new RecordAttendance(
                        List.of(new Attendance(Units.FINANCE, presence, Optional.of(SUBSTITUTE))))))
                .isRefusedFor(MeetingRefusal.SUBSTITUTE_NOT_NAMED);
    }

    @Test
    void a_unit_that_was_not_invited_has_no_attendance() {
        MeetingScenario meeting = aMeeting().inSession();
        assertThatDecision(meeting.officeTries(new RecordAttendance(
                        List.of(of(Units.FINANCE, Presence.PRESENT), of(Units.EDUCATION, Presence.PRESENT)))))
                .isRefusedFor(MeetingRefusal.ATTENDANCE_OF_UNINVITED)
                .naming(MeetingRefusal.ATTENDANCE_OF_UNINVITED, Units.EDUCATION)
                .citing(MeetingRefusal.ATTENDANCE_OF_UNINVITED, "art6-i2");
    }

    @Test
    void a_unit_is_recorded_once_an_act() {
        MeetingScenario meeting = aMeeting().inSession();
        assertThatDecision(meeting.officeTries(new RecordAttendance(
                        List.of(of(Units.FINANCE, Presence.PRESENT), of(Units.FINANCE, Presence.ABSENT)))))
                .isRefusedFor(MeetingRefusal.INVITED_TWICE);
    }

    @Test
    void a_later_record_takes_the_place_of_an_earlier_one_for_the_same_unit() {
        MeetingScenario meeting = aMeeting()
                .inSession()
                .office(new RecordAttendance(
                        List.of(of(Units.FINANCE, Presence.ABSENT), of(Units.HEALTH, Presence.PRESENT))))
                .office(new RecordAttendance(List.of(of(Units.FINANCE, Presence.PRESENT))));
        assertThat(meeting.meeting().attendance())
                .containsExactlyInAnyOrder(of(Units.FINANCE, Presence.PRESENT), of(Units.HEALTH, Presence.PRESENT));
    }

    @Test
    void leave_is_recorded_before_the_meeting_too() {
        MeetingScenario meeting = aMeeting()
                .convened()
                .office(new RecordAttendance(List.of(of(Units.FINANCE, Presence.ON_LEAVE))))
                .inSession();
        assertThat(meeting.meeting().attendance()).containsExactly(of(Units.FINANCE, Presence.ON_LEAVE));
    }

    @Test
    void only_the_office_records_attendance() {
        MeetingScenario meeting = aMeeting().inSession();
        assertThatDecision(meeting.presiderTries(meeting.everybodyPresent()))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED)
                .naming(KernelRefusal.NOT_ENTITLED, "OFFICE_DIRECTOR@office", "OFFICE_STAFF@office");
        assertThatDecision(meeting.tries(People.OFFICE_CLERK, meeting.everybodyPresent()))
                .isAccepted();
    }

    @Test
    void a_meeting_is_not_closed_before_every_invited_unit_is_recorded() {
        MeetingScenario meeting =
                aMeeting().inSession().office(new RecordAttendance(List.of(of(Units.FINANCE, Presence.PRESENT))));
        assertThatDecision(meeting.presiderTries(new Close(meeting.declaring(ItemOutcome.NOTED))))
                .isRefusedFor(MeetingRefusal.ATTENDANCE_MISSING)
                .naming(MeetingRefusal.ATTENDANCE_MISSING, Units.CIVIL_AFFAIRS, Units.HEALTH, Units.LEGAL_AFFAIRS)
                .citing(MeetingRefusal.ATTENDANCE_MISSING, "art6-i2");
    }

    // ---- quorum: of four units invited three are members

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            PERCENT | CIVIL AFFAIRS | FINANCE    | HEALTH   | LEGAL AFFAIRS | QUORATE
            67      | PRESENT       | PRESENT    | ABSENT   | PRESENT       | false
            66      | PRESENT       | PRESENT    | ABSENT   | ABSENT        | true
            66      | PRESENT       | SUBSTITUTE | ON_LEAVE | ABSENT        | true
            66      | PRESENT       | ON_LEAVE   | ON_LEAVE | PRESENT       | false
            34      | PRESENT       | ABSENT     | ABSENT   | PRESENT       | false
            33      | ABSENT        | ABSENT     | PRESENT  | ABSENT        | true
            100     | PRESENT       | PRESENT    | PRESENT  | ABSENT        | true
            100     | SUBSTITUTE    | SUBSTITUTE | ON_LEAVE | PRESENT       | false
            1       | ABSENT        | ABSENT     | ABSENT   | PRESENT       | false
            """)
    @Proves("art12")
    void where_a_local_rule_sets_a_quorum_enough_invited_members_are_present_in_person_or_by_substitute(
            int percent,
            Presence civilAffairs,
            Presence finance,
            Presence health,
            Presence legalAffairs,
            boolean quorate) {
        MeetingScenario meeting = closing(
                Rules.with(local -> local.withQuorumPercent(percent)), civilAffairs, finance, health, legalAffairs);
        assertThat(meeting.available(People.GENERAL_CONVENER, "close").permitted())
                .isEqualTo(quorate);
    }

    @Test
    void without_enough_members_a_meeting_is_not_closed() {
        MeetingScenario meeting = closing(
                Rules.with(local -> local.withQuorumPercent(67)),
                Presence.PRESENT,
                Presence.PRESENT,
                Presence.ABSENT,
                Presence.ABSENT);
        assertThatDecision(meeting.presiderTries(new Close(meeting.declaring(ItemOutcome.NOTED))))
                .isRefusedFor(MeetingRefusal.NO_QUORUM)
                .naming(MeetingRefusal.NO_QUORUM, 67)
                .citing(MeetingRefusal.NO_QUORUM, "local:quorumPercent");
    }

    @Test
    void without_a_local_rule_nobody_need_be_there() {
        MeetingScenario meeting =
                closing(Rules.futian(), Presence.ABSENT, Presence.ABSENT, Presence.ABSENT, Presence.ABSENT);
        assertThatDecision(meeting.presiderTries(new Close(meeting.declaring(ItemOutcome.NOTED))))
                .isAccepted();
    }

    @Test
    void a_meeting_to_which_no_member_is_invited_has_its_quorum() {
        MeetingScenario meeting = aMeeting()
                .inviting(Units.LEGAL_AFFAIRS)
                .under(Rules.with(local -> local.withQuorumPercent(100)))
                .inSession()
                .office(new RecordAttendance(List.of(of(Units.LEGAL_AFFAIRS, Presence.ABSENT))));
        assertThat(meeting.available(People.GENERAL_CONVENER, "close").permitted())
                .isTrue();
    }

    private static MeetingScenario closing(WorkingRules rules, Presence... presences) {
        MeetingScenario meeting = aMeeting().under(rules).inSession();
        List<UnitId> units = meeting.meeting().notice().invited();
        List<Attendance> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            all.add(presences[i] == Presence.SUBSTITUTE ? substitute(units.get(i)) : of(units.get(i), presences[i]));
        }
        return meeting.office(new RecordAttendance(all));
    }

    private static Attendance of(UnitId unit, Presence presence) {
        return new Attendance(unit, presence, Optional.empty());
    }

    private static Attendance substitute(UnitId unit) {
        return new Attendance(unit, Presence.SUBSTITUTE, Optional.of(SUBSTITUTE));
    }
}
