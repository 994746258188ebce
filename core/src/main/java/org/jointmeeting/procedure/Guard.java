package org.jointmeeting.procedure;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.provision.Provision;

/**
 * A named condition on the state of the subject and its setting: what must hold before a step, under which provision, and what
 * to answer when it does not.
 *
 * @param code the reason given when it does not hold
 * @param provision the provision it rests on
 * @param missing the details of the reason, asked only when the condition does not hold
 * @param reads what it reads beside the subject
 * @param <S> the subject's type
 */
public record Guard<S>(
        RefusalCode code, Provision provision, Condition<S> holds, Missing<S> missing, List<Index<?, ?>> reads) {

    public Guard {
        reads = List.copyOf(reads);
    }

    /**
     * A guard whose reason needs no details.
     *
     * @param code the reason given when it does not hold
     * @param provision the provision it rests on
     * @param <S> the subject's type
     */
    public static <S> Guard<S> guard(RefusalCode code, Provision provision, Condition<S> holds) {
        return new Guard<>(code, provision, holds, (s, in) -> List.of(), List.of());
    }

    /**
     * A guard whose reason names what is missing.
     *
     * @param code the reason given when it does not hold
     * @param provision the provision it rests on
     * @param <S> the subject's type
     */
    public static <S> Guard<S> guard(RefusalCode code, Provision provision, Condition<S> holds, Missing<S> missing) {
        return new Guard<>(code, provision, holds, missing, List.of());
    }

    /**
     * A guard that reads an index.
     *
     * @param index what it reads beside the subject
     * @param <S> the subject's type
     * @return the same, which says what it reads
     */
    public static <S> Guard<S> reading(Index<?, ?> index, Guard<S> g) {
        List<Index<?, ?>> all = new ArrayList<>(g.reads());
        all.add(index);
        return new Guard<>(g.code(), g.provision(), g.holds(), g.missing(), all);
    }

    /**
     * The condition of a guard.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Condition<S> {
        /** Whether it holds. */
        boolean test(S subject, Setting in);
    }

    /**
     * What is missing when a guard does not hold.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Missing<S> {
        /** The details. */
        List<Detail> of(S subject, Setting in);
    }
}
