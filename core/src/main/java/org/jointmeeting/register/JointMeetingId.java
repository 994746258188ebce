package org.jointmeeting.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The id of a joint meeting; everything is kept under it, so that one store serves many districts.
 *
 * @param value the id, such as {@code futian}; 1 to 64 characters
 */
public record JointMeetingId(@JsonValue String value) {

    /** Checks the length. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JointMeetingId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException(
                    "joint meeting id '" + value + "': expected 1 to 64 characters, not blank");
        }
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the typed id
     * @throws IllegalArgumentException if it is blank or too long
     */
    public static JointMeetingId of(String value) {
        return new JointMeetingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
