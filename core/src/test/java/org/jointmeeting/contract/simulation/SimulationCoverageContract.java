package org.jointmeeting.contract.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointmeeting.meeting.MeetingRefusal;
import org.jointmeeting.membership.MembershipRefusal;
import org.jointmeeting.policy.PolicyRefusal;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.RefusalCode;
import org.junit.jupiter.api.Test;

/**
 * A simulation in which everything that can occur does: each step accepted and refused, each reason for refusing, each way of
 * presiding, each mistake and failure. Where the seeds of the laws do not reach all of it, those after them are tried.
 */
public abstract class SimulationCoverageContract extends SimulationContract {
    private static final int MOST_SEEDS_MORE = 20;

    /** For subclasses. */
    protected SimulationCoverageContract() {}

    /**
     * What cannot occur: steps, refusal codes, ways and mistakes by their names, each with the reason.
     *
     * @return what no run is expected to reach
     */
    protected Map<String, String> unreachable() {
        return Map.of(
                PolicyRefusal.NOT_THIS_LEVEL.name(), "minutes settle only what waits for a meeting of their level",
                PolicyRefusal.UNIT_TWICE.name(), "a unit that is listed twice does not come in at the door",
                KernelRefusal.TOO_LARGE.name(), "it takes twenty-five million characters");
    }

    @Test
    void everything_that_can_occur_does() {
        Reached reached = new Reached();
        seeds().forEach(seed -> reached.add(run(seed).reached()));
        long next = seeds().get(seeds().size() - 1);
        for (int more = 0; more < MOST_SEEDS_MORE && !missing(reached).isEmpty(); more++) {
            next++;
            reached.add(run(next).reached());
        }

        assertThat(missing(reached)).as("never occurred").isEmpty();
    }

    private Set<String> missing(Reached reached) {
        Set<String> missing = new TreeSet<>();
        Reached.PROCEDURES.stream()
                .flatMap(p -> p.steps().stream())
                .map(s -> s.id())
                .forEach(step -> {
                    note(missing, step, reached.accepted(), "accepted: ");
                    note(missing, step, reached.refused(), "refused: ");
                });
        codes().forEach(code -> note(missing, code.name(), reached.codes(), "refused for: "));
        Stream.concat(Reached.WAYS.stream(), Careless.SLIPS.stream().map(Slip::name))
                .forEach(way -> note(missing, way, reached.ways(), ""));
        return missing;
    }

    private void note(Set<String> missing, String what, Set<String> reached, String how) {
        if (!reached.contains(what) && !unreachable().containsKey(what)) {
            missing.add(how + what);
        }
    }

    private static Stream<RefusalCode> codes() {
        return Stream.of(
                        KernelRefusal.values(),
                        PolicyRefusal.values(),
                        MeetingRefusal.values(),
                        MembershipRefusal.values())
                .flatMap((RefusalCode[] all) -> Arrays.stream(all));
    }
}
