package org.jointmeeting.membership;

import static org.jointmeeting.membership.AppointmentChecks.*;
import static org.jointmeeting.membership.EntrustmentChecks.*;
import static org.jointmeeting.membership.MembershipGuards.*;
import static org.jointmeeting.membership.MembershipParties.*;
import static org.jointmeeting.membership.MembershipStage.*;
import static org.jointmeeting.membership.MembershipStep.step;
import static org.jointmeeting.membership.PastDays.*;
import static org.jointmeeting.provision.Clauses.*;

import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.membership.MembershipCommand.*;
import org.jointmeeting.membership.MembershipEvent.*;
import org.jointmeeting.procedure.Step;

/** Who presides, who belongs to the joint meeting and who is its office (Article 4, paragraphs 2 to 4), top to bottom. */
final class Article4Steps {

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

    private Article4Steps() {}
}
