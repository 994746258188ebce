package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointmeeting.contract.procedure.StageGraph;
import org.junit.jupiter.api.Test;

/** The graph of a policy's stages, walked along the procedure's steps; what holds for every procedure is proved by {@link PolicyLaws}. */
class PolicyGraphTest {
    private static final StageGraph GRAPH = StageGraph.of(PolicyProcedure.PROCEDURE);

    @Test
    void a_policy_in_force_goes_nowhere_but_out_of_force() {
        assertThat(GRAPH.reachedFrom(PolicyStage.FILED))
                .containsExactlyInAnyOrder(PolicyStage.FILED, PolicyStage.SUPERSEDED, PolicyStage.REPEALED);
    }

    @Test
    void the_government_is_reached_through_the_approval_draft_only() {
        assertThat(GRAPH.leadingTo(PolicyStage.GOVERNMENT_DECISION)).containsExactly(PolicyStage.APPROVAL_DRAFTING);
    }

    @Test
    void coordination_is_reached_through_the_offices_review_only() {
        assertThat(GRAPH.leadingTo(PolicyStage.SPECIAL_COORDINATION)).containsExactly(PolicyStage.PRELIMINARY_REVIEW);
    }
}
