package org.jointmeeting.membership;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_4_P2;

import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Term;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.RevokeEntrustment;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;

/** Whom the general convener entrusts (委托) with presiding, and from whom it is taken back (Article 4, paragraph 2). */
final class EntrustmentChecks {

    /** It ends after it begins. */
    static final Check<Membership, Entrust> ENTRUSTED_IN_ORDER = check(
            MembershipRefusal.END_BEFORE_BEGINNING, ART_4_P2, (m, c, as, in) -> Term.ordered(c.from(), c.until()));

    /** Whoever is entrusted is a convener on the first day. */
    static final Check<Membership, Entrust> A_CONVENER_IS_ENTRUSTED = check(
            MembershipRefusal.NOT_A_CONVENER,
            ART_4_P2,
            (m, c, as, in) -> convenes(m.roster(), c.to(), c.from()),
            (m, c, as, in) -> List.of(Detail.person(c.to())));

    /** Only what was entrusted, and has not ended, is revoked. */
    static final Check<Membership, RevokeEntrustment> WAS_ENTRUSTED = check(
            MembershipRefusal.NOT_ENTRUSTED,
            ART_4_P2,
            (m, c, as, in) -> m.roster().entrustments().stream()
                    .anyMatch(e -> e.to().equals(c.to())
                            && (e.until().isEmpty()
                                    || c.from().isBefore(e.until().get()))),
            (m, c, as, in) -> List.of(Detail.person(c.to())));

    private EntrustmentChecks() {}

    /** Whether a person is a convener, of either rank, on a day. */
    static boolean convenes(Roster roster, PersonId person, LocalDate day) {
        return roster.holds(person, Capacity.CONVENER, day) || roster.holds(person, Capacity.DEPUTY_CONVENER, day);
    }
}
