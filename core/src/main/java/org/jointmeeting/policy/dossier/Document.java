package org.jointmeeting.policy.dossier;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A text attached to a dossier. The text itself stays in the host's document store.
 *
 * @param reference where the host keeps it: an id or address
 */
@JsonPropertyOrder({"kind", "title", "reference"})
public record Document(
        @NotNull DocumentKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 500) String reference) {

    /**
     * Whether this takes the place of another in a dossier: one draft of each kind, other material by its reference.
     */
    public boolean replaces(Document other) {
        return kind == other.kind && (kind != DocumentKind.OTHER || reference.equals(other.reference));
    }
}
