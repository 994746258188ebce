package org.jointmeeting.procedure;

import java.util.List;
import org.jointmeeting.provision.Provision;

/**
 * A named condition on the state of the subject and its setting: what must hold before a step, under which provision, and what
 * to answer when it does not.
 *
 * @param code the reason given when it does not hold
 * @param provision the provision it rests on
 * @param holds the condition
 * @param missing the details of the reason, asked only when the condition does not hold
 * @param <S> the subject's type
 */
public record Guard<S>(RefusalCode code, Provision provision, Condition<S> holds, Missing<S> missing) {

    /**
     * A guard whose reason needs no details.
     *
     * @param code the reason given when it does not hold
     * @param provision the provision it rests on
     * @param holds the condition
     * @param <S> the subject's type
     * @return the guard
     */
    public static <S> Guard<S> guard(RefusalCode code, Provision provision, Condition<S> holds) {
        return new Guard<>(code, provision, holds, (s, in) -> List.of());
    }

    /**
     * A guard whose reason names what is missing.
     *
     * @param code the reason given when it does not hold
     * @param provision the provision it rests on
     * @param holds the condition
     * @param missing what is missing
     * @param <S> the subject's type
     * @return the guard
     */
    public static <S> Guard<S> guard(RefusalCode code, Provision provision, Condition<S> holds, Missing<S> missing) {
        return new Guard<>(code, provision, holds, missing);
    }

    /**
     * The condition of a guard.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Condition<S> {
        /**
         * Whether it holds.
         *
         * @param subject the subject
         * @param in the setting
         * @return true if so
         */
        boolean test(S subject, Setting in);
    }

    /**
     * What is missing when a guard does not hold.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Missing<S> {
        /**
         * The details.
         *
         * @param subject the subject
         * @param in the setting
         * @return the details
         */
        List<Detail> of(S subject, Setting in);
    }
}
