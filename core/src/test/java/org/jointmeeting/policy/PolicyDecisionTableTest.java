package org.jointmeeting.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.procedure.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every stage, every step, every capacity: {@code decision-table-policy.md} in the test resources. */
class PolicyDecisionTableTest {

    @Test
    void the_procedure_does_in_every_stage_what_the_decision_table_says() throws IOException {
        assertThat(difference(written(), PolicyDecisionTable.lines()))
                .as("- the table says, + the procedure does")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PolicyStage.class)
    void the_sample_policies_of_a_stage_stand_in_it(PolicyStage stage) {
        assertThat(PolicyDecisionTable.samples(stage))
                .extracting(PolicyScenario::stage)
                .containsOnly(stage);
    }

    @Test
    void every_step_is_open_to_somebody_in_some_stage() throws IOException {
        List<String> table = written();
        assertThat(PolicyProcedure.PROCEDURE.steps())
                .extracting(Step::id)
                .allSatisfy(id -> assertThat(table).anyMatch(line -> line.startsWith("| " + id + " ")));
    }

    /** The table's headings and rows; introduction, column heads and comments are left out. */
    private static List<String> written() throws IOException {
        try (InputStream in = PolicyDecisionTableTest.class.getResourceAsStream("/decision-table-policy.md")) {
            String all = new String(
                    Objects.requireNonNull(in, "decision-table-policy.md").readAllBytes(), UTF_8);
            return all.substring(all.indexOf("\n## ") + 1)
                    .lines()
                    .filter(line -> !line.isBlank()
                            && !line.startsWith("> ")
                            && !line.startsWith("| step")
                            && !line.startsWith("|--"))
                    .toList();
        }
    }

    /** What stands in one only, each line with the stage it belongs to. */
    private static List<String> difference(List<String> expected, List<String> actual) {
        List<String> difference = new ArrayList<>();
        List<String> there = placed(expected);
        List<String> here = placed(actual);
        there.stream().filter(line -> !here.contains(line)).forEach(line -> difference.add("- " + line));
        here.stream().filter(line -> !there.contains(line)).forEach(line -> difference.add("+ " + line));
        if (difference.isEmpty() && !there.equals(here)) {
            difference.add("the same lines in another order, or repeated");
        }
        return difference;
    }

    private static List<String> placed(List<String> lines) {
        List<String> placed = new ArrayList<>();
        String stage = "";
        for (String line : lines) {
            if (line.startsWith("## ")) {
                stage = line.substring(3);
            }
            placed.add(stage + " " + line);
        }
        return placed;
    }
}
