package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jointmeeting.procedure.CaseId;
import org.jointmeeting.procedure.SubjectId;

/**
 * The id of a meeting（会议）, such as {@code M-2026-01}.
 *
 * @param value the id; 1 to 64 characters
 */
public record MeetingId(@NotBlank @Size(max = 64) @JsonValue String value) implements CaseId<Meeting, MeetingCommand> {

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
        return MeetingProcedure.subject(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
