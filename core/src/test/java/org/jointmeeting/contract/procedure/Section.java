package org.jointmeeting.contract.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.jointmeeting.procedure.Stage;

/**
 * A section of a decision table.
 *
 * @param stage the stage in which the subjects of its trials stand
 * @param circumstances under which circumstances, to tell it from another section of that stage; empty for the stage's own
 */
public record Section(Stage stage, String circumstances) {

    /**
     * A section for each stage.
     *
     * @param stages the stages, in the order in which they read
     * @return their sections
     */
    public static List<Section> of(Stage... stages) {
        return Stream.of(stages).map(s -> new Section(s, "")).toList();
    }

    /** Its heading. */
    String heading() {
        return "## " + stage.name() + " " + stage.text().zh() + (circumstances.isEmpty() ? "" : ", " + circumstances);
    }
}
