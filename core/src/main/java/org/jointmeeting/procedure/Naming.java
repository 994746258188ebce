package org.jointmeeting.procedure;

import java.util.List;
import java.util.Optional;

/**
 * Which other subjects a step reads.
 *
 * @param <S> the subject's type
 * @param <C> the command's type
 */
@FunctionalInterface
public interface Naming<S, C> {
    /**
     * The subjects.
     *
     * @param command the command; empty when it is asked what may be done at all
     * @return the other subjects; may name some that do not exist
     */
    List<SubjectId> of(S subject, Optional<C> command);
}
