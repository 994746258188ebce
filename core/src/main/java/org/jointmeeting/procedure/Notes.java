package org.jointmeeting.procedure;

import java.util.List;

/**
 * What the author of a step should be aware of.
 *
 * @param <S> the subject's type
 * @param <C> the command's type
 */
@FunctionalInterface
public interface Notes<S, C> {
    /**
     * The notices.
     *
     * @return the notices; may be empty
     */
    List<Notice> of(S subject, C command, Setting in);
}
