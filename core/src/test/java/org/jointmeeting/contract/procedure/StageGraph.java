package org.jointmeeting.contract.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Stage;

/** Stages, and where one comes from them. */
public final class StageGraph {
    private final Map<Stage, Set<Stage>> next = new HashMap<>();

    StageGraph() {}

    /**
     * The graph along the steps of a procedure.
     *
     * @param procedure the procedure
     * @return every stage from which a step starts, with those to which one leads
     */
    public static StageGraph of(Procedure<?> procedure) {
        StageGraph graph = new StageGraph();
        procedure.steps().forEach(step -> step.from().forEach(from -> step.to().forEach(to -> graph.add(from, to))));
        return graph;
    }

    void add(Stage from, Stage to) {
        next.computeIfAbsent(from, s -> new LinkedHashSet<>()).add(to);
    }

    /**
     * Where one can come from a stage.
     *
     * @param from the stage
     * @return the stages, that one included
     */
    public Set<Stage> reachedFrom(Stage from) {
        Set<Stage> reached = new LinkedHashSet<>(Set.of(from));
        Deque<Stage> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Stage there : next.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(there)) {
                    open.add(there);
                }
            }
        }
        return reached;
    }

    /**
     * From where a step leads straight to a stage.
     *
     * @param to the stage
     * @return the stages, that one not included
     */
    public Set<Stage> leadingTo(Stage to) {
        return next.keySet().stream()
                .filter(from -> from != to && next.getOrDefault(from, Set.of()).contains(to))
                .collect(Collectors.toSet());
    }
}
