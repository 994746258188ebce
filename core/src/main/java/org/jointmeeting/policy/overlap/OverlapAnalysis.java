package org.jointmeeting.policy.overlap;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointmeeting.composition.Term;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Residence;

/**
 * Compares two coverages. They overlap when some person could get both at the same time (beneficiary groups, ages, incomes,
 * residents, area and days all meet) and get the same kind of help: the same category, or the same form of benefit.
 */
public final class OverlapAnalysis {
    private OverlapAnalysis() {}

    /**
     * In what two coverages meet, if they overlap.
     *
     * @param other another
     * @return the dimensions in which they meet, in the order of {@link Dimension}; empty if they do not overlap
     */
    public static List<Dimension> dimensions(Coverage one, Coverage other) {
        boolean category = one.category().equals(other.category());
        boolean form = one.form() == other.form();
        boolean sameHelp = category || form;
        boolean samePeople = sameHelp
                && groupsMeet(one.groups(), other.groups())
                && one.age().meets(other.age())
                && one.income().meets(other.income())
                && residentsMeet(one.residence(), other.residence())
                && areasMeet(one.area(), other.area())
                && Term.meet(one.from(), one.until(), other.from(), other.until());
        if (!samePeople) {
            return List.of();
        }
        Set<Dimension> dimensions = EnumSet.allOf(Dimension.class);
        if (!category) {
            dimensions.remove(Dimension.CATEGORY);
        }
        if (!form) {
            dimensions.remove(Dimension.FORM);
        }
        return List.copyOf(dimensions);
    }

    private static boolean groupsMeet(List<BeneficiaryGroup> one, List<BeneficiaryGroup> other) {
        for (int i = 0; i < one.size(); i++) {
            if (other.contains(one.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean residentsMeet(Residence one, Residence other) {
        return one == Residence.ANY || other == Residence.ANY || one == other;
    }

    private static boolean areasMeet(List<UnitId> one, List<UnitId> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
