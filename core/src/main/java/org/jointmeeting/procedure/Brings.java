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
     * @param subject the subject
     * @param command the command
     * @param in the setting
     * @return the consequences; may be empty
     */
    List<Consequence> of(S subject, C command, Setting in);
}
