package org.jointmeeting.store;

import java.util.List;
import java.util.Optional;

/**
 * What an act asks for at once.
 *
 * @param subjects which subjects, each with the version that is known already; 0 for none
 * @param requestId the client's request, to see whether it was carried out before; empty for none
 */
public record Lookup(List<SubjectVersion> subjects, Optional<String> requestId) {

    public Lookup {
        subjects = List.copyOf(subjects);
    }
}
