package org.jointmeeting.membership;

import static org.jointmeeting.provision.Clauses.ART_4_P2;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_4_P4;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
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
        Standing seat = new Standing(c.capacity(), c.unit());
        Optional<Notice> oneself = in.actor().person().equals(c.person())
                ? Optional.of(
                        notice(ONESELF, ART_4_P3, c.person(), List.of(Detail.party(seat, in.rules())), c.unit(), in))
                : Optional.empty();
        return Stream.of(oneself, several(m, ART_4_P3, c.person(), seat.unit(), c.from(), c.until(), in))
                .flatMap(Optional::stream)
                .toList();
    }

    /** When the host fills the office. */
    static List<Notice> of(Membership m, RestoreOffice c, Setting in) {
        UnitId office = in.current().office();
        return several(m, ART_4_P4, c.person(), office, in.today(), Optional.empty(), in).stream()
                .toList();
    }

    /** On an entrustment. */
    static List<Notice> of(Entrust c, Setting in) {
        return in.actor().person().equals(c.to())
                ? List.of(new Notice(ENTRUSTS_ONESELF, in.rules().cite(ART_4_P2), List.of(Detail.person(c.to()))))
                : List.of();
    }

    private static Optional<Notice> several(
            Membership m,
            Provision provision,
            PersonId person,
            UnitId concerned,
            LocalDate from,
            Optional<LocalDate> until,
            Setting in) {
        List<Detail> others = m.roster().appointmentsOf(person).stream()
                .filter(a -> a.meets(from, until))
                .map(Appointment::standing)
                .distinct()
                .map(s -> Detail.party(s, in.rules()))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(notice(SEVERAL_SEATS, provision, person, others, concerned, in));
    }

    /** The person with the seats in question, and the unit concerned. */
    private static Notice notice(
            Text text, Provision provision, PersonId person, List<Detail> seats, UnitId concerned, Setting in) {
        Detail who = Detail.person(person);
        return new Notice(
                text,
                in.rules().cite(provision),
                List.of(new Detail(who.kind(), who.id(), who.text(), seats), Detail.unit(concerned, in.rules())));
    }
}
