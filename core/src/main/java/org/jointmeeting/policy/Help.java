package org.jointmeeting.policy;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.Coverage;

/**
 * One kind of help for one group in one place. Coverages that overlap have one in common, so that a coverage need be compared only
 * with those.
 *
 * @param kind the kind: a category or a form of benefit
 * @param place where: one subdistrict, {@link #THROUGHOUT the whole district}, or {@link #SOMEWHERE no matter where}
 */
record Help(String kind, BeneficiaryGroup group, String place) implements Comparable<Help> {
    /** In the whole district, whatever the subdistrict. */
    private static final String THROUGHOUT = "throughout";

    /** Somewhere in the district: the whole of it, or some subdistricts. */
    private static final String SOMEWHERE = "somewhere";

    private static final Comparator<Help> ORDER =
            Comparator.comparing(Help::group).thenComparing(Help::kind).thenComparing(Help::place);

    /**
     * What a coverage offers to whom and where: under what it is found by those that are compared with it.
     *
     * @return its category and its form, each for each of its groups, in each of its subdistricts or throughout, and somewhere;
     *     empty for a coverage that helps no group
     */
    static Set<Help> offered(Coverage coverage) {
        Set<String> places = new LinkedHashSet<>();
        places.add(SOMEWHERE);
        places.addAll(coverage.area().isEmpty() ? List.of(THROUGHOUT) : inEachOf(coverage.area()));
        return helps(coverage, places);
    }

    /**
     * What another coverage must offer for the two to overlap. Two that have none of it in common do not: neither category nor form
     * is the same, or no group is, or no place.
     *
     * @return its category and its form, each for each of its groups, in each of its subdistricts and throughout, or somewhere if it
     *     applies in the whole district; empty for a coverage that helps no group
     */
    static Set<Help> comparable(Coverage coverage) {
        Set<String> places = new LinkedHashSet<>();
        if (coverage.area().isEmpty()) {
            places.add(SOMEWHERE);
        } else {
            places.add(THROUGHOUT);
            places.addAll(inEachOf(coverage.area()));
        }
        return helps(coverage, places);
    }

    private static List<String> inEachOf(List<UnitId> area) {
        return area.stream().map(Help::in).toList();
    }

    private static Set<Help> helps(Coverage coverage, Set<String> places) {
        List<String> kinds = List.of(
                "category:" + coverage.category(), "form:" + coverage.form().name());
        Set<Help> helps = new LinkedHashSet<>();
        for (BeneficiaryGroup group : coverage.groups()) {
            for (String kind : kinds) {
                for (String place : places) {
                    helps.add(new Help(kind, group, place));
                }
            }
        }
        return helps;
    }

    @Override
    public int compareTo(Help other) {
        return ORDER.compare(this, other);
    }

    private static String in(UnitId subdistrict) {
        return "in:" + subdistrict.value();
    }
}
