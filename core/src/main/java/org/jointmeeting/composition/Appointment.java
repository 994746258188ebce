package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A dated appointment: a person holds a capacity in a unit (Article 4).
 *
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
     */
    public Appointment endedOn(LocalDate day) {
        return new Appointment(person, capacity, unit, from, Optional.of(day));
    }

    /**
     * The first day on which more of some appointments hold than may.
     *
     * @param some the appointments; those that end before they begin hold on no day
     * @param most how many may hold at once, 0 or more
     * @return the day; empty if there is none
     */
    public static Optional<LocalDate> crowdedOn(Iterable<Appointment> some, int most) {
        List<LocalDate> begins = new ArrayList<>();
        List<LocalDate> ends = new ArrayList<>();
        for (Appointment a : some) {
            if (Term.ordered(a.from, a.until)) {
                begins.add(a.from);
                a.until.ifPresent(ends::add);
            }
        }
        begins.sort(Comparator.naturalOrder());
        ends.sort(Comparator.naturalOrder());
        int over = 0;
        for (int begun = 0; begun < begins.size(); begun++) {
            LocalDate day = begins.get(begun);
            while (over < ends.size() && !ends.get(over).isAfter(day)) {
                over++;
            }
            if (begun + 1 - over > most) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
