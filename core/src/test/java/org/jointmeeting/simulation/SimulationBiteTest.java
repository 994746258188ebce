package org.jointmeeting.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.jointmeeting.contract.simulation.SimulationContract;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The simulation bites: each planted fault is found, by the law that it breaks. */
class SimulationBiteTest {

    private static void broken(Class<?> simulation, String law) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(simulation))
                .execute()
                .testEvents();

        assertThat(tests.failed().stream())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow())
                        .hasMessageStartingWith("broken: " + law)
                        .hasMessageContaining("The story so far, from seed")
                        .hasMessageContaining("-Dsimulation.seed="));
    }

    @Test
    void a_store_that_loses_a_commit_does_not_keep_what_was_committed() {
        broken(LosingACommit.class, "what is kept is what was committed");
    }

    @Test
    void a_store_that_applies_twice_does_not_keep_what_was_committed() {
        broken(ApplyingTwice.class, "what is kept is what was committed");
    }

    @Test
    void a_store_that_forgets_an_obligation_does_not_say_what_is_owed() {
        broken(ForgettingAnObligation.class, "what is owed is what follows from the state");
    }

    @Test
    void a_store_that_alters_a_state_does_not_keep_what_was_committed() {
        broken(AlteringAState.class, "what is kept is what was committed");
    }

    @Test
    void a_store_that_forgets_requests_carries_them_out_again() {
        broken(ForgettingRequests.class, "every request is accounted for");
    }

    @Test
    void a_store_that_ignores_versions_takes_what_rests_on_what_is_not_so() {
        broken(IgnoringVersions.class, "what is kept is what was committed");
    }

    @Test
    void a_rule_book_that_leads_into_a_dead_end_leaves_cases_stuck() {
        broken(ByADeadEndBook.class, "nothing is stuck");
    }

    /** Run by the tests above only. */
    abstract static class ShortRun extends SimulationContract {
        @Override
        protected WorkingRules rules() {
            return FutianRules.draft();
        }

        @Override
        protected List<Long> seeds() {
            return List.of(1L);
        }

        @Override
        protected int days() {
            return 60;
        }
    }

    static class LosingACommit extends ShortRun {
        @Override
        protected Store newStore() {
            return new PlantedFaults.LosesACommit();
        }
    }

    static class ApplyingTwice extends ShortRun {
        @Override
        protected Store newStore() {
            return new PlantedFaults.AppliesTwice();
        }
    }

    static class ForgettingAnObligation extends ShortRun {
        @Override
        protected Store newStore() {
            return new PlantedFaults.ForgetsAnObligation();
        }
    }

    static class AlteringAState extends ShortRun {
        @Override
        protected Store newStore() {
            return new PlantedFaults.AltersAState();
        }
    }

    static class ForgettingRequests extends ShortRun {
        @Override
        protected Store newStore() {
            return new PlantedFaults.ForgetsRequests();
        }
    }

    static class IgnoringVersions extends ShortRun {
        @Override
        protected Store newStore() {
            return new PlantedFaults.IgnoresVersions();
        }

        /** Somebody has to come in between on the same case, which not every run sees. */
        @Override
        protected List<Long> seeds() {
            return List.of(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    static class ByADeadEndBook extends ShortRun {
        @Override
        protected Store newStore() {
            return new InMemoryStore();
        }

        @Override
        protected WorkingRules rules() {
            return SampleDistrict.asWritten();
        }
    }
}
