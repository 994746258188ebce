package org.jointmeeting.store;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.SubjectId;

/**
 * A subject as it is kept.
 *
 * @param version how many acts made it what it is, from 1
 * @param stage the name of the stage in which it stands
 * @param title what it is called in lists
 * @param unit the unit that answers for it; empty if none does
 * @param state its state, as JSON
 * @param entry the number of its last entry in the register
 * @param hash the hash of its state, as that entry names it
 */
@Value.Builder
public record StoredSubject(
        SubjectId subject,
        long version,
        String stage,
        String title,
        Optional<UnitId> unit,
        String state,
        long entry,
        String hash)
        implements WithStoredSubject {}
