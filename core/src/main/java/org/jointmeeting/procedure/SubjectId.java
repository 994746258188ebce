package org.jointmeeting.procedure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * What a command is about: the kind of the subject and its id among that kind.
 *
 * @param kind the procedure's kind, such as {@code policy}
 * @param id the id; 1 to 64 characters
 */
@JsonPropertyOrder({"kind", "id"})
public record SubjectId(
        @NotBlank @Size(max = 32) String kind,
        @NotBlank @Size(max = 64) String id) {

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
