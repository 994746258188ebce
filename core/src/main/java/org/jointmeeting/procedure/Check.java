package org.jointmeeting.procedure;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.provision.Provision;

/**
 * A named condition on the content of a command, such as a reason that must be given. Available actions cannot know it
 * beforehand; {@link Guard guards} they can.
 *
 * @param code the reason given when it does not hold
 * @param provision the provision it rests on
 * @param holds the condition
 * @param missing the details of the reason, asked only when the condition does not hold
 * @param ofStanding whether it depends on the standing used; it is left out for somebody without one
 * @param reads what it reads beside the subject
 * @param <S> the subject's type
 * @param <C> the command's type
 */
public record Check<S, C>(
        RefusalCode code,
        Provision provision,
        Condition<S, C> holds,
        Missing<S, C> missing,
        boolean ofStanding,
        List<Index<?, ?>> reads) {

    public Check {
        reads = List.copyOf(reads);
    }

    /**
     * A check whose reason needs no details.
     *
     * @param code the reason given when it does not hold
     * @param provision the provision it rests on
     * @param holds the condition
     * @param <S> the subject's type
     * @param <C> the command's type
     */
    public static <S, C> Check<S, C> check(RefusalCode code, Provision provision, Condition<S, C> holds) {
        return new Check<>(code, provision, holds, (s, c, as, in) -> List.of(), false, List.of());
    }

    /**
     * A check whose reason names what is wrong.
     *
     * @param code the reason given when it does not hold
     * @param provision the provision it rests on
     * @param holds the condition
     * @param missing what is wrong
     * @param <S> the subject's type
     * @param <C> the command's type
     */
    public static <S, C> Check<S, C> check(
            RefusalCode code, Provision provision, Condition<S, C> holds, Missing<S, C> missing) {
        return new Check<>(code, provision, holds, missing, false, List.of());
    }

    /**
     * A check that depends on the standing used.
     *
     * @param code the reason given when it does not hold
     * @param provision the provision it rests on
     * @param holds the condition
     * @param missing what is wrong
     * @param <S> the subject's type
     * @param <C> the command's type
     * @return the check, left out for somebody who may not take the step anyway
     */
    public static <S, C> Check<S, C> standingCheck(
            RefusalCode code, Provision provision, Condition<S, C> holds, Missing<S, C> missing) {
        return new Check<>(code, provision, holds, missing, true, List.of());
    }

    /**
     * A check that reads an index.
     *
     * @param index what it reads beside the subject
     * @param g the check
     * @param <S> the subject's type
     * @param <C> the command's type
     * @return the same, which says what it reads
     */
    public static <S, C> Check<S, C> reading(Index<?, ?> index, Check<S, C> g) {
        List<Index<?, ?>> all = new ArrayList<>(g.reads());
        all.add(index);
        return new Check<>(g.code(), g.provision(), g.holds(), g.missing(), g.ofStanding(), all);
    }

    /**
     * The condition of a check.
     *
     * @param <S> the subject's type
     * @param <C> the command's type
     */
    @FunctionalInterface
    public interface Condition<S, C> {
        /**
         * Whether it holds.
         *
         * @param as the standing used
         */
        boolean test(S subject, C command, Standing as, Setting in);
    }

    /**
     * What is wrong when a check does not hold.
     *
     * @param <S> the subject's type
     * @param <C> the command's type
     */
    @FunctionalInterface
    public interface Missing<S, C> {
        /**
         * The details.
         *
         * @param as the standing used
         */
        List<Detail> of(S subject, C command, Standing as, Setting in);
    }
}
