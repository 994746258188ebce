package org.jointmeeting.policy;

import java.util.List;

/**
 * The fact of which editions of the working rules the joint meeting was opened with (Article 14).
 *
 * @param editions their names
 */
public record KnownEditions(List<String> editions) {

    /** Copies the names. */
    public KnownEditions {
        editions = List.copyOf(editions);
    }
}
