package org.jointmeeting.store;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.worklist.Obligation;

/**
 * What becomes of one subject in a commit.
 *
 * @param expected the version it had when it was loaded; 0 for one that must not exist yet
 * @param version its version after the commit, higher by the number of its entries
 * @param stage the name of the stage in which it stands then
 * @param title what it is called then
 * @param unit the unit that answers for it; empty if none does
 * @param state its state, as JSON
 * @param obligations every obligation of the subject after it; they take the place of those before
 */
@Value.Builder
public record Change(
        SubjectId subject,
        long expected,
        long version,
        String stage,
        String title,
        Optional<UnitId> unit,
        String state,
        List<Obligation> obligations)
        implements WithChange {

    public Change {
        obligations = List.copyOf(obligations);
    }

    /**
     * The subject as it is then kept.
     *
     * @param entry the number of its last entry in the register
     * @param hash the hash of its state, as that entry names it
     */
    public StoredSubject kept(long entry, String hash) {
        return new StoredSubject(subject, version, stage, title, unit, state, entry, hash);
    }
}
