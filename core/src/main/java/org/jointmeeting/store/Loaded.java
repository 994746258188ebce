package org.jointmeeting.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;

/**
 * What was found for a {@link Lookup}.
 *
 * @param head where the register ends
 * @param latest the moment of the newest entry; empty of an empty register. An act of an earlier one shows that clocks differ
 * @param subjects the subjects whose version is not the one that is known
 * @param unchanged the subjects that are still at the version that is known; what is in neither does not exist
 * @param request what is remembered of the request; empty if it was never carried out
 */
public record Loaded(
        Head head,
        Optional<Instant> latest,
        List<StoredSubject> subjects,
        Set<SubjectId> unchanged,
        Optional<RememberedRequest> request) {

    public Loaded {
        subjects = List.copyOf(subjects);
        unchanged = Set.copyOf(unchanged);
    }
}
