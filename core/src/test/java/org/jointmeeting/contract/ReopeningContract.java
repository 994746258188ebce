package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.contract.Samples.NOW;
import static org.jointmeeting.contract.Samples.obligation;
import static org.jointmeeting.contract.Samples.openToday;
import static org.jointmeeting.contract.Samples.policies;
import static org.jointmeeting.contract.Samples.policy;
import static org.jointmeeting.contract.Samples.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.Register;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.RememberedRequest;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectVersion;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** Reopening: what was kept is there for the next process, and it goes on where the last one ended. */
abstract class ReopeningContract extends StoreChapter {
    private static final SubjectId P1 = policy("FT-1");
    private static final SubjectId P2 = policy("FT-2");

    @Test
    void subjects_are_there_after_the_store_is_opened_again() {
        keep(work().change(P1, 0).change(P2, 0));
        StoredSubject before = loadTied(P1);

        store = reopen(store);

        assertThat(loadTied(P1)).isEqualTo(before);
        assertThat(subjects(policies())).extracting(StoredSubject::subject).containsExactly(P1, P2);
        assertThat(changes("policy", Set.of(before.stage()), 0, 500)).contains(before);
    }

    @Test
    void obligations_are_there_after_the_store_is_opened_again() {
        Obligation open = obligation(P1, "finance");
        keep(work().change(P1, 0, open));

        store = reopen(store);

        assertThat(obligations(openToday())).containsExactly(open);
    }

    @Test
    void the_register_and_its_timelines_are_there_after_the_store_is_opened_again() {
        List<RegisterEntry> entries = keep(work().change(P1, 0).change(P2, 0));

        store = reopen(store);

        assertThat(register(500)).isEqualTo(entries);
        assertThat(timeline(P2, 500)).containsExactly(entries.get(1));
        assertThat(store.head(futian)).isEqualTo(Register.headAfter(entries.get(1)));
    }

    @Test
    void the_register_goes_on_where_it_ended_after_the_store_is_opened_again() {
        keep(work().change(P1, 0));
        Head head = store.head(futian);

        store = reopen(store);

        assertThat(keep(work().change(P1, 1)))
                .extracting(RegisterEntry::previous)
                .containsExactly(head.hash());
        assertThat(stale(work().change(P1, 1))).containsExactly(P1);
    }

    @Test
    void a_request_is_remembered_after_the_store_is_opened_again() {
        keep(work().change(P1, 0).as("r-1"));

        store = reopen(store);

        assertThat(store.commit(work().change(P1, 1).as("r-1").commit()))
                .isEqualTo(new CommitResult.AlreadyDone(new RememberedRequest(request("r-1"), 1, 1)));
    }

    @Test
    void a_known_version_is_unchanged_after_the_store_is_opened_again() {
        keep(work().change(P1, 0));

        store = reopen(store);

        var loaded = store.load(futian, new Lookup(List.of(new SubjectVersion(P1, 1)), Optional.empty()));
        assertThat(loaded.unchanged()).containsExactly(P1);
        assertThat(loaded.latest()).contains(NOW.plusSeconds(1));
    }
}
