package org.jointmeeting.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;

/**
 * Which obligations are asked for; the earliest due come first, then those open longest.
 *
 * @param openOn the day on which they are open
 * @param standings of whom; empty for anybody
 * @param unit of which unit; empty for any
 * @param dueBefore due before which day; empty for any, those without a due day too
 * @param after where the page begins, from {@link Page#next()}; empty for the first
 * @param limit how many at most, 1 to {@value Page#MAX}
 */
@Value.Builder
public record ObligationQuery(
        LocalDate openOn,
        List<Standing> standings,
        Optional<UnitId> unit,
        Optional<LocalDate> dueBefore,
        Optional<String> after,
        int limit)
        implements WithObligationQuery {

    public ObligationQuery {
        standings = List.copyOf(standings);
        Page.checkedLimit(limit);
    }
}
