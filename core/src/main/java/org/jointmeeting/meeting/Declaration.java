package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jointmeeting.json.MustBeThere;

/**
 * What the presider declares on an agenda item.
 *
 * @param item the item's number
 */
@JsonPropertyOrder({"item", "outcome"})
public record Declaration(
        @MustBeThere @Positive int item, @NotNull ItemOutcome outcome) {}
