package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jointmeeting.json.MustBeThere;

/**
 * What the minutes say on an agenda item.
 *
 * @param item the item's number
 * @param outcome the outcome, as the presider declared it
 * @param conclusion the conclusion in words
 */
@JsonPropertyOrder({"item", "outcome", "conclusion"})
public record MinutesItem(
        @MustBeThere @Positive int item,
        @NotNull ItemOutcome outcome,
        @NotBlank @Size(max = 20_000) String conclusion) {}
