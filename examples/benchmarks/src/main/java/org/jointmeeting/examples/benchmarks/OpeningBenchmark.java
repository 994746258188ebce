package org.jointmeeting.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.composition.Roster;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Opening a joint meeting on an empty store, with a founding roster of many appointments that have ended. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgs = "-Xmx8g")
public class OpeningBenchmark {
    /** How many have ended; with those that hold a founding roster has 50,000 at most. */
    @Param({"0", "5000", "49900"})
    public int past;

    private Roster roster = Roster.EMPTY;

    /** Writes the roster. */
    @Setup
    public void appoint() {
        roster = District.rosterAfter(past);
    }

    /** Opens it. */
    @Benchmark
    public JointMeeting open() {
        return JointMeeting.opening("futian")
                .roster(roster)
                .clock(District.CLOCK)
                .open();
    }
}
