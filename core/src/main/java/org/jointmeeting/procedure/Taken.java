package org.jointmeeting.procedure;

import java.time.LocalDate;
import org.jointmeeting.composition.Standing;

/**
 * A step that is being taken: all that its event may be made of.
 *
 * @param subject the subject before it
 * @param as the standing used
 * @param <S> the subject's type
 * @param <C> the command's type
 */
public record Taken<S, C>(S subject, C command, Standing as, Setting in) {

    /**
     * The day of the act.
     *
     * @return the day where the district is
     */
    public LocalDate today() {
        return in.today();
    }
}
