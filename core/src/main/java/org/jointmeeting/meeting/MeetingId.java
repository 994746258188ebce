package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jointmeeting.procedure.CaseId;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.IdText;

/**
 * The id of a meeting（会议）, such as {@code M-2026-01}.
 *
 * @param value the id, in the form that {@link IdText} says
 */
public record MeetingId(
        @Pattern(regexp = IdText.PATTERN) @JsonValue String value) implements CaseId<Meeting, MeetingCommand> {

    /** Checks that there is an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the typed id
     */
    public static MeetingId of(String value) {
        return new MeetingId(value);
    }

    @Override
    public SubjectId subject() {
        return new SubjectId(MeetingProcedure.KIND, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
