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
     * @param provision the provision it stands under, as code cites it
     * @param event what was done
     * @param stamp to which stage, when, by whom, in which standing
     * @param notices what the author should be aware of; usually empty
     * @param consequences what it asks of other subjects; usually empty
     */
    record Accepted(
            Step<?, ?> step,
            Provision provision,
            Event<?> event,
            Stamp stamp,
            List<Notice> notices,
            List<Consequence> consequences)
            implements Decision {

        /** The standing that was used and is recorded. */
        public Standing as() {
            return stamp.as();
        }
    }

    /**
     * The command is refused and nothing changes.
     *
     * @param reasons every reason, at least one
     */
    record Refused(List<Refusal> reasons) implements Decision {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
