package org.jointmeeting.membership;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_4_P2;
import static org.jointmeeting.provision.Clauses.ART_4_P3;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipCommand.RevokeEntrustment;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.provision.Provision;

/**
 * Days that have passed stay as they were (Article 4): whoever acted then was entitled then, and nobody becomes entitled for them
 * afterwards. What should have been recorded earlier counts from today, and an entry that says so may correct the earlier one
 * (Article 6(1)).
 */
final class PastDays {

    /** Nobody is appointed for a day that has passed. */
    static final Check<Membership, Appoint> APPOINTED_FROM_TODAY = fromToday(ART_4_P3, Appoint::from);

    /** Nobody is relieved for a day on which they may have acted. */
    static final Check<Membership, Relieve> RELIEVED_FROM_TODAY = fromToday(ART_4_P3, Relieve::from);

    /** Nobody is entrusted for a meeting that has been. */
    static final Check<Membership, Entrust> ENTRUSTED_FROM_TODAY = fromToday(ART_4_P2, Entrust::from);

    /** Nobody loses the entrustment for a meeting over which they presided. */
    static final Check<Membership, RevokeEntrustment> REVOKED_FROM_TODAY = fromToday(ART_4_P2, RevokeEntrustment::from);

    private PastDays() {}

    private static <C> Check<Membership, C> fromToday(Provision provision, Function<C, LocalDate> from) {
        return check(
                MembershipRefusal.DAY_HAS_PASSED,
                provision,
                (m, c, as, in) -> !from.apply(c).isBefore(in.today()),
                (m, c, as, in) -> List.of(Days.earliest(in.today())));
    }
}
