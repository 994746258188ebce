package org.jointmeeting.escalation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Reading;

/**
 * The facts behind the three triggers of Article 11.
 *
 * @param departments the departments whose duties the policy touches, the lead unit among them; two or more are a trigger
 * @param overlapping the ids of the policies in force with which it overlaps; any is a trigger
 * @param objecting the units that object; any is a trigger
 */
@JsonPropertyOrder({"departments", "overlapping", "objecting"})
public record Triggers(
        @MayBeLeftOut List<UnitId> departments,
        @MayBeLeftOut List<String> overlapping,
        @MayBeLeftOut List<UnitId> objecting) {

    public Triggers {
        departments = List.copyOf(departments);
        overlapping = List.copyOf(overlapping);
        objecting = List.copyOf(objecting);
    }

    /**
     * The triggers that hold.
     *
     * @return them, in the order of Article 11
     */
    public List<Trigger> holding() {
        List<Trigger> holding = new ArrayList<>(3);
        if (departments.size() > 1) {
            holding.add(Trigger.SEVERAL_DEPARTMENTS);
        }
        if (!overlapping.isEmpty()) {
            holding.add(Trigger.OVERLAP);
        }
        if (!objecting.isEmpty()) {
            holding.add(Trigger.MAJOR_DISAGREEMENT);
        }
        return holding;
    }

    /**
     * Whether the coordinated procedure is called for.
     *
     * @param departments how many departments the policy touches, the lead unit included
     * @param overlaps whether it overlaps with a policy in force
     * @param objected whether a unit objects
     * @param rules the working rules: they say whether any one trigger suffices or all must hold
     * @return true if it is
     */
    public static boolean callForCoordination(int departments, boolean overlaps, boolean objected, WorkingRules rules) {
        boolean several = departments > 1;
        return rules.reads(Reading.TRIGGERS_ARE_CUMULATIVE)
                ? several && overlaps && objected
                : several || overlaps || objected;
    }
}
