package org.jointmeeting.store;

import java.util.List;
import org.jointmeeting.worklist.Obligation;

/**
 * What becomes of one subject in a commit.
 *
 * @param after the subject after it
 * @param expected the version it had when it was loaded; 0 for one that must not exist yet
 * @param obligations every obligation of the subject after it; they take the place of those before
 */
public record Change(StoredSubject after, long expected, List<Obligation> obligations) {

    /** Copies the obligations. */
    public Change {
        obligations = List.copyOf(obligations);
    }
}
