package org.jointmeeting.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Question;
import org.jspecify.annotations.Nullable;

/**
 * A procedure: its steps from top to bottom, the state from which everything begins, and how an event changes a state. See the
 * package's description for its laws. Immutable and safe for any number of threads.
 *
 * @param <S> the subject's type
 */
public final class Procedure<S extends Subject> implements Named {
    private final String kind;
    private final Text text;
    private final S initial;
    private final Class<S> type;
    private final Class<? extends Command> commands;
    private final Class<? extends Event<S>> events;
    private final ProcedureBuilder.Moved<S> moved;
    private final List<Step<S, ?>> steps;
    private final List<Owed<S>> owed;
    private final List<Waiting<S>> waiting;
    private final Optional<Tabling<S>> tabling;
    private final Set<Question> questions;
    private final Takers<S> takers;
    private final Map<Class<?>, Takers<S>> byCommand = new HashMap<>();

    Procedure(ProcedureBuilder<S> b, Class<? extends Command> commands, Class<? extends Event<S>> events) {
        this.kind = b.kind;
        this.text = b.text;
        this.initial = b.initial;
        this.type = b.type;
        this.commands = commands;
        this.events = events;
        this.moved = b.moved;
        this.steps = List.copyOf(b.steps);
        this.owed = List.copyOf(b.owed);
        this.waiting = List.copyOf(b.waiting);
        this.tabling = b.tabling;
        this.questions = b.questions;
        List<Step<S, Command>> all = new ArrayList<>();
        Map<Class<?>, List<Step<S, Command>>> taking = new HashMap<>();
        for (Step<S, ?> step : steps) {
            @SuppressWarnings("unchecked") // decide() hands a step only commands of the class it is found under
            Step<S, Command> any = (Step<S, Command>) step;
            all.add(any);
            taking.computeIfAbsent(step.command(), c -> new ArrayList<>(1)).add(any);
        }
        this.takers = Takers.of(all);
        taking.forEach((command, found) -> byCommand.put(command, Takers.of(found)));
    }

    /**
     * The kind of its subjects.
     *
     * @return such as {@code policy}
     */
    public String kind() {
        return kind;
    }

    @Override
    public Text text() {
        return text;
    }

    /** The subject's type. */
    public Class<S> type() {
        return type;
    }

    /**
     * The family of its commands.
     *
     * @return the sealed interface
     */
    public Class<? extends Command> commands() {
        return commands;
    }

    /**
     * The family of its events.
     *
     * @return the sealed interface
     */
    public Class<? extends Event<S>> events() {
        return events;
    }

    /**
     * A step by its id.
     *
     * @return the step; empty if there is none
     */
    public Optional<Step<S, ?>> step(String id) {
        for (Step<S, ?> step : steps) {
            if (step.id().equals(id)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /**
     * A stage by its name.
     *
     * @param name the constant's name
     * @return the stage; empty if no step starts there or leads there
     */
    public Optional<Stage> stage(String name) {
        return steps.stream()
                .flatMap(step -> Stream.concat(step.from().stream(), step.to().stream()))
                .filter(stage -> stage.name().equals(name))
                .findFirst();
    }

    /**
     * Where everything begins.
     *
     * @return the state before the first event
     */
    public S initial() {
        return initial;
    }

    /**
     * The rule book of the procedure.
     *
     * @return its steps, top to bottom
     */
    public List<Step<S, ?>> steps() {
        return steps;
    }

    /**
     * What is owed in it.
     *
     * @return everything that can be owed, in the order in which it reads
     */
    public List<Owed<S>> owed() {
        return owed;
    }

    /**
     * For what its subjects wait where nobody is obliged.
     *
     * @return everything that they can wait for
     */
    public List<Waiting<S>> waiting() {
        return waiting;
    }

    /**
     * For what a subject waits while nobody is obliged to move it on.
     *
     * @param subject the state
     * @param in the setting; its actor does not matter
     * @return for what, with its provision in the district's citation; empty while somebody owes the next step, and at an end
     */
    public Optional<Notice> waitsFor(S subject, Setting in) {
        for (Waiting<S> w : waiting) {
            if (w.holds(subject, in)) {
                return Optional.of(w.notice(subject, in));
            }
        }
        return Optional.empty();
    }

    /**
     * How its subjects come before a meeting.
     *
     * @return what the meeting must know; empty if they never do
     */
    public Optional<Tabling<S>> tabling() {
        return tabling;
    }

    /**
     * On which unclear places of the rules it turns: another reading of one touches its cases under way (Article 13).
     *
     * @return the unclear places; empty if it turns on none
     */
    public Set<Question> questions() {
        return questions;
    }

    /**
     * What deciding a command reads of all subjects of a kind.
     *
     * @param command the command; empty for all of them
     * @return the indexes that its steps declare
     */
    public Set<Index<?, ?>> reads(Optional<? extends Command> command) {
        Takers<S> found = takenBy(command);
        return found == null ? Set.of() : found.reads();
    }

    /**
     * Which other subjects deciding a command reads.
     *
     * @param subject the state
     * @param command the command; empty for all of them
     * @return the subjects that its steps name
     */
    public Set<SubjectId> names(S subject, Optional<? extends Command> command) {
        Takers<S> found = takenBy(command);
        if (found == null || found.naming().isEmpty()) {
            return Set.of();
        }
        Set<SubjectId> all = new LinkedHashSet<>();
        found.naming().forEach(step -> all.addAll(step.names(subject, command.map(Command.class::cast))));
        return all;
    }

    /** Null where no step takes it. */
    private @Nullable Takers<S> takenBy(Optional<? extends Command> command) {
        return command.isEmpty() ? takers : byCommand.get(command.get().getClass());
    }

    /**
     * Decides a command. Pure, and it never throws.
     *
     * @param subject the state
     * @param in everything around it
     * @return an event, or every reason against it
     */
    public Decision decide(S subject, Command command, Setting in) {
        Takers<S> found = byCommand.get(command.getClass());
        if (found == null) {
            return new Decision.Refused(List.of(Refusal.of(
                    KernelRefusal.NO_SUCH_STEP,
                    Provision.NONE,
                    List.of(Detail.value("command", command.getClass().getSimpleName())))));
        }
        List<Step<S, Command>> candidates = found.steps();
        Stage stage = subject.stage();
        for (int i = 0; i < candidates.size(); i++) {
            Step<S, Command> step = candidates.get(i);
            if (step.startsFrom(stage)) {
                return step.decide(subject, command, in, candidates);
            }
        }
        return candidates.get(0).decide(subject, command, in, candidates);
    }

    /**
     * The state after an event.
     *
     * @param subject the state before
     * @param event the event, of this procedure's family
     * @param stamp to which stage, when, by whom
     * @throws ClassCastException if the event is of another procedure's family
     */
    public S evolve(S subject, Event<?> event, Stamp stamp) {
        @SuppressWarnings("unchecked") // one of another family fails on the subject that it is handed
        Event<S> own = (Event<S>) event;
        S after = own.applyTo(subject, stamp);
        return after.stage() == stamp.stage() ? after : moved.to(after, stamp.stage(), stamp.on());
    }

    /**
     * The state after a decision.
     *
     * @param subject the state before
     * @param decided what was decided on it
     */
    public S evolve(S subject, Decision.Accepted decided) {
        return evolve(subject, decided.event(), decided.stamp());
    }

    /**
     * Every step, permitted or with the reasons why not.
     *
     * @param subject the state
     * @param in the setting, with the actor
     * @return one answer a step, in the procedure's order
     */
    public List<AvailableAction> available(S subject, Setting in) {
        List<AvailableAction> all = new ArrayList<>(steps.size());
        for (Step<S, ?> step : steps) {
            all.add(step.available(subject, in));
        }
        return List.copyOf(all);
    }
}
