package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The id of a unit（单位）, such as {@code finance}.
 *
 * @param value the id; 1 to 64 characters
 */
public record UnitId(@NotBlank @Size(max = 64) @JsonValue String value) {

    /** Checks that there is an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the typed id
     */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    // Written out because identical ids are by far the most common, and deciding compares ids all the time.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof UnitId unit && value.equals(unit.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
