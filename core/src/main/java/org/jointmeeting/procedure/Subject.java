package org.jointmeeting.procedure;

import java.util.Optional;
import org.jointmeeting.composition.UnitId;

/** The state of something that goes through a procedure: a policy, a meeting, the composition. Immutable. */
public interface Subject {

    /** Where it stands. */
    Stage stage();

    /** What it is called in lists. */
    String title();

    /**
     * The unit that answers for it.
     *
     * @return the unit; empty if none does
     */
    default Optional<UnitId> unit() {
        return Optional.empty();
    }

    /**
     * The edition of the working rules it runs under (Article 14).
     *
     * @return the edition; empty for what runs under the one in use
     */
    default Optional<String> runsUnder() {
        return Optional.empty();
    }
}
