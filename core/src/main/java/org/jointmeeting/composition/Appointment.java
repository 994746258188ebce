package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated appointment: a person holds a capacity in a unit (Article 4).
 *
 * @param person who
 * @param capacity the capacity
 * @param unit the unit
 * @param from the first day, inclusive
 * @param until the day on which it no longer holds, exclusive; empty while no end is set
 */
@JsonPropertyOrder({"person", "capacity", "unit", "from", "until"})
public record Appointment(
        @NotNull @Valid PersonId person,
        @NotNull Capacity capacity,
        @NotNull @Valid UnitId unit,
        @NotNull LocalDate from,
        Optional<LocalDate> until) {

    /**
     * Whether the appointment holds on a day.
     *
     * @param day the day
     * @return true from {@code from} on and before {@code until}
     */
    public boolean holdsOn(LocalDate day) {
        return Term.holds(from, until, day);
    }

    /**
     * Whether two spans of days share a day.
     *
     * @param otherFrom the other's first day, inclusive
     * @param otherUntil the other's end, exclusive; empty for none
     * @return true if some day lies in both
     */
    public boolean meets(LocalDate otherFrom, Optional<LocalDate> otherUntil) {
        return Term.meet(from, until, otherFrom, otherUntil);
    }

    /**
     * The standing this appointment gives.
     *
     * @return capacity and unit
     */
    public Standing standing() {
        return new Standing(capacity, unit);
    }

    /**
     * The same appointment, ended.
     *
     * @param day the day on which it no longer holds
     * @return the ended appointment
     */
    public Appointment endedOn(LocalDate day) {
        return new Appointment(person, capacity, unit, from, Optional.of(day));
    }
}
