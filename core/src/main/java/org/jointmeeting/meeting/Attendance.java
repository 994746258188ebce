package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;

/**
 * How a unit attended.
 *
 * @param presence how it was present
 * @param substitute who sat in for its member; only with a substitute
 */
@JsonPropertyOrder({"unit", "presence", "substitute"})
public record Attendance(
        @NotNull @Valid UnitId unit, @NotNull Presence presence, Optional<@Valid PersonId> substitute) {}
