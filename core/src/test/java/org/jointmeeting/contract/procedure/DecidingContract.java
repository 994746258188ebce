package org.jointmeeting.contract.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Decision.Refused;
import org.jointmeeting.procedure.Index;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.junit.jupiter.api.Test;

/** A decision is an answer: the same again, with reasons, and nothing happens by itself. */
abstract class DecidingContract<S extends Subject> extends ProcedureChapter<S> {

    @Test
    void deciding_never_throws_nor_does_an_event() {
        everyAttempt(a -> assertThat(a.thrown()).isEmpty());
    }

    @Test
    void deciding_twice_gives_the_same_answer() {
        everyAttempt(a -> a.decision().ifPresent(first -> {
            Decision again = procedure().decide(a.before(), a.command(), a.in());
            if (first instanceof Accepted accepted) {
                assertThat(again).isInstanceOfSatisfying(Accepted.class, other -> {
                    assertThat(other.step()).isSameAs(accepted.step());
                    assertThat(other.event()).isEqualTo(accepted.event());
                    assertThat(other.stamp()).isEqualTo(accepted.stamp());
                    assertThat(other.provision()).isEqualTo(accepted.provision());
                    assertThat(other.notices()).isEqualTo(accepted.notices());
                    assertThat(other.consequences()).isEqualTo(accepted.consequences());
                });
            } else {
                assertThat(again).isEqualTo(first);
            }
        }));
    }

    @Test
    void deciding_changes_nothing() {
        everyAttempt(a -> assertThat(Json.write(a.before())).isEqualTo(a.written()));
    }

    @Test
    void a_refusal_gives_reasons_each_in_both_languages_and_with_its_provision() {
        everyAttempt(a -> a.refused().ifPresent(refused -> {
            assertThat(refused.reasons()).isNotEmpty();
            boolean silent = taking(a.command().getClass()).stream()
                    .anyMatch(s -> s.provision().equals(Provision.NONE));
            for (Refusal reason : refused.reasons()) {
                assertThat(reason.message().zh()).as(reason.code()).isNotBlank();
                assertThat(reason.message().en()).as(reason.code()).isNotBlank();
                assertThat(reason.provision().citation().zh()).as(reason.code()).isNotBlank();
                assertThat(reason.provision().citation().en()).as(reason.code()).isNotBlank();
                if (!silent) {
                    assertThat(reason.provision().clause())
                            .as("a provision for %s", reason.code())
                            .isNotEqualTo(Provision.NONE.clause());
                }
            }
        }));
    }

    @Test
    void a_command_of_another_kind_is_refused() {
        everyAttempt(a -> assertThat(procedure().decide(a.before(), new Foreign(), a.in()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.reasons())
                                .extracting(Refusal::code)
                                .containsExactly(KernelRefusal.NO_SUCH_STEP.name())));
    }

    @Test
    void nothing_is_decided_on_what_cannot_be_read() {
        everyAttempt(a -> {
            for (Index<?, ?> index : stepOf(a).reads()) {
                SubjectId unreadable = new SubjectId(index.kind(), "unreadable");
                Decision decision = procedure()
                        .decide(
                                a.before(),
                                a.command(),
                                a.in().withReads(a.in().reads().withUnreadable(index, Set.of(unreadable))));
                assertThat(decision)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                r -> assertThat(r.reasons())
                                        .extracting(Refusal::code)
                                        .containsExactly(KernelRefusal.RESTS_ON_UNREADABLE.name()));
            }
        });
    }

    private record Foreign() implements Command {}
}
