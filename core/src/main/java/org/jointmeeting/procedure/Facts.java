package org.jointmeeting.procedure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a decision takes into account beyond its own subject, loaded before it: the policies in force, say, or the meeting whose
 * minutes act. A small immutable chain, one value for each type.
 */
public final class Facts {
    private static final Facts NONE = new Facts(null, null, null);

    private final @Nullable Class<?> type;
    private final @Nullable Object value;
    private final @Nullable Facts rest;

    private Facts(@Nullable Class<?> type, @Nullable Object value, @Nullable Facts rest) {
        this.type = type;
        this.value = value;
        this.rest = rest;
    }

    /**
     * No facts.
     *
     * @return the empty facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * These facts and one more; a later value of the same type hides an earlier one.
     *
     * @param factType the type under which it is found
     * @param fact the value
     * @param <T> its type
     * @return the new facts
     */
    public <T> Facts and(Class<T> factType, T fact) {
        return new Facts(factType, fact, this);
    }

    /**
     * A fact.
     *
     * @param factType its type
     * @param <T> its type
     * @return the value; empty if none was loaded
     */
    public <T> Optional<T> get(Class<T> factType) {
        for (Facts f = this; f != null; f = f.rest) {
            if (f.type == factType && f.value != null) {
                return Optional.of(factType.cast(f.value));
            }
        }
        return Optional.empty();
    }
}
