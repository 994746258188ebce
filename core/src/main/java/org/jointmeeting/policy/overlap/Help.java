package org.jointmeeting.policy.overlap;

import java.util.Comparator;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;

/**
 * One kind of help for one group in one place. Coverages that overlap have one in common, so that a coverage need be compared only
 * with those.
 *
 * @param kind the kind: a category or a form of benefit
 * @param place where: one subdistrict, {@link #THROUGHOUT the whole district}, or {@link #SOMEWHERE no matter where}
 */
public record Help(String kind, BeneficiaryGroup group, String place) implements Comparable<Help> {
    /** In the whole district, whatever the subdistrict. */
    static final String THROUGHOUT = "throughout";

    /** Somewhere in the district: the whole of it, or some subdistricts. */
    static final String SOMEWHERE = "somewhere";

    private static final Comparator<Help> ORDER =
            Comparator.comparing(Help::group).thenComparing(Help::kind).thenComparing(Help::place);

    @Override
    public int compareTo(Help other) {
        return ORDER.compare(this, other);
    }

    static String in(UnitId subdistrict) {
        return "in:" + subdistrict.value();
    }
}
