package org.jointmeeting.store;

import java.util.Set;

/**
 * Which changed subjects are asked for, in the order of their last entries in the register.
 *
 * @param stages the names of the stages in which they stand
 * @param after the register number after which their last entry comes; 0 for all
 * @param limit how many at most, 1 to {@value Page#MAX}
 */
public record ChangesQuery(String kind, Set<String> stages, long after, int limit) {

    public ChangesQuery {
        stages = Set.copyOf(stages);
        Page.checkedLimit(limit);
    }
}
