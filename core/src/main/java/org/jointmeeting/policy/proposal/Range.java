package org.jointmeeting.policy.proposal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;

/**
 * A range of whole numbers: ages in years, or a household's monthly income per head in yuan.
 *
 * @param from the lowest, inclusive; empty for no lower bound
 * @param to the highest, inclusive; empty for no upper bound
 */
@JsonPropertyOrder({"from", "to"})
public record Range(Optional<@PositiveOrZero Integer> from, Optional<@PositiveOrZero Integer> to) {

    /** No bounds. */
    public static final Range ALL = new Range(Optional.empty(), Optional.empty());

    /**
     * Whether the bounds are in order.
     *
     * @return false if the lowest lies above the highest
     */
    public boolean ordered() {
        return from.isEmpty() || to.isEmpty() || from.get() <= to.get();
    }

    /** Whether two ranges have a number in common. */
    public boolean meets(Range other) {
        return low() <= other.high() && other.low() <= high();
    }

    private int low() {
        return from.isPresent() ? from.get() : 0;
    }

    private int high() {
        return to.isPresent() ? to.get() : Integer.MAX_VALUE;
    }
}
