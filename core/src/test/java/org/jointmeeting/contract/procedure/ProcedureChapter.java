package org.jointmeeting.contract.procedure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;

/** A chapter of the contract: the lives it looks at, and how it tells of one that breaks a law. */
abstract class ProcedureChapter<S extends Subject> {

    abstract ProcedureContract<S> contract();

    Procedure<S> procedure() {
        return contract().procedure();
    }

    /** The stages, from the first; the enum of the first state's stage. */
    List<Stage> stages() {
        Stage first = procedure().initial().stage();
        return List.<Stage>of((Stage[]) ((Enum<?>) first).getDeclaringClass().getEnumConstants());
    }

    /** Looks at every attempt of every life; whatever does not hold is told with the life up to there. */
    void everyAttempt(Consumer<Attempt<S>> law) {
        for (Life<S> life : contract().lives()) {
            for (int i = 0; i < life.attempts().size(); i++) {
                try {
                    law.accept(life.attempts().get(i));
                } catch (AssertionError e) {
                    throw new AssertionError(
                            e.getMessage() + "\nin "
                                    + new Life<>(life.seed(), life.attempts().subList(0, i + 1)),
                            e);
                }
            }
        }
    }

    /** The steps that take a command. */
    List<Step<S, ?>> taking(Class<?> command) {
        return procedure().steps().stream().filter(s -> s.command() == command).toList();
    }

    /** The step that decides an attempt: the one that starts where the subject stands, else the first of that command. */
    Step<S, ?> stepOf(Attempt<S> attempt) {
        List<Step<S, ?>> steps = taking(attempt.command().getClass());
        return steps.stream()
                .filter(s -> s.from().contains(attempt.before().stage()))
                .findFirst()
                .orElse(steps.get(0));
    }

    static Set<String> missing(Set<String> wanted, Set<String> occurred) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(occurred);
        return missing;
    }
}
