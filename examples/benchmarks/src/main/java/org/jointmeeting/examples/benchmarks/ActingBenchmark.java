package org.jointmeeting.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An act, as a host asks for it, validated, decided, written as JSON, hashed and kept: the whole escalated route with its meetings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgs = {"-Xms8g", "-Xmx8g", "-XX:+UseParallelGC"})
public class ActingBenchmark {
    /** What the store holds. */
    @Param
    public Load load = Load.NOTHING;

    private Office office = new Office(Load.NOTHING);

    /** Fills the store. */
    @Setup
    public void fill() {
        office = new Office(load);
    }

    /** The route. */
    @Benchmark
    @OperationsPerInvocation(Office.ACTS)
    public int act() {
        return office.route();
    }
}
