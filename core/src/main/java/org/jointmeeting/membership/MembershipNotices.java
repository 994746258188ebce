package org.jointmeeting.membership;

import static org.jointmeeting.provision.Clauses.ART_4_P2;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_4_P4;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.RestoreOffice;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * What Article 4 does not forbid and everybody concerned should see: who appoints or entrusts themselves, and who comes to hold
 * several seats.
 */
final class MembershipNotices {
    private static final Text ONESELF = Text.of("办理人任命的是本人", "whoever appoints here appoints themselves");
    private static final Text ENTRUSTS_ONESELF = Text.of("总召集人委托的是本人", "the general convener entrusts themselves");
    private static final Text SEVERAL_SEATS = Text.of("该人同时担任其他身份", "the person holds other seats in that time");

    private MembershipNotices() {}

    /** On an appointment. */
    static List<Notice> of(Membership m, Appoint c, Setting in) {
        List<Notice> all = new ArrayList<>();
        if (in.actor().person().equals(c.person())) {
            all.add(oneself(ONESELF, c.person(), new Standing(c.capacity(), c.unit()), ART_4_P3, in));
        }
        several(m, c.person(), c.from(), c.until(), ART_4_P3, in).ifPresent(all::add);
        return all;
    }

    /** When the host fills the office. */
    static List<Notice> of(Membership m, RestoreOffice c, Setting in) {
        return several(m, c.person(), in.today(), Optional.empty(), ART_4_P4, in).stream()
                .toList();
    }

    /** On an entrustment. */
    static List<Notice> of(Entrust c, Setting in) {
        return in.actor().person().equals(c.to())
                ? List.of(new Notice(ENTRUSTS_ONESELF, in.rules().cite(ART_4_P2), List.of(Detail.person(c.to()))))
                : List.of();
    }

    private static Notice oneself(Text text, PersonId person, Standing seat, Provision provision, Setting in) {
        return new Notice(
                text,
                in.rules().cite(provision),
                List.of(Detail.person(person), Detail.party(seat, in.rules()), Detail.unit(seat.unit(), in.rules())));
    }

    private static Optional<Notice> several(
            Membership m, PersonId person, LocalDate from, Optional<LocalDate> until, Provision provision, Setting in) {
        List<Detail> seats = m.roster().appointmentsOf(person).stream()
                .filter(a -> a.meets(from, until))
                .map(Appointment::standing)
                .distinct()
                .map(s -> Detail.party(s, in.rules()))
                .toList();
        return seats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(SEVERAL_SEATS, in.rules().cite(provision), seats));
    }
}
