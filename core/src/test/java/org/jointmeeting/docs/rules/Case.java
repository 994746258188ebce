package org.jointmeeting.docs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.provision.Text;

/** A subject on which acts are executed; some of them are shown. Not for several threads. */
final class Case<S extends Subject> {
    private final Procedure<S> procedure;
    private final Situation around;
    private final Consumer<Executed> shown;
    private S subject;

    Case(Procedure<S> procedure, S subject, Situation around, Consumer<Executed> shown) {
        this.procedure = procedure;
        this.subject = subject;
        this.around = around;
        this.shown = shown;
    }

    static Case<Policy> of(PolicyScenario scenario, Consumer<Executed> shown) {
        return new Case<>(PolicyProcedure.PROCEDURE, scenario.policy(), scenario.situation(), shown);
    }

    /** It happens before what is shown. */
    Case<S> does(PersonId person, Command command) {
        assertThat(decide(around.by(person), command)).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    /** It is shown as an example of a clause, whatever is answered. */
    Case<S> shows(String clause, PersonId person, Command command, String zh, String en) {
        return shows(clause, around.by(person), command, zh, en);
    }

    /** The same, in a situation of its own. */
    Case<S> shows(String clause, Situation in, Command command, String zh, String en) {
        S before = subject;
        Decision decision = decide(in, command);
        shown.accept(new Executed(
                clause,
                standing(decision, in.setting()),
                step(decision, command, before),
                before.stage(),
                Text.of(zh, en),
                answer(decision)));
        return this;
    }

    S subject() {
        return subject;
    }

    private Decision decide(Situation in, Command command) {
        Decision decision = procedure.decide(subject, command, in.settingFor(procedure, subject, Optional.of(command)));
        if (decision instanceof Decision.Accepted accepted) {
            subject = procedure.evolve(subject, accepted);
        }
        return decision;
    }

    private static Standing standing(Decision decision, Setting in) {
        return decision instanceof Decision.Accepted accepted
                ? accepted.as()
                : in.actor().standings().get(0);
    }

    /** The step that was taken; of a refused command the one that comes nearest. */
    private Step<?, ?> step(Decision decision, Command command, S before) {
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.step();
        }
        List<Step<S, ?>> taking = procedure.steps().stream()
                .filter(s -> s.command() == command.getClass())
                .toList();
        return taking.stream()
                .filter(s -> s.from().contains(before.stage()))
                .findFirst()
                .orElse(taking.get(0));
    }

    private static Executed.Answer answer(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            return new Executed.Answer(
                    Optional.of(accepted.stamp().stage()), Optional.of(accepted.provision()), List.of());
        }
        return new Executed.Answer(Optional.empty(), Optional.empty(), ((Decision.Refused) decision).reasons());
    }
}
