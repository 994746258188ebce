package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.contract.Samples.draft;
import static org.jointmeeting.contract.Samples.obligation;
import static org.jointmeeting.contract.Samples.openToday;
import static org.jointmeeting.contract.Samples.policies;
import static org.jointmeeting.contract.Samples.policy;
import static org.jointmeeting.contract.Samples.stored;

import java.util.List;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** Commits: whole or not at all, at the versions they expect. */
abstract class CommitContract extends StoreChapter {
    private static final SubjectId P1 = policy("FT-1");
    private static final SubjectId P2 = policy("FT-2");
    private static final SubjectId P3 = policy("FT-3");

    @Test
    void a_subject_is_loaded_as_it_was_committed_and_an_unknown_one_is_not_there() {
        keep(work().change(P1, 0));

        assertThat(load(P1)).isEqualTo(stored(P1, 1));
        assertThat(store.load(futian, P2)).isEmpty();
    }

    @Test
    void a_kind_has_its_own_ids() {
        SubjectId meeting = new SubjectId("meeting", P1.id());
        keep(work().change(P1, 0).change(meeting, 0));
        keep(work().change(meeting, 1));

        assertThat(load(P1).version()).isEqualTo(1);
        assertThat(load(meeting).version()).isEqualTo(2);
    }

    @Test
    void a_commit_holds_states_obligations_and_entries_together() {
        Obligation one = obligation(P1, "finance");
        Obligation two = obligation(P2, "finance");
        keep(work().change(P1, 0, one).change(P2, 0, two));

        assertThat(subjects(policies())).containsExactly(stored(P1, 1), stored(P2, 1));
        assertThat(obligations(openToday())).containsExactly(one, two);
        assertThat(register(500)).extracting(e -> e.subject()).containsExactly(P1, P2);
    }

    @Test
    void a_later_version_takes_the_place_of_the_one_before() {
        keep(work().change(P1, 0));
        keep(work().change(P1, 1));

        assertThat(load(P1)).isEqualTo(stored(P1, 2));
        assertThat(subjects(policies())).hasSize(1);
    }

    @Test
    void a_subject_may_come_several_versions_further_in_one_commit() {
        keep(work().change(P1, 0));
        keep(work().silently(stored(P1, 3), 1).entering(draft(P1, 2)).entering(draft(P1, 3)));

        assertThat(load(P1).version()).isEqualTo(3);
        assertThat(timeline(P1, 500)).extracting(e -> e.version()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_commit_may_enter_something_and_change_nothing() {
        keep(work().change(P1, 0));
        keep(work().reading(P1, 1).entering(draft(P1, 1)));

        assertThat(register(500)).hasSize(2);
        assertThat(load(P1).version()).isEqualTo(1);
    }

    @Test
    void a_subject_that_must_not_exist_yet_and_does_makes_the_commit_stale() {
        keep(work().change(P1, 0));

        assertThat(stale(work().change(P1, 0))).containsExactly(P1);
    }

    @Test
    void a_subject_that_must_exist_and_does_not_makes_the_commit_stale() {
        assertThat(stale(work().change(P1, 1))).containsExactly(P1);
    }

    @Test
    void an_older_version_makes_the_commit_stale() {
        keep(work().change(P1, 0));
        keep(work().change(P1, 1));

        assertThat(stale(work().change(P1, 1))).containsExactly(P1);
    }

    @Test
    void a_version_that_lies_ahead_makes_the_commit_stale() {
        keep(work().change(P1, 0));

        assertThat(stale(work().change(P1, 2))).containsExactly(P1);
    }

    @Test
    void a_subject_that_was_only_read_and_has_changed_makes_the_commit_stale() {
        keep(work().change(P1, 0));
        keep(work().change(P1, 1));

        assertThat(stale(work().change(P2, 0).reading(P1, 1))).containsExactly(P1);
    }

    @Test
    void a_subject_that_was_looked_for_in_vain_and_has_come_into_being_makes_the_commit_stale() {
        keep(work().change(P1, 0));

        assertThat(stale(work().change(P2, 0).reading(P1, 0))).containsExactly(P1);
    }

    @Test
    void a_subject_that_was_only_read_stays_as_it_is() {
        keep(work().change(P1, 0, obligation(P1, "finance")));
        keep(work().change(P2, 0).reading(P1, 1).reading(P3, 0));

        assertThat(load(P1)).isEqualTo(stored(P1, 1));
        assertThat(obligations(openToday())).hasSize(1);
        assertThat(store.load(futian, P3)).isEmpty();
    }

    @Test
    void every_stale_subject_is_named() {
        keep(work().change(P1, 0).change(P2, 0).change(P3, 0));

        assertThat(stale(work().change(P1, 0).change(P2, 1).reading(P3, 7))).containsExactlyInAnyOrder(P1, P3);
    }

    @Test
    void a_stale_commit_keeps_none_of_its_changes() {
        Obligation before = obligation(P1, "finance");
        keep(work().change(P1, 0, before).change(P2, 0));
        List<StoredSubject> subjects = subjects(policies());

        assertThat(stale(work().change(P1, 1, obligation(P1, "health"))
                        .change(P3, 0, obligation(P3, "health"))
                        .change(P2, 0)))
                .containsExactly(P2);

        assertThat(subjects(policies())).isEqualTo(subjects).hasSize(2);
        assertThat(obligations(openToday())).containsExactly(before);
    }

    @Test
    void a_stale_commit_enters_nothing_into_the_register() {
        keep(work().change(P1, 0));
        Head head = store.head(futian);

        assertThat(stale(work().change(P2, 0).change(P1, 0))).containsExactly(P1);

        assertThat(store.head(futian)).isEqualTo(head);
        assertThat(register(500)).hasSize(1);
        assertThat(timeline(P2, 500)).isEmpty();
    }

    @Test
    void after_a_stale_commit_the_same_work_succeeds_at_the_right_version() {
        keep(work().change(P1, 0));
        assertThat(stale(work().change(P1, 0))).containsExactly(P1);

        keep(work().change(P1, 1));

        assertThat(load(P1).version()).isEqualTo(2);
    }
}
