package org.jointmeeting.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Division;
import org.jointmeeting.rules.book.Reading;

/** Derives, from what a proposal touches, which matters it takes up that Article 10 reserves to the city. */
final class ReservedMatters {
    private ReservedMatters() {}

    /**
     * The reserved matters of a proposal.
     *
     * @param division welfare or assistance
     * @param allowance whether it grants an allowance or subsidy; of welfare policies only these are reserved (Article 10(1), (2))
     * @param adjusts whether it adjusts a policy in force
     * @param declared whether the lead unit declared another reserved matter with its legal basis (Article 10(5))
     * @param rules the working rules, for the reading of Article 10(2) and (4)
     * @return the matters, in the order of Article 10; empty for most proposals
     */
    static Set<ReservedMatter> of(
            Division division,
            boolean allowance,
            boolean adjusts,
            List<Touch> touches,
            boolean declared,
            WorkingRules rules) {
        Set<ReservedMatter> matters = EnumSet.noneOf(ReservedMatter.class);
        boolean welfare = division == Division.WELFARE;
        if (!welfare || allowance) {
            if (touches.contains(Touch.STANDARD) || touches.contains(Touch.EFFECTIVE_TIME)) {
                matters.add(welfare ? ReservedMatter.WELFARE_STANDARD : ReservedMatter.ASSISTANCE_STANDARD);
            }
            if (touches.contains(Touch.BENEFICIARY_SCOPE) && (adjusts || rules.reads(Reading.NEW_SCOPE_RESERVED))) {
                matters.add(welfare ? ReservedMatter.WELFARE_SCOPE : ReservedMatter.ASSISTANCE_SCOPE);
            }
        }
        if (declared) {
            matters.add(ReservedMatter.OTHER_BY_LAW);
        }
        return matters;
    }

    /**
     * Whether a proposal sets a new scope that Article 10(2) or (4) would reserve if it were an adjustment: it warns and refuses
     * nothing, as those items say only "adjustment".
     *
     * @param division welfare or assistance
     * @param allowance whether it grants an allowance or subsidy
     * @param adjusts whether it adjusts a policy in force
     * @param rules the working rules, for the reading of Article 10(2) and (4)
     * @return true if a warning is due
     */
    static boolean warnsOfNewScope(
            Division division, boolean allowance, boolean adjusts, List<Touch> touches, WorkingRules rules) {
        return !adjusts
                && (division == Division.ASSISTANCE || allowance)
                && touches.contains(Touch.BENEFICIARY_SCOPE)
                && rules.reads(Reading.NEW_SCOPE_WARNS);
    }
}
