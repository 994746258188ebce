package org.jointmeeting.contract.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.Store;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * A joint meeting at work for some simulated months, on a store and by a rule book of the host's own. Several nodes share the store;
 * people draft, object, meet, come and go, err and repeat themselves; the store fails, the rules change. What each
 * turn brought is held to the laws of {@link Law} at once, everything every hundred turns and at the end.
 *
 * <pre>{@code
 * class MyDistrictSimulationTest extends SimulationContract {
 *     @Override
 *     protected Store newStore() {
 *         return new MyStore(dataSource);
 *     }
 *
 *     @Override
 *     protected WorkingRules rules() {
 *         return RuleBookReader.read(Path.of("my-district.json"));
 *     }
 * }
 * }</pre>
 *
 * <p>A seed that fails tells its story and the command that runs it again. {@code -Dsimulation.seed=17} runs the laws from that seed
 * alone, {@code -Dsimulation.seeds=50} from so many, {@code -Dsimulation.days=1000} for so many days each.
 * {@link SimulationCoverageContract} also demands that everything that can occur does.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SimulationContract {
    private final Map<Long, Run> runs = new HashMap<>();

    /** For subclasses. */
    protected SimulationContract() {}

    /**
     * Opens the store that is to be proved; called once a run.
     *
     * @return a store; each run uses a joint meeting of its own on it, so the storage may be shared
     */
    protected abstract Store newStore();

    /**
     * By which rules the joint meeting begins.
     *
     * @return the rules; later editions of them are made up in the course of a run
     */
    protected abstract WorkingRules rules();

    /**
     * From which seeds runs are made.
     *
     * @return the seeds, at least one
     */
    protected List<Long> seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("simulation.seeds", 3))
                .boxed()
                .toList();
    }

    /**
     * How long a run is.
     *
     * @return simulated days, about six turns each
     */
    protected int days() {
        return Integer.getInteger("simulation.days", 120);
    }

    @TestFactory
    Stream<DynamicTest> the_laws_hold_at_every_moment() {
        Long asked = Long.getLong("simulation.seed");
        List<Long> seeds = asked == null ? seeds() : List.of(asked);
        return seeds.stream().map(seed -> DynamicTest.dynamicTest("from seed " + seed, () -> run(seed)));
    }

    @Test
    void the_same_seed_makes_the_same_register() {
        long seed = seeds().get(0);

        assertThat(simulate(seed).head()).isEqualTo(run(seed).head());
    }

    Run run(long seed) {
        return runs.computeIfAbsent(seed, this::simulate);
    }

    private Run simulate(long seed) {
        Simulation simulation = new Simulation("simulation-" + UUID.randomUUID(), seed, days(), newStore(), rules());
        try {
            return simulation.run();
        } catch (LawBroken | RuntimeException e) {
            throw new AssertionError(
                    e.getMessage() + "\n\nThe story so far, from seed " + seed + ":\n" + simulation.story()
                            + "\nTo run it again: mvn test -Dtest='"
                            + getClass().getSimpleName()
                            + "#the_laws_hold_at_every_moment' -Dsimulation.seed=" + seed + " -Dsimulation.days="
                            + days(),
                    e);
        }
    }
}
