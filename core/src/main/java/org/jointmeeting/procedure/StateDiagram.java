package org.jointmeeting.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.provision.Language;

/** Draws a procedure as a Mermaid state diagram. */
public final class StateDiagram {
    private StateDiagram() {}

    /**
     * The diagram of a procedure.
     *
     * @param language in which language stages and steps are named
     * @param current the stage to mark; empty for none
     * @param <S> the subject's type
     * @return Mermaid text, lines ended by a line feed
     */
    public static <S extends Subject> String mermaid(
            Procedure<S> procedure, Language language, Optional<? extends Stage> current) {
        StringBuilder all = new StringBuilder("stateDiagram-v2\n");
        Stage beginning = procedure.initial().stage();
        for (Stage stage : stages(procedure)) {
            if (stage != beginning) {
                all.append("    ")
                        .append(stage.name())
                        .append(" : ")
                        .append(stage.text().in(language))
                        .append('\n');
            }
        }
        for (Step<S, ?> step : procedure.steps()) {
            for (Stage from : step.from()) {
                for (Stage to : step.to().isEmpty() ? List.of(from) : step.to()) {
                    if (to != from) {
                        all.append("    ")
                                .append(from == beginning ? "[*]" : from.name())
                                .append(" --> ")
                                .append(to.name())
                                .append(" : ")
                                .append(label(step, language))
                                .append('\n');
                    }
                }
            }
        }
        for (Stage stage : stages(procedure)) {
            if (stage.isEnd()) {
                all.append("    ").append(stage.name()).append(" --> [*]\n");
            }
        }
        current.filter(stage -> stage != beginning)
                .ifPresent(stage -> all.append(
                                "    classDef current fill:#ffe08a,stroke:#8a6d00,stroke-width:3px\n    class ")
                        .append(stage.name())
                        .append(" current\n"));
        return all.toString();
    }

    private static <S extends Subject> Set<Stage> stages(Procedure<S> procedure) {
        Set<Stage> stages = new LinkedHashSet<>();
        for (Step<S, ?> step : procedure.steps()) {
            stages.addAll(step.from());
            stages.addAll(step.to());
        }
        return stages;
    }

    /** A colon or semicolon would end a label; a number sign begins an entity. */
    private static String label(Step<?, ?> step, Language language) {
        return step.text().in(language).replace(':', ' ').replace(';', ' ').replace('#', ' ');
    }
}
