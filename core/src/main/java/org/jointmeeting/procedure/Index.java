package org.jointmeeting.procedure;

import java.util.Optional;
import java.util.Set;

/**
 * Something that is kept of all subjects of a kind in certain stages, such as the catalogue of policies in force. A step that
 * decides by it {@linkplain StepBuilder#reads declares} so, and its commit holds only if nothing of it changed meanwhile. It is
 * kept up by what changed and never made anew from everything.
 *
 * @param name what it is, to tell it from others
 * @param kind the kind of the subjects
 * @param type the type of their state
 * @param within the names of the stages in which a subject belongs to it
 * @param beyond the names of the stages to which a subject goes when it leaves it; a subject never goes to any other from within
 * @param empty it, of no subject
 * @param fold how one subject changes it
 * @param <S> the type of the subjects' state
 * @param <T> what is kept; immutable
 */
public record Index<S extends Subject, T>(
        String name, String kind, Class<S> type, Set<String> within, Set<String> beyond, T empty, Fold<S, T> fold) {

    public Index {
        within = Set.copyOf(within);
        beyond = Set.copyOf(beyond);
    }

    /**
     * After a subject changed.
     *
     * @param before what was kept before
     * @param state its state now
     * @return what is kept now
     */
    public T after(T before, SubjectId subject, S state) {
        boolean belongs = within.contains(state.stage().name());
        return fold.with(before, subject, belongs ? Optional.of(state) : Optional.empty());
    }

    /**
     * How one subject changes what is kept.
     *
     * @param <S> the type of the subjects' state
     * @param <T> what is kept
     */
    @FunctionalInterface
    public interface Fold<S, T> {
        /**
         * With a subject as it is now.
         *
         * @param before what was kept before
         * @param state its state; empty if it does not belong to it any more
         * @return what is kept now
         */
        T with(T before, SubjectId subject, Optional<S> state);
    }
}
