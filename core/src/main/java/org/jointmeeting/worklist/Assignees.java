package org.jointmeeting.worklist;

import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.rules.WorkingRules;

/** Who sees to things. */
final class Assignees {
    private Assignees() {}

    /** A unit's member and liaison. */
    static List<Standing> unit(UnitId unit) {
        return List.of(new Standing(Capacity.MEMBER, unit), new Standing(Capacity.LIAISON, unit));
    }

    /** Whoever holds one of these capacities in the one unit that has the seat. */
    static List<Standing> seats(List<Capacity> capacities, WorkingRules rules) {
        return rules.book().seats().stream()
                .filter(s -> capacities.contains(s.capacity()) && s.unit().isPresent())
                .map(s -> new Standing(s.capacity(), s.unit().orElseThrow()))
                .toList();
    }
}
