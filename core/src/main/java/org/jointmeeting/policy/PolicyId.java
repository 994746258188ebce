package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jointmeeting.procedure.CaseId;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.IdText;

/**
 * The id of a policy（政策）, such as {@code FT-2026-001}.
 *
 * @param value the id, in the form that {@link IdText} says
 */
public record PolicyId(
        @Pattern(regexp = IdText.PATTERN) @JsonValue String value) implements CaseId<Policy, PolicyCommand> {

    /** The kind of subject that a policy is. */
    public static final String KIND = "policy";

    /** Checks that there is an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes an id.
     *
     * @param value the id
     * @return the typed id
     */
    public static PolicyId of(String value) {
        return new PolicyId(value);
    }

    @Override
    public SubjectId subject() {
        return new SubjectId(KIND, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
