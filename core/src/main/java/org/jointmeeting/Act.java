package org.jointmeeting;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.SubjectId;

/**
 * What a person asks for: the command, on what, and how.
 *
 * @param person who, as the host authenticated them; in which capacity they may act the roster says
 * @param subject on what
 * @param command what
 * @param actingFor the unit for which they want to act, for somebody with several standings; empty to let the step choose
 * @param requestId an id the client chose, 1 to 100 characters; the same id again returns the first outcome instead of acting
 *     twice; empty for none
 * @param expectedVersion the version of the subject the caller has seen; a stale one is refused; empty to act on whatever is there
 */
@Value.Builder
public record Act(
        PersonId person,
        SubjectId subject,
        Command command,
        Optional<UnitId> actingFor,
        Optional<String> requestId,
        Optional<Long> expectedVersion)
        implements WithAct {

    /** Checks the request id. */
    public Act {
        if (requestId.isPresent()
                && (requestId.get().isBlank() || requestId.get().length() > 100)) {
            throw new IllegalArgumentException(
                    "request id '" + requestId.get() + "': expected 1 to 100 characters, not blank");
        }
    }

    /**
     * The usual act: no request id, no expected version.
     *
     * @param person who
     * @param subject on what
     * @param command what
     * @return the act
     */
    public static Act of(PersonId person, SubjectId subject, Command command) {
        return new Act(person, subject, command, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
