package org.jointmeeting.contract.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Subject;
import org.junit.jupiter.api.Test;

/** The events are all there is, and survive being written down. */
abstract class ReplayContract<S extends Subject> extends ProcedureChapter<S> {

    @Test
    void replaying_the_events_from_their_json_gives_the_state() {
        for (Life<S> life : contract().lives()) {
            S replayed = procedure().initial();
            for (Attempt<S> a : life.done()) {
                Event<?> event = Json.read(
                        Json.write(a.event(), procedure().events()), procedure().events());
                replayed = procedure().evolve(replayed, event, a.stamp());
                assertThat(replayed).as("%s%nafter %s", life, a).isEqualTo(a.after());
            }
        }
    }

    @Test
    void a_state_reads_back_from_its_json() {
        for (Life<S> life : contract().lives()) {
            for (Attempt<S> a : life.done()) {
                assertThat(Json.read(Json.write(a.after()), procedure().type()))
                        .as("%s", a)
                        .isEqualTo(a.after());
            }
        }
    }

    @Test
    void a_command_reads_back_from_its_json() {
        everyAttempt(a -> assertThat((Object) Json.read(
                        Json.write(a.command(), procedure().commands()),
                        procedure().commands()))
                .isEqualTo(a.command()));
    }

    @Test
    void the_state_after_stands_in_the_stage_that_was_stamped() {
        everyAttempt(a -> a.accepted()
                .ifPresent(accepted ->
                        assertThat(a.after().stage()).isEqualTo(accepted.stamp().stage())));
    }

    @Test
    void every_step_leaves_a_trace_in_the_state() {
        Set<String> taken = new TreeSet<>();
        Set<String> traced = new TreeSet<>(contract().traceless());
        for (Life<S> life : contract().lives()) {
            for (Attempt<S> a : life.done()) {
                String id = stepOf(a).id();
                taken.add(id);
                if (!a.after().equals(a.before())) {
                    assertThat(contract().traceless()).doesNotContain(id);
                    traced.add(id);
                }
            }
        }
        assertThat(missing(taken, traced))
                .as("steps whose events change nothing")
                .isEmpty();
    }
}
