package org.jointmeeting.procedure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jointmeeting.provision.IdText;

/**
 * What a command is about: the kind of the subject and its id among that kind.
 *
 * @param kind the procedure's kind, such as {@code policy}
 * @param id the id, in the form that {@link IdText} says
 */
@JsonPropertyOrder({"kind", "id"})
public record SubjectId(
        @Pattern(regexp = IdText.PATTERN) String kind,
        @Pattern(regexp = IdText.PATTERN) String id) {

    /** Checks that both are there. */
    public SubjectId {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
