package org.jointmeeting.policy.overlap;

import java.util.Comparator;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;

/**
 * One kind of help for one group. Coverages that overlap have one in common, so that a coverage need be compared only with those.
 *
 * @param kind the kind: a category or a form of benefit
 */
public record Help(String kind, BeneficiaryGroup group) implements Comparable<Help> {
    private static final Comparator<Help> ORDER =
            Comparator.comparing(Help::group).thenComparing(Help::kind);

    @Override
    public int compareTo(Help other) {
        return ORDER.compare(this, other);
    }
}
