package org.jointmeeting.policy.dossier;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the dossier says on one item of Article 9.
 *
 * @param text what it says, up to 20,000 characters
 */
@JsonPropertyOrder({"item", "text"})
public record Statement(
        @NotNull DossierItem item,
        @NotBlank @Size(max = 20_000) String text) {}
