package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointmeeting.contract.Samples.draft;
import static org.jointmeeting.contract.Samples.policy;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.Register;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.register.Verifier;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.Page;
import org.junit.jupiter.api.Test;

/** The register: one gapless, chained sequence over all subjects. */
abstract class RegisterContract extends StoreChapter {
    private static final SubjectId P1 = policy("FT-1");
    private static final SubjectId P2 = policy("FT-2");
    private static final SubjectId MEETING = new SubjectId("meeting", "M-1");

    @Test
    void an_empty_register_ends_where_the_first_entry_is_chained_to() {
        assertThat(store.head(futian)).isEqualTo(Head.empty(futian));
    }

    @Test
    void entries_are_sealed_one_to_the_other() {
        RegisterEntry first = Register.seal(Head.empty(futian), draft(P1, 1));
        RegisterEntry second = Register.seal(Register.headAfter(first), draft(P2, 1));

        assertThat(keep(work().change(P1, 0).change(P2, 0))).containsExactly(first, second);
        assertThat(register(500)).containsExactly(first, second);
    }

    @Test
    void a_commit_goes_on_where_the_one_before_ended() {
        List<RegisterEntry> first = keep(work().change(P1, 0).change(P2, 0));
        List<RegisterEntry> second = keep(work().change(MEETING, 0));

        assertThat(second).containsExactly(Register.seal(Register.headAfter(first.get(1)), draft(MEETING, 1)));
    }

    @Test
    void the_head_is_the_newest_entry() {
        List<RegisterEntry> entries = keep(work().change(P1, 0).change(P2, 0));

        assertThat(store.head(futian)).isEqualTo(Register.headAfter(entries.get(1)));
    }

    @Test
    void numbers_have_no_gaps_over_all_subjects_whatever_was_refused_between() {
        keep(work().change(P1, 0));
        stale(work().change(P1, 0).change(P2, 0));
        keep(work().change(P2, 0).change(MEETING, 0).as("r-1"));
        store.commit(work().change(P2, 1).as("r-1").commit());
        keep(work().change(P1, 1));

        assertThat(register(500)).extracting(RegisterEntry::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(register(500)).extracting(RegisterEntry::subject).containsExactly(P1, P2, MEETING, P1);
    }

    @Test
    void the_register_that_is_read_back_is_whole() {
        for (long version = 0; version < 20; version++) {
            keep(work().change(P1, version).change(MEETING, version));
        }
        Verifier verifier = new Verifier(futian, Optional.of(store.head(futian)));

        register(7).forEach(verifier::accept);

        assertThat(verifier.result())
                .isInstanceOfSatisfying(
                        Verification.Whole.class, w -> assertThat(w.head()).isEqualTo(store.head(futian)));
        assertThat(store.head(futian).number()).isEqualTo(40);
    }

    @Test
    void a_timeline_holds_one_subjects_entries_in_order() {
        keep(work().change(P1, 0).change(P2, 0));
        keep(work().change(P2, 1));
        keep(work().change(P1, 1));

        assertThat(timeline(P1, 500)).extracting(RegisterEntry::number).containsExactly(1L, 4L);
        assertThat(timeline(P2, 500)).extracting(RegisterEntry::number).containsExactly(2L, 3L);
        assertThat(timeline(MEETING, 500)).isEmpty();
    }

    @Test
    void a_timeline_holds_what_bears_on_its_subject_once_and_in_order() {
        SubjectId place = new SubjectId("unclear-place", "TRIGGERS");
        keep(work().change(P1, 0).change(P2, 0));
        keep(work().reading(P2, 1).entering(draft(P2, 1).withBearsOn(P1, P2, place)));
        keep(work().change(P1, 1));

        assertThat(timeline(P1, 500)).extracting(RegisterEntry::number).containsExactly(1L, 3L, 4L);
        assertThat(timeline(P1, 1)).extracting(RegisterEntry::number).containsExactly(1L, 3L, 4L);
        assertThat(timeline(P2, 500)).extracting(RegisterEntry::number).containsExactly(2L, 3L);
        assertThat(timeline(place, 500)).extracting(RegisterEntry::number).containsExactly(3L);
    }

    @Test
    void what_came_with_an_act_is_read_back() {
        Notice notice = new Notice(
                Text.of("重叠“居家”\n政策", "an overlap"),
                Clauses.ART_11_I1,
                List.of(new Detail("policy", "FT-2", Text.of("高龄津贴", "allowance"), List.of(Detail.value("day", 1)))));
        List<RegisterEntry> entries = keep(work().change(P1, 0)
                .silently(Samples.stored(P2, 1), 0)
                .entering(draft(P2, 1).withBroughtBy(1).withNotices(notice).withBearsOn(P1)));

        assertThat(entries.get(1).broughtBy()).contains(1L);
        assertThat(register(500)).isEqualTo(entries);
        assertThat(register(500).get(1).notices()).containsExactly(notice);
    }

    @Test
    void the_moment_of_the_newest_entry_comes_with_every_load_even_when_it_goes_back() {
        Lookup nothing = new Lookup(List.of(), Optional.empty());
        assertThat(store.load(futian, nothing).latest()).isEmpty();

        keep(work().change(P1, 0).change(P2, 0));
        keep(work().reading(P1, 1).entering(draft(P1, 1).withAt(Samples.NOW.minusSeconds(7))));

        assertThat(store.load(futian, nothing).latest()).contains(Samples.NOW.minusSeconds(7));
        assertThat(register(500)).extracting(RegisterEntry::number).containsExactly(1L, 2L, 3L);
    }

    @Test
    void the_register_is_read_from_any_number_on() {
        List<RegisterEntry> all = keep(work().change(P1, 0).change(P2, 0).change(MEETING, 0));

        assertThat(store.register(futian, 2, 500).items()).isEqualTo(all.subList(1, 3));
        assertThat(store.register(futian, 3, 500).items()).isEqualTo(all.subList(2, 3));
        assertThat(store.register(futian, 4, 500)).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void a_timeline_is_read_from_any_register_number_on() {
        keep(work().change(P1, 0).change(P2, 0));
        List<RegisterEntry> later = keep(work().change(P2, 1).change(P1, 1));

        assertThat(store.timeline(futian, P1, 2, 500).items()).containsExactly(later.get(1));
        assertThat(store.timeline(futian, P1, 4, 500).items()).containsExactly(later.get(1));
        assertThat(store.timeline(futian, P1, 5, 500).items()).isEmpty();
    }

    @Test
    void a_number_of_entries_out_of_range_is_an_error() {
        for (int limit : new int[] {Integer.MIN_VALUE, -1, 0, Page.MAX + 1, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.register(futian, 1, limit))
                    .withMessageContaining(Integer.toString(limit));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.timeline(futian, P1, 1, limit))
                    .withMessageContaining(Integer.toString(limit));
        }
    }
}
