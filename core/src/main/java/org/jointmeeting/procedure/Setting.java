package org.jointmeeting.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.rules.WorkingRules;

/**
 * Everything around a command: when, by whom, under which rules, with which roster. The way in fills it; nobody else.
 *
 * @param subject what the command is about
 * @param now the moment of the act
 * @param today the day of the act where the district is
 * @param actor the person with the standings the roster gives them today
 * @param actingFor the unit for which the person wants to act; empty to let the step choose among their standings
 * @param mandate by what authority another act brought the command; empty when a person asks for it
 * @param rules the working rules under which the subject runs
 * @param current the working rules in use, under which new cases begin; they say what the office is today
 * @param editions the editions of the working rules that the joint meeting was opened with (Article 14)
 * @param roster who holds what
 * @param registerEntries how many entries the register has
 * @param reads what was read beside the subject
 */
@Value.Builder
public record Setting(
        SubjectId subject,
        Instant now,
        LocalDate today,
        Actor actor,
        Optional<UnitId> actingFor,
        Optional<Mandate> mandate,
        WorkingRules rules,
        WorkingRules current,
        List<String> editions,
        Roster roster,
        long registerEntries,
        Reads reads)
        implements WithSetting {

    public Setting {
        editions = List.copyOf(editions);
    }

    /**
     * The authority, if it is of a given kind.
     *
     * @param <M> the kind
     * @return the mandate; empty if there is none or another
     */
    public <M extends Mandate> Optional<M> mandate(Class<M> kind) {
        return mandate.isPresent() && kind.isInstance(mandate.get())
                ? Optional.of(kind.cast(mandate.get()))
                : Optional.empty();
    }

    /**
     * Something kept of all subjects of a kind.
     *
     * @param <T> its type
     * @return as it was read
     * @throws IllegalStateException if the step does not declare that it reads it
     */
    public <T> T read(Index<?, T> index) {
        return reads.of(index);
    }

    /**
     * Another subject.
     *
     * @return how it stands; empty if there is none
     * @throws IllegalStateException if the step does not declare that it reads it
     */
    public Optional<Neighbour<?>> read(SubjectId other) {
        return reads.of(other);
    }
}
