package org.jointmeeting.docs.rules;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * An act that was executed while the pages were made.
 *
 * @param clause the clause it is an example of
 * @param who in which standing somebody acted
 * @param step the step it was about
 * @param from where the subject stood
 * @param how what else a reader has to know of it
 * @param answer what was answered
 */
record Executed(String clause, Standing who, Step<?, ?> step, Stage from, Text how, Answer answer) {

    /**
     * An answer.
     *
     * @param to where the subject stood afterwards; empty if it was refused
     * @param under the clause the act stands under; empty if it was refused
     * @param reasons every reason against it; empty if it stands
     */
    record Answer(Optional<Stage> to, Optional<Provision> under, List<Refusal> reasons) {

        boolean permitted() {
            return to.isPresent();
        }
    }
}
