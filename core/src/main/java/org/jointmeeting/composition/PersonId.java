package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jointmeeting.provision.IdText;

/**
 * The id of a person, as the host knows them（人员）; authentication is the host's, such as {@code p-1042}.
 *
 * @param value the id, in the form that {@link IdText} says
 */
public record PersonId(
        @Pattern(regexp = IdText.PATTERN) @JsonValue String value) {

    /** Checks that there is an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the typed id
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
