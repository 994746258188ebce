package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

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

    @Override
    public String toString() {
        return value;
    }
}
