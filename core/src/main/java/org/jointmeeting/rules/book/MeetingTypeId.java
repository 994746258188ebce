package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * The id of a meeting type（会议类型）, such as {@code special-coordination}.
 *
 * @param value the id; 1 to 64 characters
 */
public record MeetingTypeId(
        @NotBlank @Size(max = 64) @JsonValue String value) {

    /** Checks that there is an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingTypeId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the typed id
     */
    public static MeetingTypeId of(String value) {
        return new MeetingTypeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
