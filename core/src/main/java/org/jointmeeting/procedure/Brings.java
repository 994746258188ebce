package org.jointmeeting.procedure;

import java.util.List;

/**
 * What a step asks of other subjects.
 *
 * @param <S> the subject's type
 * @param <C> the command's type
 */
@FunctionalInterface
public interface Brings<S, C> {
    /**
     * The consequences.
     *
     * @return the consequences; may be empty
     */
    List<Consequence> of(S subject, C command, Setting in);
}
