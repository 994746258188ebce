package org.jointmeeting.examples.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.examples.benchmarks.machines.Ask;
import org.jointmeeting.examples.benchmarks.machines.Asked;
import org.jointmeeting.examples.benchmarks.machines.Cola;
import org.jointmeeting.examples.benchmarks.machines.Happened;
import org.jointmeeting.examples.benchmarks.machines.Machine;
import org.jointmeeting.examples.benchmarks.machines.Move;
import org.jointmeeting.examples.benchmarks.machines.Paper;
import org.jointmeeting.examples.benchmarks.machines.Place;
import org.jointmeeting.examples.benchmarks.machines.Stateless;
import org.jointmeeting.examples.benchmarks.machines.Switches;
import org.jointmeeting.policy.Catalogue;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Reads;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.WorkingRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Deciding and evolving over the escalated route, per command, beside three other notations. Each looks up the step, checks who may
 * take it, copies an immutable record and appends an event; the joint meeting also checks what the articles ask for.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(DecidingBenchmark.COMMANDS)
public class DecidingBenchmark {
    static final int COMMANDS = 21;

    private static final Procedure<Policy> PROCEDURE = PolicyProcedure.PROCEDURE;
    private static final SubjectId SUBJECT = PolicyId.of("FT-2026-001").subject();

    private final WorkingRules rules = FutianRules.draft();
    private final List<String> editions = List.of(rules.edition());
    private final Roster roster = District.roster();
    private final Reads reads = Reads.NONE.with(Catalogue.IN_FORCE, Catalogue.EMPTY);
    private final List<Route.Leg> route = Route.whole();
    private final List<Actor> actors = route.stream()
            .map(leg -> roster.actor(leg.person(), District.TODAY))
            .toList();
    private final List<Asked> asked = new ArrayList<>();
    private final Paper unstarted = Paper.of(District.CIVIL_AFFAIRS, Route.asked());
    private final Machine cola = new Cola();
    private final Machine stateless = new Stateless();
    private final Machine switches = new Switches();

    /** Says the route in the words of the others, and goes it once with each to see that it ends where it should. */
    @Setup
    public void prepare() {
        Map<Move, Integer> known = new EnumMap<>(Move.class);
        for (int i = 0; i < route.size(); i++) {
            Route.Leg leg = route.get(i);
            Move move = Move.of(leg.command());
            known.merge(move, 1, Integer::sum);
            asked.add(
                    new Asked(move, leg.command(), actors.get(i), leg.mandate().isPresent()));
        }
        if (route.size() != COMMANDS || known.size() != Move.values().length) {
            throw new IllegalStateException("the route has " + route.size() + " commands, " + known);
        }
        List<List<Happened>> ways = List.of(colaStatemachine(), stateless4j(), enumSwitch());
        for (List<Happened> way : ways) {
            if (way.size() != COMMANDS || way.get(COMMANDS - 1).to() != Place.FILED) {
                throw new IllegalStateException("went astray: " + way);
            }
        }
        if (jointMeeting().size() != COMMANDS) {
            throw new IllegalStateException("the joint meeting went astray");
        }
    }

    /** The joint meeting, with the actors' standings known. */
    @Benchmark
    public List<Decision.Accepted> jointMeeting() {
        List<Decision.Accepted> log = new ArrayList<>(COMMANDS);
        Policy policy = PROCEDURE.initial();
        for (int i = 0; i < COMMANDS; i++) {
            policy = step(policy, route.get(i), actors.get(i), log);
        }
        return ended(policy, log);
    }

    /** The joint meeting, with the actors' standings looked up in the roster at every command. */
    @Benchmark
    public List<Decision.Accepted> jointMeetingWithRoster() {
        List<Decision.Accepted> log = new ArrayList<>(COMMANDS);
        Policy policy = PROCEDURE.initial();
        for (int i = 0; i < COMMANDS; i++) {
            Route.Leg leg = route.get(i);
            policy = step(policy, leg, roster.actor(leg.person(), District.TODAY), log);
        }
        return ended(policy, log);
    }

    /** COLA's state machine. */
    @Benchmark
    public List<Happened> colaStatemachine() {
        return gone(cola);
    }

    /** stateless4j. */
    @Benchmark
    public List<Happened> stateless4j() {
        return gone(stateless);
    }

    /** A hand-written switch. */
    @Benchmark
    public List<Happened> enumSwitch() {
        return gone(switches);
    }

    private Policy step(Policy policy, Route.Leg leg, Actor actor, List<Decision.Accepted> log) {
        Setting in = new Setting(
                SUBJECT,
                District.NOW,
                District.TODAY,
                actor,
                Optional.empty(),
                leg.mandate(),
                rules,
                rules,
                editions,
                roster,
                log.size(),
                reads);
        Decision decision = PROCEDURE.decide(policy, leg.command(), in);
        if (decision instanceof Decision.Accepted accepted) {
            log.add(accepted);
            return PROCEDURE.evolve(policy, accepted);
        }
        throw new IllegalStateException(leg.command() + ": " + decision);
    }

    private static List<Decision.Accepted> ended(Policy policy, List<Decision.Accepted> log) {
        if (policy.stage() != PolicyStage.FILED) {
            throw new IllegalStateException("ended in " + policy.stage());
        }
        return log;
    }

    private List<Happened> gone(Machine machine) {
        List<Happened> log = new ArrayList<>(COMMANDS);
        Paper paper = unstarted;
        for (int i = 0; i < COMMANDS; i++) {
            paper = machine.take(new Ask(paper, asked.get(i), District.NOW, District.TODAY, log));
        }
        if (paper.place() != Place.FILED) {
            throw new IllegalStateException("ended in " + paper.place());
        }
        return log;
    }
}
