package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The general convener's entrustment (委托) of a convener with presiding over meetings (Article 4, paragraph 2).
 *
 * @param by the general convener who entrusts
 * @param to the convener who is entrusted
 * @param from the first day, inclusive
 * @param until the day on which it no longer holds, exclusive; empty while no end is set
 */
@JsonPropertyOrder({"by", "to", "from", "until"})
public record Entrustment(
        @NotNull @Valid PersonId by,
        @NotNull @Valid PersonId to,
        @NotNull LocalDate from,
        Optional<LocalDate> until) {

    /**
     * Whether the entrustment holds on a day.
     *
     * @param day the day
     * @return true from {@code from} on and before {@code until}
     */
    public boolean holdsOn(LocalDate day) {
        return Term.holds(from, until, day);
    }

    /**
     * The same entrustment, ended.
     *
     * @param day the day on which it no longer holds
     */
    Entrustment endedOn(LocalDate day) {
        return new Entrustment(by, to, from, Optional.of(day));
    }
}
