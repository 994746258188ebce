package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.contract.Samples.FINANCE;
import static org.jointmeeting.contract.Samples.policy;
import static org.jointmeeting.contract.Samples.stored;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Register;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectVersion;
import org.junit.jupiter.api.Test;

/** Ties: each subject to its last entry in the register, and each commit to what its decision read. */
abstract class TiesContract extends StoreChapter {
    private static final SubjectId P1 = policy("FT-1");
    private static final SubjectId P2 = policy("FT-2");
    private static final SubjectId P3 = policy("FT-3");
    private static final Set<String> IN_FORCE = Set.of("ISSUED", "FILED");

    private void inStage(SubjectId subject, String stage) {
        keep(work().change(stored(subject, stage, FINANCE), 0));
    }

    @Test
    void a_subject_names_its_last_entry_and_the_hash_of_its_state() {
        keep(work().change(P1, 0));
        List<RegisterEntry> last = keep(work().change(P2, 0).change(P1, 1));

        StoredSubject p1 = loadTied(P1);
        assertThat(p1.entry()).isEqualTo(3);
        assertThat(p1.hash()).isEqualTo(last.get(1).state()).isEqualTo(Register.hashOfState(p1.state()));
        assertThat(loadTied(P2).entry()).isEqualTo(2);
    }

    @Test
    void of_several_entries_of_a_subject_the_last_is_named() {
        keep(work().silently(stored(P1, 2), 0)
                .entering(Samples.draft(P1, 1))
                .entering(Samples.draft(P2, 1))
                .entering(Samples.draft(P1, 2)));

        assertThat(loadTied(P1).entry()).isEqualTo(3);
        assertThat(loadTied(P1).hash()).isEqualTo(Samples.draft(P1, 2).state());
    }

    @Test
    void several_subjects_are_loaded_at_once_and_what_is_known_is_not_read_again() {
        keep(work().change(P1, 0).change(P2, 0).as("r-1"));
        keep(work().change(P1, 1));

        Loaded loaded = store.load(
                futian,
                new Lookup(
                        List.of(new SubjectVersion(P1, 1), new SubjectVersion(P2, 1), new SubjectVersion(P3, 0)),
                        Optional.of("r-1")));

        assertThat(loaded.subjects()).extracting(StoredSubject::subject).containsExactly(P1);
        assertThat(loaded.subjects().get(0)).isEqualTo(loadTied(P1));
        assertThat(loaded.unchanged()).containsExactly(P2);
        assertThat(loaded.head()).isEqualTo(store.head(futian));
        assertThat(loaded.request().orElseThrow().firstEntry()).isEqualTo(1);
    }

    @Test
    void what_changed_is_listed_in_the_order_of_the_register() {
        inStage(P2, "ISSUED");
        inStage(P1, "FILED");
        inStage(P3, "DRAFTING");
        keep(work().change(stored(P2, "FILED", FINANCE).withVersion(2), 1));

        for (int limit = 1; limit <= 3; limit++) {
            assertThat(changes("policy", IN_FORCE, 0, limit))
                    .as("pages of %s", limit)
                    .extracting(StoredSubject::subject)
                    .containsExactly(P1, P2);
        }
        assertThat(changes("policy", IN_FORCE, 2, 500))
                .extracting(StoredSubject::subject)
                .containsExactly(P2);
        assertThat(changes("policy", IN_FORCE, 4, 500)).isEmpty();
        assertThat(changes("meeting", IN_FORCE, 0, 500)).isEmpty();
        assertThat(changes("policy", Set.of("ISSUED"), 0, 500)).isEmpty();
    }

    @Test
    void what_changed_comes_with_its_ties() {
        inStage(P1, "FILED");

        assertThat(changes("policy", IN_FORCE, 0, 500)).containsExactly(loadTied(P1));
    }

    @Test
    void a_commit_is_stale_when_something_that_it_rests_on_came_in() {
        inStage(P1, "FILED");
        inStage(P2, "ISSUED");

        assertThat(stale(work().change(P3, 0).resting("policy", IN_FORCE, 1))).containsExactly(P2);
        assertThat(store.head(futian).number()).isEqualTo(2);
        assertThat(store.load(futian, P3)).isEmpty();
    }

    @Test
    void a_commit_is_not_stale_for_what_it_does_not_rest_on() {
        inStage(P1, "FILED");
        inStage(P2, "DRAFTING");

        keep(work().change(P3, 0).resting("policy", IN_FORCE, 1));
        keep(work().change(P3, 1).resting("meeting", IN_FORCE, 0));
    }

    @Test
    void what_rests_on_something_may_change_it() {
        inStage(P1, "FILED");

        keep(work().change(stored(P2, "ISSUED", FINANCE), 0).resting("policy", IN_FORCE, 1));
    }

    @Test
    void a_request_carried_out_before_comes_before_what_is_stale() {
        keep(work().change(P1, 0).as("r-1"));
        inStage(P2, "FILED");

        assertThat(store.commit(work().change(P3, 0)
                        .resting("policy", IN_FORCE, 0)
                        .as("r-1")
                        .commit()))
                .isInstanceOf(org.jointmeeting.store.CommitResult.AlreadyDone.class);
    }
}
