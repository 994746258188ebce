package org.jointmeeting.procedure;

/**
 * What a step records.
 *
 * @param <S> the subject's type
 * @param <C> the command's type
 */
@FunctionalInterface
public interface Recording<S extends Subject, C> {
    /**
     * Makes the event.
     *
     * @param step the step as it is taken
     */
    Event<S> of(Taken<S, C> step);
}
