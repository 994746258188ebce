package org.jointmeeting.contract.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Decision.Refused;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Stamp;
import org.jointmeeting.procedure.Subject;

/**
 * One attempt on a subject, and what became of it.
 *
 * @param before the state before
 * @param written that state as JSON, before the attempt was decided
 * @param command what was tried
 * @param scene what surrounded it, with whoever acted
 * @param in the setting in which it was decided
 * @param decision what was decided; empty if deciding threw
 * @param thrown what was thrown by deciding or by the event; empty if nothing was
 * @param after the state after; the same if it was refused
 * @param <S> the subject's type
 */
public record Attempt<S extends Subject>(
        S before,
        String written,
        Command command,
        Scene scene,
        Setting in,
        Optional<Decision> decision,
        Optional<RuntimeException> thrown,
        S after) {

    /** Decides a command, and applies what was accepted. */
    static <S extends Subject> Attempt<S> of(Procedure<S> procedure, S before, Command command, Scene scene) {
        String written = Json.write(before);
        Setting in = scene.settingFor(procedure, before, Optional.of(command));
        Decision decision;
        try {
            decision = procedure.decide(before, command, in);
        } catch (RuntimeException e) {
            return new Attempt<>(before, written, command, scene, in, Optional.empty(), Optional.of(e), before);
        }
        try {
            S after = decision instanceof Accepted a ? procedure.evolve(before, a) : before;
            return new Attempt<>(before, written, command, scene, in, Optional.of(decision), Optional.empty(), after);
        } catch (RuntimeException e) {
            return new Attempt<>(before, written, command, scene, in, Optional.of(decision), Optional.of(e), before);
        }
    }

    /**
     * The day of the attempt.
     *
     * @return the day
     */
    public LocalDate today() {
        return in.today();
    }

    /**
     * What was accepted.
     *
     * @return the decision; empty if it was refused or threw
     */
    public Optional<Accepted> accepted() {
        return decision.filter(Accepted.class::isInstance).map(Accepted.class::cast);
    }

    /**
     * What was refused.
     *
     * @return the decision; empty if it was accepted or threw
     */
    public Optional<Refused> refused() {
        return decision.filter(Refused.class::isInstance).map(Refused.class::cast);
    }

    /**
     * The reasons against it.
     *
     * @return every reason; empty if it was accepted
     */
    public List<Refusal> reasons() {
        return refused().map(Refused::reasons).orElse(List.of());
    }

    /**
     * The event that it gave.
     *
     * @return the event
     * @throws java.util.NoSuchElementException if it was refused
     */
    public Event<?> event() {
        return accepted().orElseThrow().event();
    }

    /**
     * The stamp of that event.
     *
     * @return the stamp
     * @throws java.util.NoSuchElementException if it was refused
     */
    public Stamp stamp() {
        return accepted().orElseThrow().stamp();
    }

    boolean isRefused() {
        return refused().isPresent();
    }

    /** One line, to read when a law fails. */
    @Override
    public String toString() {
        String what = command.toString();
        return "%s %s, %s %s: %s"
                .formatted(
                        in.today(),
                        in.actor().person(),
                        before.stage().name(),
                        what.substring(0, Math.min(what.length(), 100)),
                        thrown.map(Object::toString)
                                .orElseGet(() -> accepted()
                                        .map(a -> "done by " + a.step().id())
                                        .orElseGet(() -> "refused for "
                                                + reasons().stream()
                                                        .map(Refusal::code)
                                                        .toList())));
    }
}
