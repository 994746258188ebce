package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MustBeThere;

/**
 * A capacity that the rule book provides for (Article 4).
 *
 * @param unit the one unit in which it is held; empty when every member unit (and every consultee) has the seat
 * @param atMost how many may hold it in one unit at a time, 1 or more; empty for no limit
 * @param required whether an empty seat is an open duty (of that unit; for members and liaisons only member units count)
 * @param clause the clause id behind it; {@code local:caseOfficers} for a seat that a local rule adds
 */
@JsonPropertyOrder({"capacity", "unit", "atMost", "required", "clause"})
public record Seat(
        Capacity capacity,
        Optional<UnitId> unit,
        Optional<Integer> atMost,
        @MustBeThere boolean required,
        @Size(max = 64) String clause) {}
