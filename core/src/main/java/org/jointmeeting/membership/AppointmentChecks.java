package org.jointmeeting.membership;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Check.standingCheck;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_4_P4;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.Term;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipCommand.RestoreOffice;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Seat;

/** Whom one may appoint to what, and relieve of what (Article 4, paragraphs 3 and 4). */
final class AppointmentChecks {

    /** Article 4, paragraph 3: whom a unit names itself, its liaison and (where there are any) its case officers. */
    static final Set<Capacity> NAMED_BY_UNIT = EnumSet.of(Capacity.LIAISON, Capacity.CASE_OFFICER);

    /** A unit's leader appoints for the own unit only; the office for all. */
    static final Check<Membership, Appoint> APPOINTS_FOR_OWN_UNIT = ownUnit(Appoint::unit);

    /** A unit's leader relieves in the own unit only; the office in all. */
    static final Check<Membership, Relieve> RELIEVES_IN_OWN_UNIT = ownUnit(Relieve::unit);

    /** A unit's leader appoints a liaison or case officer; its leader in charge is named to the office. */
    static final Check<Membership, Appoint> APPOINTS_A_LIAISON = ownLiaison(Appoint::capacity);

    /** A unit's leader relieves a liaison or case officer. */
    static final Check<Membership, Relieve> RELIEVES_A_LIAISON = ownLiaison(Relieve::capacity);

    /** The rule book has the seat. */
    static final Check<Membership, Appoint> SEAT_EXISTS = check(
            MembershipRefusal.NO_SUCH_SEAT,
            ART_4_P3,
            (m, c, as, in) -> in.rules().seat(c.capacity(), c.unit()).isPresent(),
            (m, c, as, in) -> List.of(Detail.party(new Standing(c.capacity(), c.unit()), in.rules())));

    /** It ends after it begins. */
    static final Check<Membership, Appoint> APPOINTED_IN_ORDER = check(
            MembershipRefusal.END_BEFORE_BEGINNING, ART_4_P3, (m, c, as, in) -> Term.ordered(c.from(), c.until()));

    /** The person is not in that seat already. */
    static final Check<Membership, Appoint> NOT_APPOINTED_YET = check(
            MembershipRefusal.ALREADY_APPOINTED,
            ART_4_P3,
            (m, c, as, in) -> holding(m.roster(), c).noneMatch(a -> a.person().equals(c.person())));

    /** The seat has room in that time. */
    static final Check<Membership, Appoint> SEAT_HAS_ROOM = check(
            MembershipRefusal.SEAT_TAKEN,
            ART_4_P3,
            (m, c, as, in) -> hasRoom(m.roster(), c, in.rules()),
            (m, c, as, in) ->
                    holding(m.roster(), c).map(a -> Detail.person(a.person())).toList());

    /** Only what somebody holds, or is to hold, is taken from them. */
    static final Check<Membership, Relieve> HOLDS_THE_SEAT = check(
            MembershipRefusal.NOT_APPOINTED,
            ART_4_P3,
            (m, c, as, in) -> m.roster().appointmentsOf(c.person()).stream()
                    .anyMatch(a -> a.standing().equals(standing(c)) && a.meets(c.from(), Optional.empty())));

    /** Article 4, paragraph 4; Article 6: somebody is left to act for the office, without whom nobody could be appointed. */
    static final Check<Membership, Relieve> OFFICE_STAYS_FILLED = check(
            MembershipRefusal.LAST_OF_THE_OFFICE,
            ART_4_P4,
            (m, c, as, in) -> !Office.isActedForBy(standing(c), in)
                    || emptiedFrom(m.roster(), c, in.current()).isEmpty(),
            (m, c, as, in) -> emptiedFrom(m.roster(), c, in.current()).stream()
                    .map(Days::from)
                    .toList());

    /** The host restores nothing but the office. */
    static final Check<Membership, RestoreOffice> SEAT_OF_THE_OFFICE = check(
            MembershipRefusal.NOT_OF_THE_OFFICE,
            ART_4_P4,
            (m, c, as, in) -> Office.seat(c.capacity(), in).isPresent(),
            (m, c, as, in) -> in.current().officeStandings().stream()
                    .map(s -> Detail.party(s, in.current()))
                    .toList());

    private AppointmentChecks() {}

    private static <C> Check<Membership, C> ownUnit(Function<C, UnitId> unit) {
        return standingCheck(
                MembershipRefusal.NOT_OWN_UNIT,
                ART_4_P3,
                (m, c, as, in) -> Office.isActedForBy(as, in) || as.unit().equals(unit.apply(c)),
                (m, c, as, in) -> List.of(Detail.unit(unit.apply(c), in.rules())));
    }

    private static <C> Check<Membership, C> ownLiaison(Function<C, Capacity> capacity) {
        return standingCheck(
                MembershipRefusal.ONLY_LIAISONS,
                ART_4_P3,
                (m, c, as, in) -> Office.isActedForBy(as, in) || NAMED_BY_UNIT.contains(capacity.apply(c)),
                (m, c, as, in) -> List.of(Detail.item("capacity", capacity.apply(c))));
    }

    /** From when on nobody could act for the office any more; empty if somebody could, or as long as without the relief. */
    private static Optional<LocalDate> emptiedFrom(Roster roster, Relieve c, WorkingRules rules) {
        Optional<LocalDate> after =
                Office.emptyFrom(roster.relieved(c.person(), standing(c), c.from()), c.from(), rules);
        boolean runsEmptyThenAnyway = after.isPresent()
                && after.get().isAfter(c.from())
                && after.equals(Office.emptyFrom(roster, c.from(), rules));
        return runsEmptyThenAnyway ? Optional.empty() : after;
    }

    private static Standing standing(Relieve c) {
        return new Standing(c.capacity(), c.unit());
    }

    private static Stream<Appointment> holding(Roster roster, Appoint c) {
        return roster.appointmentsTo(new Standing(c.capacity(), c.unit())).stream()
                .filter(a -> a.meets(c.from(), c.until()));
    }

    private static boolean hasRoom(Roster roster, Appoint c, WorkingRules rules) {
        Optional<Integer> atMost = rules.seat(c.capacity(), c.unit()).flatMap(Seat::atMost);
        return atMost.isEmpty()
                || Stream.concat(Stream.of(c.from()), holding(roster, c).map(Appointment::from))
                        .filter(day -> !day.isBefore(c.from()))
                        .allMatch(day ->
                                holding(roster, c).filter(a -> a.holdsOn(day)).count() < atMost.get());
    }
}
