package org.jointmeeting.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks, several rounds of all of them so that what is compared is measured side by side, and writes the medians into a
 * table.
 */
public final class Benchmarks {
    /** Which of them begin in a fresh virtual machine each time. */
    private static final String COLD = "ColdStartBenchmark";

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param args the file for the table; then, if wished, {@code quick} for one short round, and patterns of the benchmarks to run
     * @throws RunnerException if one fails
     * @throws IOException if the table cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("expected the file to which the table goes");
        }
        List<String> wishes = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        boolean quick = wishes.remove("quick");
        Collection<RunResult> results = new ArrayList<>();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            ChainedOptionsBuilder warm = new OptionsBuilder()
                    .exclude(COLD)
                    .forks(1)
                    // The compiler is done with the largest of them after some twelve seconds, and with half of it
                    // after five.
                    .warmupIterations(quick ? 2 : 15)
                    .measurementIterations(quick ? 2 : 5)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementTime(TimeValue.seconds(1));
            results.addAll(run(warm, wishes));
            ChainedOptionsBuilder cold = new OptionsBuilder()
                    .exclude("^(?!.*" + COLD + ")")
                    .forks(quick ? 3 : 4)
                    .warmupIterations(0)
                    .measurementIterations(1);
            results.addAll(run(cold, wishes));
        }
        if (results.isEmpty()) {
            throw new IllegalArgumentException("no benchmark matches any of " + wishes);
        }
        String table = Table.of(results);
        Files.writeString(Path.of(args[0]), table);
        System.out.println(table);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options, List<String> wishes)
            throws RunnerException {
        options.shouldFailOnError(true).addProfiler(CpuTime.class).addProfiler(GCProfiler.class);
        wishes.forEach(options::include);
        try {
            return new Runner(options.build()).run();
        } catch (NoBenchmarksException e) {
            return List.of(); // what was wished for is all of the other sort
        }
    }
}
