package org.jointmeeting.procedure;

/**
 * Which stage a step leads to.
 *
 * @param <S> the subject's type
 */
@FunctionalInterface
public interface Target<S> {
    /**
     * The stage.
     *
     * @param subject the subject before the step
     * @return the stage after it
     */
    Stage of(S subject);
}
