package org.jointmeeting.membership;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_4_P2;
import static org.jointmeeting.provision.Clauses.ART_4_P3;

import org.jointmeeting.composition.Term;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.procedure.Check;

/** What a founding roster must satisfy (Article 4). */
final class FoundingChecks {

    /** It fills only seats that the rule book has. */
    static final Check<Membership, Constitute> FOUNDED_ON_SEATS = check(
            MembershipRefusal.NO_SUCH_SEAT,
            ART_4_P3,
            (m, c, as, in) -> c.roster().seats().stream()
                    .allMatch(s -> in.rules().seat(s.capacity(), s.unit()).isPresent()),
            (m, c, as, in) -> FoundingFaults.appointments(
                    c.roster(),
                    in.rules(),
                    a -> in.rules().seat(a.capacity(), a.unit()).isEmpty()));

    /** No seat has more holders at a time than the rule book allows. */
    static final Check<Membership, Constitute> FOUNDED_WITH_ROOM = check(
            MembershipRefusal.SEAT_TAKEN,
            ART_4_P3,
            (m, c, as, in) ->
                    FoundingFaults.crowdedSeats(c.roster(), in.rules()).isEmpty(),
            (m, c, as, in) -> FoundingFaults.crowdedSeats(c.roster(), in.rules()));

    /** Every appointment in it ends after it begins. */
    static final Check<Membership, Constitute> FOUNDED_IN_ORDER = check(
            MembershipRefusal.END_BEFORE_BEGINNING,
            ART_4_P3,
            (m, c, as, in) -> c.roster().appointments().stream().allMatch(a -> Term.ordered(a.from(), a.until())),
            (m, c, as, in) ->
                    FoundingFaults.appointments(c.roster(), in.rules(), a -> !Term.ordered(a.from(), a.until())));

    /** Article 4, paragraph 2: every entrustment in it ends after it begins. */
    static final Check<Membership, Constitute> FOUNDED_ENTRUSTING_IN_ORDER = check(
            MembershipRefusal.END_BEFORE_BEGINNING,
            ART_4_P2,
            (m, c, as, in) -> c.roster().entrustments().stream().allMatch(e -> Term.ordered(e.from(), e.until())),
            (m, c, as, in) -> FoundingFaults.entrustments(c.roster(), e -> !Term.ordered(e.from(), e.until())));

    /** Nobody is in the same seat twice at a time. */
    static final Check<Membership, Constitute> FOUNDED_ONCE_EACH = check(
            MembershipRefusal.ALREADY_APPOINTED,
            ART_4_P3,
            (m, c, as, in) ->
                    FoundingFaults.appointedTwice(c.roster(), in.rules()).isEmpty(),
            (m, c, as, in) -> FoundingFaults.appointedTwice(c.roster(), in.rules()));

    /** Article 4, paragraph 2: only conveners are entrusted. */
    static final Check<Membership, Constitute> FOUNDED_ENTRUSTING_CONVENERS = check(
            MembershipRefusal.NOT_A_CONVENER,
            ART_4_P2,
            (m, c, as, in) -> c.roster().entrustments().stream()
                    .allMatch(e -> EntrustmentChecks.convenes(c.roster(), e.to(), e.from())),
            (m, c, as, in) -> FoundingFaults.entrustments(
                    c.roster(), e -> !EntrustmentChecks.convenes(c.roster(), e.to(), e.from())));

    private FoundingChecks() {}
}
