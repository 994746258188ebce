package org.jointmeeting.policy;

import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.rules.WorkingRules;

/** Lists of units that a command names. */
final class NamedUnits {
    private NamedUnits() {}

    static boolean distinct(List<UnitId> units) {
        for (int i = 1; i < units.size(); i++) {
            if (units.indexOf(units.get(i)) < i) {
                return false;
            }
        }
        return true;
    }

    static boolean allKnown(List<UnitId> units, WorkingRules rules) {
        for (int i = 0; i < units.size(); i++) {
            if (rules.unit(units.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    static List<Detail> unknown(List<UnitId> units, WorkingRules rules) {
        return details(units.stream().filter(u -> rules.unit(u).isEmpty()).toList(), rules);
    }

    /** Article 11(1): nobody waits for the opinion of a unit for which nobody can give one. */
    static boolean allReply(List<UnitId> units, WorkingRules rules) {
        for (int i = 0; i < units.size(); i++) {
            if (isSilent(units.get(i), rules)) {
                return false;
            }
        }
        return true;
    }

    static List<Detail> silent(List<UnitId> units, WorkingRules rules) {
        return details(units.stream().filter(u -> isSilent(u, rules)).toList(), rules);
    }

    static List<Detail> details(List<UnitId> units, WorkingRules rules) {
        return units.stream().map(u -> Detail.unit(u, rules)).toList();
    }

    /** An unknown unit is another fault. */
    private static boolean isSilent(UnitId unit, WorkingRules rules) {
        return rules.unit(unit).isPresent() && !rules.givesOpinions(unit);
    }
}
