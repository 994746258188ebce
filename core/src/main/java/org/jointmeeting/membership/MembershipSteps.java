package org.jointmeeting.membership;

import static org.jointmeeting.membership.AppointmentChecks.*;
import static org.jointmeeting.membership.EntrustmentChecks.*;
import static org.jointmeeting.membership.FoundingChecks.*;
import static org.jointmeeting.membership.MembershipChecks.*;
import static org.jointmeeting.membership.MembershipGuards.*;
import static org.jointmeeting.membership.MembershipParties.*;
import static org.jointmeeting.membership.MembershipStage.*;
import static org.jointmeeting.membership.PastDays.*;
import static org.jointmeeting.provision.Clauses.*;

import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.membership.MembershipCommand.*;
import org.jointmeeting.membership.MembershipEvent.*;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.StepBuilder;
import org.jointmeeting.provision.Text;

/** The steps by which the composition and the readings change (Articles 3, 4, 6(1), 8(1) and 13), top to bottom. */
final class MembershipSteps {

    /** Article 3, Article 4: the joint meeting is constituted with its founding roster. */
    static final Step<Membership, Constitute> CONSTITUTE = step(
                    "constitute", "组成联席会议", "constitute the joint meeting", Constitute.class)
            .from(UNSTARTED)
            .by(HOST)
            .checks(
                    FOUNDED_ON_SEATS,
                    FOUNDED_WITH_ROOM,
                    FOUNDED_IN_ORDER,
                    FOUNDED_ONCE_EACH,
                    FOUNDED_ENTRUSTING_IN_ORDER,
                    FOUNDED_ENTRUSTING_CONVENERS)
            .to(CONSTITUTED)
            .under(ART_3)
            .records(t -> new Constituted(t.command().roster()));

    /** Article 4, paragraph 3: the office records appointments; a unit names its own liaison. */
    static final Step<Membership, Appoint> APPOINT = step("appoint", "任命（指定）", "appoint", Appoint.class)
            .from(CONSTITUTED)
            .by(OFFICE, UNIT_LEADER)
            .checks(
                    APPOINTS_FOR_OWN_UNIT,
                    APPOINTS_A_LIAISON,
                    SEAT_EXISTS,
                    APPOINTED_FROM_TODAY,
                    APPOINTED_IN_ORDER,
                    NOT_APPOINTED_YET,
                    SEAT_HAS_ROOM)
            .under(ART_4_P3)
            .notes(MembershipNotices::of)
            .records(t -> new Appointed(new Appointment(
                    t.command().person(),
                    t.command().capacity(),
                    t.command().unit(),
                    t.command().from(),
                    t.command().until())));

    /** Article 4, paragraph 3: the office records who was relieved; a unit changes its own liaison. */
    static final Step<Membership, Relieve> RELIEVE = step("relieve", "免去", "relieve", Relieve.class)
            .from(CONSTITUTED)
            .by(OFFICE, UNIT_LEADER)
            .checks(RELIEVES_IN_OWN_UNIT, RELIEVES_A_LIAISON, RELIEVED_FROM_TODAY, HOLDS_THE_SEAT, OFFICE_STAYS_FILLED)
            .under(ART_4_P3)
            .records(t -> new Relieved(
                    t.command().person(),
                    new Standing(t.command().capacity(), t.command().unit()),
                    t.command().from()));

    /** Where the office has run empty, only the host can fill it again; the register shows that it did. */
    static final Step<Membership, RestoreOffice> RESTORE_OFFICE = step(
                    "restore-office", "恢复办公室人员", "restore the office", RestoreOffice.class)
            .from(CONSTITUTED)
            .by(RESTORING_HOST)
            .needs(OFFICE_EMPTY)
            .checks(SEAT_OF_THE_OFFICE)
            .under(ART_4_P4)
            .notes(MembershipNotices::of)
            .records(t -> new OfficeRestored(new Appointment(
                    t.command().person(),
                    t.command().capacity(),
                    Office.seat(t.command().capacity(), t.in()).orElseThrow().unit(),
                    t.today(),
                    Optional.empty())));

    /** Article 4, paragraph 2: the general convener entrusts a convener with presiding. */
    static final Step<Membership, Entrust> ENTRUST = step("entrust", "委托主持", "entrust with presiding", Entrust.class)
            .from(CONSTITUTED)
            .by(GENERAL_CONVENER)
            .checks(ENTRUSTED_FROM_TODAY, ENTRUSTED_IN_ORDER, A_CONVENER_IS_ENTRUSTED)
            .under(ART_4_P2)
            .notes((m, c, in) -> MembershipNotices.of(c, in))
            .records(t -> new Entrusted(new Entrustment(
                    t.in().actor().person(),
                    t.command().to(),
                    t.command().from(),
                    t.command().until())));

    /** Article 4, paragraph 2: the general convener revokes an entrustment. */
    static final Step<Membership, RevokeEntrustment> REVOKE_ENTRUSTMENT = step(
                    "revoke-entrustment", "撤销委托", "revoke an entrustment", RevokeEntrustment.class)
            .from(CONSTITUTED)
            .by(GENERAL_CONVENER)
            .checks(REVOKED_FROM_TODAY, WAS_ENTRUSTED)
            .under(ART_4_P2)
            .records(t -> new EntrustmentRevoked(t.command().to(), t.command().from()));

    /** Article 13: the office interprets the rules. */
    static final Step<Membership, RecordReading> RECORD_READING = step(
                    "record-reading", "登记条文解释", "record a reading of the rules", RecordReading.class)
            .from(CONSTITUTED)
            .by(OFFICE)
            .checks(ANOTHER_READING, READING_NOT_TAKEN_YET)
            .under(ART_13)
            .records(t -> new ReadingRecorded(
                    t.command().question(), t.command().reading(), t.command().reason()));

    /** Article 8(1): from the day a meeting was held the next one's due day counts. */
    static final Step<Membership, NoteMeetingHeld> NOTE_MEETING_HELD = step(
                    "note-meeting-held", "登记会议召开", "note that a meeting was held", NoteMeetingHeld.class)
            .from(CONSTITUTED)
            .by(MEETING)
            .under(ART_8_I1_1)
            .records(
                    t -> new MeetingNoted(t.command().meetingType(), t.command().heldOn()));

    /** Article 6(1): the office keeps the register; it corrects clerical errors by a further entry. */
    static final Step<Membership, CorrectEntry> CORRECT_ENTRY = step(
                    "correct-entry", "更正登记", "correct an entry of the register", CorrectEntry.class)
            .from(CONSTITUTED)
            .by(OFFICE)
            .checks(ENTRY_EXISTS)
            .under(ART_6_I1)
            .records(t -> new EntryCorrected(t.command().entry(), t.command().correction()));

    private MembershipSteps() {}

    private static <C extends Command> StepBuilder<Membership, MembershipStage, C> step(
            String id, String zh, String en, Class<C> command) {
        return new StepBuilder<>(id, Text.of(zh, en), command);
    }
}
