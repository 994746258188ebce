package org.jointmeeting.contract.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointmeeting.register.Head;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Store;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A joint meeting at work for some simulated years, on a store and by a rule book of the host's own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class SimulationContract {

    /** For subclasses. */
    protected SimulationContract() {}

    /**
     * Opens the store that is to be proved; called once a run.
     *
     * @return a store; the runs use joint meetings of their own on it
     */
    protected abstract Store newStore();

    /**
     * By which rules the joint meeting runs.
     *
     * @return the rules
     */
    protected abstract WorkingRules rules();

    /**
     * From which seeds runs are made.
     *
     * @return the seeds
     */
    protected List<Long> seeds() {
        return List.of(1L, 2L, 3L);
    }

    @TestFactory
    Stream<DynamicTest> the_laws_hold_at_every_moment() {
        return seeds().stream().map(seed -> DynamicTest.dynamicTest("from seed " + seed, () -> simulate(seed)));
    }

    @Test
    void the_same_seed_makes_the_same_register() {
        long seed = seeds().get(0);

        assertThat(simulate(seed)).isEqualTo(simulate(seed));
    }

    private Head simulate(long seed) {
        return new Simulation("simulation-" + UUID.randomUUID(), seed, 60, newStore(), rules()).run();
    }
}
