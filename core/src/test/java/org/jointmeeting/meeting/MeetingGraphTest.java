package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointmeeting.contract.procedure.StageGraph;
import org.junit.jupiter.api.Test;

/** The graph of a meeting's stages, walked along the procedure's steps; what holds for every procedure is proved by {@link MeetingLaws}. */
class MeetingGraphTest {
    private static final StageGraph GRAPH = StageGraph.of(MeetingProcedure.PROCEDURE);

    @Test
    void a_meeting_in_session_is_not_called_off() {
        assertThat(GRAPH.reachedFrom(MeetingStage.IN_SESSION))
                .containsExactlyInAnyOrder(MeetingStage.IN_SESSION, MeetingStage.HELD, MeetingStage.MINUTED);
    }

    @Test
    void only_a_held_meeting_has_minutes() {
        assertThat(GRAPH.leadingTo(MeetingStage.MINUTED)).containsExactly(MeetingStage.HELD);
    }
}
