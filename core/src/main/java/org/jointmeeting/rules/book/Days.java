package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jointmeeting.json.MustBeThere;

/**
 * A span of days that a local rule sets.
 *
 * @param count how many, 1 to 3650
 * @param working whether only working days count ({@link WorkingCalendar})
 */
@JsonPropertyOrder({"count", "working"})
public record Days(
        @MustBeThere @Min(1) @Max(3650) int count,
        @MustBeThere boolean working) {}
