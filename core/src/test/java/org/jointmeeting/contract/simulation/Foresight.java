package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointmeeting.Act;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Step;

/** What was said beforehand of an act, beside what became of it. */
final class Foresight {
    private Foresight() {}

    /** Whether the command is one that subjects of that kind know. */
    static boolean isComparable(Act act) {
        return Reached.PROCEDURES.stream()
                .anyMatch(p ->
                        p.kind().equals(act.subject().kind()) && !steps(p, act).isEmpty());
    }

    /** A permitted step is refused for its content only; where none is permitted the command is refused. */
    static void compare(List<AvailableAction> seen, Act act, Outcome outcome) {
        String command = act.command().getClass().getSimpleName();
        List<AvailableAction> offered =
                seen.stream().filter(a -> a.command().equals(command)).toList();
        boolean permitted = offered.stream().anyMatch(AvailableAction::permitted);
        Law.AVAILABLE_IS_ACCEPTED.holds(
                permitted || !outcome.isAccepted(), () -> act + " was accepted, and offered was " + offered);
        Set<String> reserved = new TreeSet<>(conditions(act));
        Law.AVAILABLE_IS_ACCEPTED.holds(
                !permitted || outcome.refusals().stream().noneMatch(r -> reserved.contains(r.code())),
                () -> act + " was offered as permitted, and refused for " + codes(outcome));
    }

    /** A dry run says what acting then does. */
    static void compare(Outcome dry, Act act, Outcome outcome) {
        Law.CHECK_IS_ACT.holds(
                dry.isAccepted() == outcome.isAccepted() && codes(dry).equals(codes(outcome)),
                () -> act + ": the dry run said " + dry + ", acting " + outcome);
    }

    /** What a step is refused for whatever its content. Guards whose codes checks or consequences use too are left out. */
    private static Set<String> conditions(Act act) {
        Set<String> codes = new TreeSet<>();
        codes.add(KernelRefusal.NOT_ENTITLED.name());
        codes.add(KernelRefusal.WRONG_STAGE.name());
        codes.add(KernelRefusal.NO_SUCH_SUBJECT.name());
        for (Procedure<?> p : Reached.PROCEDURES) {
            if (p.kind().equals(act.subject().kind())) {
                steps(p, act)
                        .forEach(s -> s.guards().forEach(g -> codes.add(g.code().name())));
                steps(p, act)
                        .forEach(s ->
                                s.checks().forEach(c -> codes.remove(c.code().name())));
            }
        }
        return codes;
    }

    private static List<? extends Step<?, ?>> steps(Procedure<?> procedure, Act act) {
        return procedure.steps().stream()
                .filter(s -> s.command().equals(act.command().getClass()))
                .toList();
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.refusals().stream().map(Refusal::code).sorted().collect(Collectors.toList());
    }
}
