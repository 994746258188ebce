package org.jointmeeting.store;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.UnitId;

/**
 * Which subjects are asked for; they come in the order of their ids.
 *
 * @param stages in which stages; empty for any
 * @param unit for which the unit answers; empty for any
 * @param after where the page begins, from {@link Page#next()}; empty for the first
 * @param limit how many at most, 1 to {@value Page#MAX}
 */
@Value.Builder
public record SubjectQuery(String kind, List<String> stages, Optional<UnitId> unit, Optional<String> after, int limit)
        implements WithSubjectQuery {

    public SubjectQuery {
        stages = List.copyOf(stages);
        Page.checkedLimit(limit);
    }
}
