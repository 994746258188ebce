package org.jointmeeting.contract.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;

/** The decision table as it comes out: for each heading the rows of the steps that are open to somebody. */
record DecisionTable(List<String> columns, Map<String, List<Row>> sections) {

    /** A step in a section: for each column the letters for which it is open, where it leads, under which clause. */
    record Row(String step, List<String> cells, String to, String under) {
        static Row read(List<String> texts) {
            int last = texts.size() - 1;
            return new Row(texts.get(0), texts.subList(1, last - 1), texts.get(last - 1), texts.get(last));
        }

        List<String> texts() {
            return Stream.of(List.of(step), cells, List.of(to, under))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    static <S extends Subject> DecisionTable of(DecisionTableContract<S> contract) {
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        for (Section section : contract.sections()) {
            sections.put(section.heading(), rows(section, contract));
        }
        return new DecisionTable(contract.columns(), sections);
    }

    private static <S extends Subject> List<Row> rows(Section section, DecisionTableContract<S> contract) {
        Map<Step<S, ?>, List<StringBuilder>> cells = new LinkedHashMap<>();
        Map<Step<S, ?>, Set<String>> to = new LinkedHashMap<>();
        for (Step<S, ?> step : contract.procedure().steps()) {
            cells.put(step, new ArrayList<>());
            to.put(step, new TreeSet<>());
        }
        for (String column : contract.columns()) {
            cells.values().forEach(row -> row.add(new StringBuilder()));
            for (String letter : contract.letters()) {
                List<Trial<S>> trials = contract.trials(section, column, letter);
                cells.forEach((step, row) -> {
                    List<String> stages = trials.stream()
                            .flatMap(t -> leadsTo(step, t, contract.procedure()).stream())
                            .toList();
                    row.get(row.size() - 1).append(stages.isEmpty() ? "." : letter);
                    to.getOrDefault(step, Set.of()).addAll(stages);
                });
            }
        }
        List<Row> rows = new ArrayList<>();
        cells.forEach((step, row) -> {
            Set<String> stages = to.getOrDefault(step, Set.of());
            if (!stages.isEmpty()) {
                rows.add(new Row(
                        step.id(),
                        row.stream().map(StringBuilder::toString).toList(),
                        String.join(" ", stages),
                        step.provision().clause()));
            }
        });
        return rows;
    }

    /** The stage to which a step leads somebody who tries it; empty if it is refused. */
    static <S extends Subject> Optional<String> leadsTo(Step<S, ?> step, Trial<S> trial, Procedure<S> procedure) {
        Command command = trial.command().apply(step);
        Setting in = trial.scene().settingFor(procedure, trial.subject(), Optional.of(command));
        return procedure.decide(trial.subject(), command, in) instanceof Accepted accepted && accepted.step() == step
                ? Optional.of(accepted.stamp().stage().name())
                : Optional.empty();
    }
}
