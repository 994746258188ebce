package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.contract.Samples.obligation;
import static org.jointmeeting.contract.Samples.openToday;
import static org.jointmeeting.contract.Samples.policies;
import static org.jointmeeting.contract.Samples.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.register.Verifier;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.RememberedRequest;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** Races: of two that cannot both stand exactly one does; of those that can, none is lost. */
abstract class RaceContract extends StoreChapter {
    private static final SubjectId P1 = policy("FT-1");
    private static final int ROUNDS = 20;
    private static final int THREADS = 8;
    private static final int EACH = 15;

    private CommitResult commit(Work work) {
        return store.commit(work.commit());
    }

    private static long committed(List<CommitResult> results) {
        return results.stream().filter(r -> r instanceof CommitResult.Committed).count();
    }

    private void registerIsWhole(long entries) {
        Verifier verifier = new Verifier(futian, Optional.of(store.head(futian)));
        List<RegisterEntry> all = register(Page.MAX);
        all.forEach(verifier::accept);
        assertThat(verifier.result())
                .isInstanceOfSatisfying(
                        Verification.Whole.class, w -> assertThat(w.head()).isEqualTo(store.head(futian)));
        assertThat(all)
                .extracting(RegisterEntry::number)
                .isEqualTo(LongStream.rangeClosed(1, entries).boxed().toList());
    }

    @Test
    void of_two_that_begin_the_same_subject_exactly_one_wins() {
        for (int round = 0; round < ROUNDS; round++) {
            SubjectId subject = policy("FT-" + round);
            Callable<CommitResult> begin = () -> commit(work().change(subject, 0, obligation(subject, "a")));

            List<CommitResult> results = Together.all(List.of(begin, begin));

            assertThat(committed(results)).isEqualTo(1);
            assertThat(results).contains(new CommitResult.Stale(List.of(subject)));
        }
        assertThat(obligations(openToday())).hasSize(ROUNDS);
        registerIsWhole(ROUNDS);
    }

    @Test
    void of_two_that_change_the_same_version_exactly_one_wins() {
        keep(work().change(P1, 0));
        for (int round = 0; round < ROUNDS; round++) {
            long version = round + 1L;
            Callable<CommitResult> change = () -> commit(work().change(P1, version));

            List<CommitResult> results = Together.all(List.of(change, change, change));

            assertThat(committed(results)).isEqualTo(1);
            assertThat(load(P1).version()).isEqualTo(version + 1);
        }
        registerIsWhole(ROUNDS + 1);
    }

    @Test
    void of_two_where_each_reads_what_the_other_changes_exactly_one_wins() {
        SubjectId p2 = policy("FT-2");
        keep(work().change(P1, 0).change(p2, 0));
        long v1 = 1;
        long v2 = 1;
        for (int round = 0; round < ROUNDS; round++) {
            long read1 = v1;
            long read2 = v2;
            List<CommitResult> results = Together.all(List.of(
                    () -> commit(work().change(P1, read1).reading(p2, read2)),
                    () -> commit(work().change(p2, read2).reading(P1, read1))));

            assertThat(committed(results)).isEqualTo(1);
            v1 = load(P1).version();
            v2 = load(p2).version();
        }
        assertThat(v1 + v2).isEqualTo(ROUNDS + 2L);
    }

    @Test
    void several_that_change_the_same_subjects_in_another_order_do_not_block_each_other() {
        SubjectId p2 = policy("FT-2");
        keep(work().change(P1, 0).change(p2, 0));
        for (long version = 1; version <= ROUNDS; version++) {
            long expected = version;
            List<CommitResult> results = Together.all(List.of(
                    () -> commit(work().change(P1, expected).change(p2, expected)),
                    () -> commit(work().change(p2, expected).change(P1, expected))));

            assertThat(committed(results)).isEqualTo(1);
        }
        registerIsWhole(2L * ROUNDS + 2);
    }

    @Test
    void of_two_with_the_same_request_id_exactly_one_acts() {
        for (int round = 0; round < ROUNDS; round++) {
            String request = "r-" + round;
            SubjectId subject = policy("FT-" + round);
            Callable<CommitResult> act = () -> commit(work().change(subject, 0).as(request));

            List<CommitResult> results = Together.all(List.of(act, act, act));

            assertThat(committed(results)).isEqualTo(1);
            assertThat(results)
                    .filteredOn(r -> r instanceof CommitResult.AlreadyDone)
                    .hasSize(2)
                    .containsOnly(new CommitResult.AlreadyDone(
                            new RememberedRequest(Samples.request(request), round + 1L, round + 1L)));
        }
        registerIsWhole(ROUNDS);
    }

    @Test
    void of_two_different_acts_with_the_same_request_id_exactly_one_acts() {
        for (int round = 0; round < ROUNDS; round++) {
            String request = "r-" + round;
            SubjectId one = policy("FT-1-" + round);
            SubjectId other = policy("FT-2-" + round);

            List<CommitResult> results = Together.all(List.of(
                    () -> commit(work().change(one, 0).as(request)),
                    () -> commit(work().change(other, 0).as(request))));

            assertThat(committed(results)).isEqualTo(1);
        }
        assertThat(subjects(policies())).hasSize(ROUNDS);
        registerIsWhole(ROUNDS);
    }

    @Test
    void many_threads_on_many_subjects_lose_nothing() {
        List<Callable<Long>> tasks = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            SubjectId subject = policy("FT-" + t);
            tasks.add(() -> {
                List<CommitResult> results = new ArrayList<>();
                for (long version = 0; version < EACH; version++) {
                    results.add(commit(work().change(subject, version, obligation(subject, "v" + version))));
                }
                return committed(results);
            });
        }

        assertThat(Together.all(tasks)).containsOnly((long) EACH);
        assertThat(subjects(policies()))
                .extracting(StoredSubject::version)
                .hasSize(THREADS)
                .containsOnly((long) EACH);
        assertThat(obligations(openToday()))
                .extracting(Obligation::about)
                .hasSize(THREADS)
                .containsOnly("v" + (EACH - 1));
        registerIsWhole((long) THREADS * EACH);
    }

    @Test
    void many_threads_on_one_subject_get_through_one_after_the_other() {
        keep(work().change(P1, 0));
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            tasks.add(() -> {
                int done = 0;
                for (int attempt = 0; attempt < THREADS * EACH * 100 && done < EACH; attempt++) {
                    long version = load(P1).version();
                    if (commit(work().change(P1, version)) instanceof CommitResult.Committed) {
                        done++;
                    }
                }
                return done;
            });
        }

        assertThat(Together.all(tasks)).containsOnly(EACH);
        assertThat(load(P1).version()).isEqualTo(THREADS * EACH + 1L);
        assertThat(timeline(P1, Page.MAX))
                .extracting(RegisterEntry::version)
                .isEqualTo(
                        LongStream.rangeClosed(1, THREADS * EACH + 1L).boxed().toList());
        registerIsWhole(THREADS * EACH + 1L);
    }

    @Test
    void who_reads_the_register_meanwhile_always_finds_it_without_gaps() {
        AtomicBoolean written = new AtomicBoolean();
        Callable<Boolean> write = () -> {
            try {
                for (long version = 0; version < EACH * 4; version++) {
                    keep(work().change(P1, version).change(policy("FT-2"), version));
                }
                return true;
            } finally {
                written.set(true);
            }
        };
        Callable<Boolean> read = () -> {
            boolean gapless = true;
            boolean last;
            do {
                last = written.get();
                List<RegisterEntry> seen = register(Page.MAX);
                gapless &= IntStream.range(0, seen.size())
                        .allMatch(i -> seen.get(i).number() == i + 1);
                gapless &= seen.size() % 2 == 0;
            } while (!last && gapless);
            return gapless;
        };

        assertThat(Together.all(List.of(write, read, read))).containsOnly(true);
        registerIsWhole(EACH * 8L);
    }
}
