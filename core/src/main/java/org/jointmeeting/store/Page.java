package org.jointmeeting.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * A page of a list.
 *
 * @param next where the next page begins, to be handed back as it is; empty on the last page
 * @param <T> the type of the items
 */
@JsonPropertyOrder({"items", "next"})
public record Page<T>(@MayBeLeftOut List<T> items, Optional<String> next) {

    /** How many items a page can hold at most. */
    public static final int MAX = 500;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Checks where a page is asked to begin.
     *
     * @param next what was handed back
     * @param known whether it is of the form in which {@link #next()} says it
     * @throws IllegalArgumentException if it is not
     */
    static String checkedNext(String next, boolean known) {
        if (!known) {
            throw new IllegalArgumentException("no page begins at '" + next.replaceAll("\\p{Cntrl}", " ")
                    + "': expected the next of the page before, as it is");
        }
        return next;
    }

    /**
     * Checks how many items are asked for.
     *
     * @param limit how many
     * @throws IllegalArgumentException if it is not 1 to {@value #MAX}
     */
    public static int checkedLimit(int limit) {
        if (limit < 1 || limit > MAX) {
            throw new IllegalArgumentException("limit " + limit + ": expected 1 to " + MAX);
        }
        return limit;
    }
}
