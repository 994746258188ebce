package org.jointmeeting.procedure;

import java.util.List;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/**
 * A named answer to "by whom": which standings may take a step on a subject.
 *
 * @param text its name, such as "the lead unit"
 * @param admits whether a standing belongs to it
 * @param candidates every standing that belongs to it, to tell who could act
 * @param <S> the subject's type
 */
public record Party<S>(Text text, Admission<S> admits, Candidates<S> candidates) implements Named {

    /**
     * Whether a standing may act.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Admission<S> {
        /** Whether it may. */
        boolean test(S subject, Standing standing, Setting in);
    }

    /**
     * Who may act.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Candidates<S> {
        /**
         * The standings.
         *
         * @return every standing that may act; empty when it is not a standing that decides (minutes, the host)
         */
        List<Standing> of(S subject, Setting in);
    }
}
