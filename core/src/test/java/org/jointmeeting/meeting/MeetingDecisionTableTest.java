package org.jointmeeting.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.procedure.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every stage, every step, every capacity, every type: {@code decision-table-meeting.md} in the test resources. */
class MeetingDecisionTableTest {

    @Test
    void the_procedure_does_in_every_stage_what_the_decision_table_says() throws IOException {
        assertThat(MeetingDecisionTable.lines())
                .as("what the procedure does, against what the table says")
                .containsExactlyElementsOf(written());
    }

    @ParameterizedTest
    @EnumSource(MeetingStage.class)
    void the_sample_meeting_of_a_stage_stands_in_it(MeetingStage stage) {
        assertThat(MeetingDecisionTable.at(stage, MeetingScenario.REGULAR, People.NOBODY, Rosters.futian())
                        .stage())
                .isEqualTo(stage);
    }

    @Test
    void every_step_is_open_to_somebody_in_some_stage() throws IOException {
        List<String> table = written();
        assertThat(MeetingProcedure.PROCEDURE.steps())
                .extracting(Step::id)
                .allSatisfy(id -> assertThat(table).anyMatch(line -> line.startsWith("| " + id + " ")));
    }

    /** The table's headings and rows; introduction, column heads and comments are left out. */
    private static List<String> written() throws IOException {
        try (InputStream in = MeetingDecisionTableTest.class.getResourceAsStream("/decision-table-meeting.md")) {
            String all = new String(
                    Objects.requireNonNull(in, "decision-table-meeting.md").readAllBytes(), UTF_8);
            return all.substring(all.indexOf("\n## ") + 1)
                    .lines()
                    .filter(line -> !line.isBlank()
                            && !line.startsWith("> ")
                            && !line.startsWith("| step")
                            && !line.startsWith("|--"))
                    .toList();
        }
    }
}
