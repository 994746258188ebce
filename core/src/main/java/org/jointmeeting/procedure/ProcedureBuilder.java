package org.jointmeeting.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Question;

/**
 * Puts a procedure together.
 *
 * @param <S> the subject's type
 */
public final class ProcedureBuilder<S extends Subject> {
    final String kind;
    final Text text;
    final Class<S> type;
    final S initial;
    final Moved<S> moved;
    List<Step<S, ?>> steps = List.of();
    List<Owed<S>> owed = List.of();
    List<Waiting<S>> waiting = List.of();
    Optional<Tabling<S>> tabling = Optional.empty();
    Set<Question> questions = Set.of();

    /**
     * Begins.
     *
     * @param kind the kind of its subjects, such as {@code policy}
     * @param text its name
     * @param type the subject's type
     * @param initial the state before the first event
     * @param moved how a state comes to another stage
     */
    public ProcedureBuilder(String kind, Text text, Class<S> type, S initial, Moved<S> moved) {
        this.kind = kind;
        this.text = text;
        this.type = type;
        this.initial = initial;
        this.moved = moved;
    }

    /**
     * Its steps.
     *
     * @param all the steps, in the order in which they read
     */
    public ProcedureBuilder<S> steps(List<Step<S, ?>> all) {
        steps = all;
        return this;
    }

    /**
     * What is owed in it.
     *
     * @param all everything that can be owed
     */
    public ProcedureBuilder<S> owes(List<Owed<S>> all) {
        owed = all;
        return this;
    }

    /**
     * For what its subjects wait where nobody is obliged; without this somebody always is, but at an end.
     *
     * @param all everything that they can wait for
     */
    public ProcedureBuilder<S> waits(List<Waiting<S>> all) {
        waiting = all;
        return this;
    }

    /**
     * How its subjects come before a meeting; without this they never do.
     *
     * @param how what the meeting must know
     */
    public ProcedureBuilder<S> tabled(Tabling<S> how) {
        tabling = Optional.of(how);
        return this;
    }

    /**
     * On which unclear places of the rules its steps and what is owed turn.
     *
     * @param places the unclear places
     */
    public ProcedureBuilder<S> turnsOn(Question... places) {
        questions = Set.of(places);
        return this;
    }

    /**
     * The procedure.
     *
     * @param commands the sealed family of its commands
     * @param events the sealed family of its events
     */
    public Procedure<S> of(Class<? extends Command> commands, Class<? extends Event<S>> events) {
        return new Procedure<>(this, commands, events);
    }

    /**
     * How a state comes to another stage.
     *
     * @param <S> the subject's type
     */
    @FunctionalInterface
    public interface Moved<S> {
        /**
         * The state in another stage.
         *
         * @param subject the state
         * @param stage the stage, one of the procedure's
         * @param on the day on which it comes there
         * @return the state there
         */
        S to(S subject, Stage stage, LocalDate on);
    }
}
