package org.jointmeeting.contract.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Who may take which step in which stage, found out by trying everything, against a page of Markdown that says what should come out:
 * a heading a section, a row for each step that is open to somebody, a column a capacity. A cell has a letter for each variant for
 * which the step is open. Remarks on the page begin with {@code >} and are kept.
 *
 * <p>{@code -Ddecision-table.write=true} writes the rows anew.
 *
 * @param <S> the subject's type
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DecisionTableContract<S extends Subject> {

    /** For subclasses. */
    protected DecisionTableContract() {}

    /**
     * The procedure.
     *
     * @return the procedure
     */
    protected abstract Procedure<S> procedure();

    /**
     * The sections, in the order in which they read.
     *
     * @return at least one for every stage
     */
    protected abstract List<Section> sections();

    /**
     * The columns: in which capacities somebody tries.
     *
     * @return their heads, short
     */
    protected abstract List<String> columns();

    /**
     * The variants of the subject that are told apart.
     *
     * @return a letter each; one where there is nothing to tell apart
     */
    protected List<String> letters() {
        return List.of("x");
    }

    /**
     * Everything that somebody tries, each under other circumstances, so that for every step its guards hold in one of them.
     *
     * @param section the section
     * @param column the capacity
     * @param letter the variant
     * @return the trials, at least one
     */
    protected abstract List<Trial<S>> trials(Section section, String column, String letter);

    /**
     * The page.
     *
     * @return its file
     */
    protected Path file() {
        return Path.of("src/test/resources/decision-table-" + procedure().kind() + ".md");
    }

    @Test
    void the_procedure_does_in_every_stage_what_the_page_says() {
        DecisionTable table = DecisionTable.of(this);
        DecisionTablePage page = new DecisionTablePage(file());
        if (Boolean.getBoolean("decision-table.write")) {
            page.write(table);
        }
        assertThat(page.difference(table))
                .as(
                        "%s: - the page says, + the procedure does; write it anew with: mvn test -Dtest=%s"
                                + " -Ddecision-table.write=true",
                        file(), getClass().getSimpleName())
                .isEmpty();
    }

    @Test
    void what_is_tried_stands_in_the_stage_of_its_section() {
        everyTrial((section, trial) -> assertThat(trial.subject().stage()).isEqualTo(section.stage()));
    }

    @Test
    void what_is_done_was_available() {
        everyTrial((section, trial) -> {
            Setting open = trial.scene().settingFor(procedure(), trial.subject(), Optional.empty());
            List<AvailableAction> actions = procedure().available(trial.subject(), open);
            for (int i = 0; i < actions.size(); i++) {
                Step<S, ?> step = procedure().steps().get(i);
                if (DecisionTable.leadsTo(step, trial, procedure()).isPresent()) {
                    assertThat(actions.get(i).permitted())
                            .as("%s in %s", step.id(), section.heading())
                            .isTrue();
                }
            }
        });
    }

    @Test
    void every_step_is_open_to_somebody_in_some_stage() {
        Map<String, List<DecisionTable.Row>> written = new DecisionTablePage(file()).sections();
        assertThat(procedure().steps())
                .extracting(Step::id)
                .allSatisfy(id -> assertThat(written.values())
                        .anyMatch(
                                rows -> rows.stream().anyMatch(row -> row.step().equals(id))));
    }

    @Test
    void every_stage_has_a_section() {
        assertThat(sections())
                .extracting(Section::stage)
                .contains(procedure().initial().stage().getClass().getEnumConstants());
    }

    private void everyTrial(BiConsumer<Section, Trial<S>> law) {
        for (Section section : sections()) {
            for (String column : columns()) {
                for (String letter : letters()) {
                    trials(section, column, letter).forEach(trial -> law.accept(section, trial));
                }
            }
        }
    }
}
