package org.jointmeeting.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jointmeeting.provision.IdText;

/**
 * The id of a joint meeting; everything is kept under it, so that one store serves many districts.
 *
 * @param value the id, such as {@code futian}, in the form that {@link IdText} says
 */
public record JointMeetingId(@JsonValue String value) {

    /** Checks the form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JointMeetingId {
        IdText.checked("joint meeting id", value);
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the typed id
     * @throws IllegalArgumentException if it has not the form of an id
     */
    public static JointMeetingId of(String value) {
        return new JointMeetingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
