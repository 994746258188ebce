package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jointmeeting.contract.simulation.UnreliableStore.Fault;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Step;

/** What occurred: steps accepted and refused, refusal codes, and whatever else is worth knowing that it did. */
final class Reached {
    static final List<Procedure<?>> PROCEDURES =
            List.of(MembershipProcedure.PROCEDURE, PolicyProcedure.PROCEDURE, MeetingProcedure.PROCEDURE);

    /** How a meeting comes to its presider, and what befalls the store. */
    static final List<String> WAYS = List.of(
            "open in their own right",
            "open by entrustment",
            "take-over in their own right",
            "take-over by entrustment",
            "somebody came in between",
            Fault.BEFORE.words(),
            Fault.AFTER.words(),
            Fault.LOADING.words(),
            Fault.STALE.words());

    private final Set<String> accepted = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();
    private final Set<String> ways = new TreeSet<>();

    void accepted(String step) {
        accepted.add(step);
    }

    /** A command was refused: the step that it would have taken from a stage, or each that it could take from another. */
    void refused(String kind, Command command, String stage) {
        for (Procedure<?> procedure : PROCEDURES) {
            if (procedure.kind().equals(kind)) {
                refused(procedure, command, stage);
            }
        }
    }

    private void refused(Procedure<?> procedure, Command command, String stage) {
        List<? extends Step<?, ?>> all = procedure.steps().stream()
                .filter(s -> s.command().equals(command.getClass()))
                .toList();
        List<? extends Step<?, ?>> here = all.stream()
                .filter(s -> s.from().stream().anyMatch(f -> f.name().equals(stage)))
                .toList();
        (here.isEmpty() ? all : here).forEach(s -> refused.add(s.id()));
    }

    /** Whether a command was refused before. */
    boolean isRefused(Command command) {
        return PROCEDURES.stream()
                .flatMap(p -> p.steps().stream())
                .filter(s -> s.command().equals(command.getClass()))
                .allMatch(s -> refused.contains(s.id()));
    }

    void code(String code) {
        codes.add(code);
    }

    void way(String way) {
        ways.add(way);
    }

    void add(Reached other) {
        accepted.addAll(other.accepted);
        refused.addAll(other.refused);
        codes.addAll(other.codes);
        ways.addAll(other.ways);
    }

    Set<String> accepted() {
        return accepted;
    }

    Set<String> refused() {
        return refused;
    }

    Set<String> codes() {
        return codes;
    }

    Set<String> ways() {
        return ways;
    }
}
