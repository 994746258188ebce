package org.jointmeeting.membership;

import static org.jointmeeting.procedure.Guard.guard;
import static org.jointmeeting.provision.Clauses.ART_4_P4;

import org.jointmeeting.procedure.Guard;

/** On which conditions the composition changes, whatever the act says. */
final class MembershipGuards {

    /** Nobody can act for the office today. */
    static final Guard<Membership> OFFICE_EMPTY = guard(
            MembershipRefusal.OFFICE_IS_FILLED,
            ART_4_P4,
            (m, in) -> !Office.isFilled(m.roster(), in.today(), in.current()));

    private MembershipGuards() {}
}
