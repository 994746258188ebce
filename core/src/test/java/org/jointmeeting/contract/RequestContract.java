package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.contract.Samples.policy;
import static org.jointmeeting.contract.Samples.request;

import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.RememberedRequest;
import org.jointmeeting.store.Request;
import org.junit.jupiter.api.Test;

/** Requests: the same id never acts twice. */
abstract class RequestContract extends StoreChapter {
    private static final SubjectId P1 = policy("FT-1");
    private static final SubjectId P2 = policy("FT-2");

    @Test
    void a_request_is_remembered_with_the_numbers_of_its_entries() {
        keep(work().change(P1, 0));
        keep(work().change(P1, 1).change(P2, 0).as("r-1"));

        assertThat(store.request(futian, "r-1")).contains(new RememberedRequest(request("r-1"), 2, 3));
        assertThat(store.request(futian, "r-2")).isEmpty();
    }

    @Test
    void a_repeated_request_is_answered_with_what_is_remembered() {
        keep(work().change(P1, 0).as("r-1"));

        CommitResult again = store.commit(work().change(P1, 1).as("r-1").commit());

        assertThat(again).isEqualTo(new CommitResult.AlreadyDone(new RememberedRequest(request("r-1"), 1, 1)));
    }

    @Test
    void a_repeated_request_keeps_nothing() {
        keep(work().change(P1, 0).as("r-1"));

        store.commit(work().change(P1, 1).change(P2, 0).as("r-1").commit());

        assertThat(load(P1).version()).isEqualTo(1);
        assertThat(store.load(futian, P2)).isEmpty();
        assertThat(store.head(futian).number()).isEqualTo(1);
    }

    @Test
    void a_repeated_request_is_answered_even_if_it_is_stale_by_now() {
        keep(work().change(P1, 0).as("r-1"));
        keep(work().change(P1, 1));

        CommitResult again = store.commit(work().change(P1, 0).as("r-1").commit());

        assertThat(again).isInstanceOf(CommitResult.AlreadyDone.class);
    }

    @Test
    void the_first_command_under_a_request_id_is_the_one_remembered() {
        keep(work().change(P1, 0).as("r-1"));

        CommitResult other = store.commit(
                work().change(P1, 1).as(new Request("r-1", "another", "{}")).commit());

        assertThat(other).isEqualTo(new CommitResult.AlreadyDone(new RememberedRequest(request("r-1"), 1, 1)));
        assertThat(store.request(futian, "r-1")).map(RememberedRequest::request).contains(request("r-1"));
    }

    @Test
    void a_stale_request_is_not_remembered_and_may_come_again() {
        keep(work().change(P1, 0));
        assertThat(stale(work().change(P1, 0).as("r-1"))).containsExactly(P1);
        assertThat(store.request(futian, "r-1")).isEmpty();

        keep(work().change(P1, 1).as("r-1"));

        assertThat(store.request(futian, "r-1")).contains(new RememberedRequest(request("r-1"), 2, 2));
    }

    @Test
    void requests_with_ids_that_only_look_alike_are_different_requests() {
        String longest = "请求".repeat(49);
        keep(work().change(P1, 0).as("r-1"));
        keep(work().change(P1, 1).as("R-1"));
        keep(work().change(P1, 2).as("r-１"));
        keep(work().change(P1, 3).as("r-1."));
        keep(work().change(P1, 4).as(longest + "甲"));
        keep(work().change(P1, 5).as(longest + "乙"));

        assertThat(store.request(futian, "R-1")).contains(new RememberedRequest(request("R-1"), 2, 2));
        assertThat(store.request(futian, longest + "乙")).contains(new RememberedRequest(request(longest + "乙"), 6, 6));
    }
}
