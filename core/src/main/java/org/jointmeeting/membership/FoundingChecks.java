package org.jointmeeting.membership;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_4_P2;
import static org.jointmeeting.provision.Clauses.ART_4_P3;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Term;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.rules.Seat;
import org.jointmeeting.rules.WorkingRules;

/** What a founding roster must satisfy (Article 4). */
final class FoundingChecks {

    /** It fills only seats that the rule book has. */
    static final Check<Membership, Constitute> FOUNDED_ON_SEATS = check(
            MembershipRefusal.NO_SUCH_SEAT,
            ART_4_P3,
            (m, c, as, in) -> seatless(c.roster(), in.rules()).isEmpty(),
            (m, c, as, in) -> seatless(c.roster(), in.rules()));

    /** No seat has more holders at a time than the rule book allows. */
    static final Check<Membership, Constitute> FOUNDED_WITH_ROOM = check(
            MembershipRefusal.SEAT_TAKEN,
            ART_4_P3,
            (m, c, as, in) -> crowded(c.roster(), in.rules()).isEmpty(),
            (m, c, as, in) -> crowded(c.roster(), in.rules()));

    /** Everything in it ends after it begins. */
    static final Check<Membership, Constitute> FOUNDED_IN_ORDER = check(
            MembershipRefusal.END_BEFORE_BEGINNING,
            ART_4_P3,
            (m, c, as, in) -> c.roster().appointments().stream().allMatch(a -> Term.ordered(a.from(), a.until()))
                    && c.roster().entrustments().stream().allMatch(e -> Term.ordered(e.from(), e.until())));

    /** Nobody is in the same seat twice at a time. */
    static final Check<Membership, Constitute> FOUNDED_ONCE_EACH = check(
            MembershipRefusal.ALREADY_APPOINTED,
            ART_4_P3,
            (m, c, as, in) -> appointedTwice(c.roster()).isEmpty(),
            (m, c, as, in) -> appointedTwice(c.roster()));

    /** Article 4, paragraph 2: only conveners are entrusted. */
    static final Check<Membership, Constitute> FOUNDED_ENTRUSTING_CONVENERS = check(
            MembershipRefusal.NOT_A_CONVENER,
            ART_4_P2,
            (m, c, as, in) -> c.roster().entrustments().stream()
                    .allMatch(e -> EntrustmentChecks.convenes(c.roster(), e.to(), e.from())),
            (m, c, as, in) -> c.roster().entrustments().stream()
                    .filter(e -> !EntrustmentChecks.convenes(c.roster(), e.to(), e.from()))
                    .map(e -> Detail.person(e.to()))
                    .toList());

    private FoundingChecks() {}

    private static List<Detail> seatless(Roster roster, WorkingRules rules) {
        return roster.appointments().stream()
                .filter(a -> rules.seat(a.capacity(), a.unit()).isEmpty())
                .map(a -> Detail.party(a.standing(), rules))
                .distinct()
                .toList();
    }

    private static List<Detail> crowded(Roster roster, WorkingRules rules) {
        return roster.appointments().stream()
                .filter(a -> {
                    Optional<Integer> atMost =
                            rules.seat(a.capacity(), a.unit()).flatMap(Seat::atMost);
                    long atOnce = roster.appointments().stream()
                            .filter(b -> b.standing().equals(a.standing()) && b.holdsOn(a.from()))
                            .count();
                    return atMost.isPresent() && atOnce > atMost.get();
                })
                .map(a -> Detail.party(a.standing(), rules))
                .distinct()
                .toList();
    }

    private static List<Detail> appointedTwice(Roster roster) {
        return roster.appointments().stream()
                .filter(a -> roster.appointments().stream()
                                .filter(b -> b.person().equals(a.person())
                                        && b.standing().equals(a.standing())
                                        && b.holdsOn(a.from()))
                                .count()
                        > 1)
                .map(a -> Detail.person(a.person()))
                .distinct()
                .toList();
    }
}
