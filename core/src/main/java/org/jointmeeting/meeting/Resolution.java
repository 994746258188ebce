package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MustBeThere;

/**
 * What a meeting resolved (议定事项) and who carries it out (Article 6(3), Article 7(7)).
 *
 * @param number its number, from 1
 * @param item the agenda item it belongs to
 * @param text what is to be done
 * @param responsible the unit that carries it out
 * @param due the last day to do it; empty for none
 */
@JsonPropertyOrder({"number", "item", "text", "responsible", "due"})
public record Resolution(
        @MustBeThere @Positive int number,
        @MustBeThere @Positive int item,
        @NotBlank @Size(max = 5000) String text,
        @NotNull @Valid UnitId responsible,
        Optional<LocalDate> due) {}
