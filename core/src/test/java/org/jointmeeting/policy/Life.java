package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyProcedure.PROCEDURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Stamp;

/** A random life of a policy: every attempt made, with the states before and after. */
record Life(World world, List<Attempt> attempts, Policy last) {

    /** One attempt. */
    record Attempt(Policy before, PolicyCommand command, Setting in, Decision decision, Policy after) {
        boolean accepted() {
            return decision instanceof Accepted;
        }

        PolicyEvent event() {
            return (PolicyEvent) ((Accepted) decision).event();
        }

        Stamp stamp() {
            return ((Accepted) decision).stamp();
        }
    }

    /** The life that a world and a list of moves make of a policy. */
    static Life of(Policy first, World world, List<Long> moves) {
        Policy p = first;
        LocalDate day = PolicyScenario.START;
        List<Attempt> attempts = new ArrayList<>();
        for (long number : moves) {
            Move move = Move.of(number, p, world, day);
            Decision decision = PROCEDURE.decide(p, move.command(), move.in());
            Policy after = decision instanceof Accepted a ? PROCEDURE.evolve(p, a) : p;
            attempts.add(new Attempt(p, move.command(), move.in(), decision, after));
            p = after;
            day = move.today();
        }
        return new Life(world, List.copyOf(attempts), p);
    }

    /** What was done, in order. */
    List<Attempt> done() {
        return attempts.stream().filter(Attempt::accepted).toList();
    }

    /** One line an attempt, to read when a law fails. */
    @Override
    public String toString() {
        StringBuilder all =
                new StringBuilder("a life under ").append(world.rules().book().local());
        for (Attempt a : attempts) {
            String command = a.command().toString();
            all.append("\n  %s %s, %s %s: %s"
                    .formatted(
                            a.in().today(),
                            a.in().actor().person(),
                            a.before().stage(),
                            command.substring(0, Math.min(command.length(), 100)),
                            a.accepted() ? "done" : "refused"));
        }
        return all.toString();
    }
}
