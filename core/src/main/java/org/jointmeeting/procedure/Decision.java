package org.jointmeeting.procedure;

import java.util.List;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.provision.Provision;

/** What {@link Procedure#decide} answers: an event, or every reason against it. */
public sealed interface Decision {

    /**
     * The command stands.
     *
     * @param step the step that was taken
     * @param as the standing that was used and is recorded
     * @param provision the provision it stands under, as code cites it
     * @param event what was done
     * @param notices what the author should be aware of; usually empty
     * @param consequences what it asks of other subjects; usually empty
     */
    record Accepted(
            Step<?, ?> step,
            Standing as,
            Provision provision,
            Event event,
            List<Notice> notices,
            List<Consequence> consequences)
            implements Decision {}

    /**
     * The command is refused and nothing changes.
     *
     * @param reasons every reason, at least one
     */
    record Refused(List<Refusal> reasons) implements Decision {

        /** Copies the reasons. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
