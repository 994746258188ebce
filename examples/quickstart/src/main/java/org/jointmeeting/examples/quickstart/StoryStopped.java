package org.jointmeeting.examples.quickstart;

import java.util.List;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.provision.Text;

/** A step on which the story depends was refused: the dossier does not lead where the story goes. */
final class StoryStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text step;
    private final transient List<Refusal> reasons;

    StoryStopped(Text step, List<Refusal> reasons) {
        super(step.en() + " was refused: " + reasons);
        this.step = step;
        this.reasons = List.copyOf(reasons);
    }

    Text step() {
        return step;
    }

    List<Refusal> reasons() {
        return reasons;
    }
}
