package org.jointmeeting.procedure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps that a command may take, with what deciding between them reads: put together once, not at every decision.
 *
 * @param steps the steps, in the procedure's order
 * @param reads what they read of all subjects of a kind
 * @param naming those that read other subjects, too
 */
record Takers<S extends Subject>(List<Step<S, Command>> steps, Set<Index<?, ?>> reads, List<Step<S, Command>> naming) {

    static <S extends Subject> Takers<S> of(List<Step<S, Command>> steps) {
        Set<Index<?, ?>> reads = new LinkedHashSet<>();
        steps.forEach(step -> reads.addAll(step.reads()));
        return new Takers<>(
                List.copyOf(steps),
                Collections.unmodifiableSet(reads),
                steps.stream().filter(Step::namesOthers).toList());
    }
}
