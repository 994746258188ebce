package org.jointmeeting.store;

import java.util.List;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.RegisterEntry;

/** What became of a {@link Commit}. */
public sealed interface CommitResult {

    /**
     * Everything is kept.
     *
     * @param entries the register entries, numbered and chained
     */
    record Committed(List<RegisterEntry> entries) implements CommitResult {

        public Committed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Nothing is kept: a subject is no longer at the version that was expected, or what the decision rests on has changed.
     *
     * @param subjects which subjects changed; at least one
     */
    record Stale(List<SubjectId> subjects) implements CommitResult {

        public Stale {
            subjects = List.copyOf(subjects);
        }
    }

    /** Nothing is kept: the request was carried out before. */
    record AlreadyDone(RememberedRequest request) implements CommitResult {}
}
