package org.jointmeeting.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jointmeeting.TimelineEntry;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.store.Page;
import org.jointmeeting.worklist.Obligation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a front end asks on every page: what may be done, what must be done, what was done. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgs = {"-Xms8g", "-Xmx8g", "-XX:+UseParallelGC"})
public class ReadingBenchmark {
    private static final PolicyId POLICY = PolicyId.of("FT-2026-001");

    /** What the store holds. */
    @Param
    public Load load = Load.NOTHING;

    private Office office = new Office(Load.NOTHING);

    /** Fills the store, and brings a policy before the special coordination meeting. */
    @Setup
    public void fill() {
        office = new Office(load);
        office.inSpecialCoordination(POLICY);
    }

    /** What the lead unit's liaison may do on it: every step, with the reasons against it. */
    @Benchmark
    public List<AvailableAction> available() {
        return office.meeting.available(District.LEAD, POLICY.subject());
    }

    /** The first fifty of what the lead unit's liaison must do. */
    @Benchmark
    public Page<Obligation> worklist() {
        return office.meeting.worklist(District.LEAD, Optional.empty(), 50);
    }

    /** What was done on it. */
    @Benchmark
    public Page<TimelineEntry> timeline() {
        return office.meeting.timeline(POLICY.subject(), 1, 50);
    }
}
