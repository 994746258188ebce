package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * The id of a policy category（政策类别）, such as {@code elderly-welfare}.
 *
 * @param value the id; 1 to 64 characters
 */
public record CategoryId(
        @NotBlank @Size(max = 64) @JsonValue String value) {

    /** Checks that there is an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CategoryId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the typed id
     */
    public static CategoryId of(String value) {
        return new CategoryId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
