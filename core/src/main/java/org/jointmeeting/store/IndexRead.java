package org.jointmeeting.store;

import java.util.Set;

/**
 * That a decision rests on all subjects of a kind that stand in certain stages, as they were at a register number.
 *
 * @param stages the names of the stages that count, those among them to which a subject goes when it leaves
 * @param asOf the highest number of a last entry among them that was read; 0 for none
 */
public record IndexRead(String kind, Set<String> stages, long asOf) {

    public IndexRead {
        stages = Set.copyOf(stages);
    }
}
