package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointmeeting.contract.Samples.TODAY;
import static org.jointmeeting.contract.Samples.obligation;
import static org.jointmeeting.contract.Samples.openToday;
import static org.jointmeeting.contract.Samples.policies;
import static org.jointmeeting.contract.Samples.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** Paging: the same list by pages of any size, whatever happens between two pages. */
abstract class PagingContract extends StoreChapter {
    private static final int MANY = 13;

    private static String id(int i) {
        return "FT-%03d".formatted(i);
    }

    private void many() {
        for (int i = 0; i < MANY; i++) {
            SubjectId subject = policy(id(i));
            keep(work().change(subject, 0, spread(subject, i)));
        }
    }

    /** Some equally due, some without a due day, so that pages end within every group. */
    private static Obligation spread(SubjectId subject, int i) {
        return obligation(
                subject,
                "a",
                TODAY.minusDays(i % 2),
                i % 4 == 3 ? Optional.empty() : Optional.of(TODAY.plusDays(i % 3)));
    }

    private static List<String> ids(List<StoredSubject> subjects) {
        return subjects.stream().map(s -> s.subject().id()).toList();
    }

    @Test
    void pages_of_any_size_give_the_same_subjects() {
        many();
        List<StoredSubject> all = subjects(policies());
        assertThat(ids(all))
                .isEqualTo(IntStream.range(0, MANY).mapToObj(PagingContract::id).toList());

        for (int limit = 1; limit <= MANY + 1; limit++) {
            assertThat(subjects(policies().withLimit(limit)))
                    .as("pages of %s", limit)
                    .isEqualTo(all);
        }
    }

    @Test
    void pages_of_any_size_give_the_same_subjects_of_a_filter() {
        many();
        keep(work().change(Samples.kept(policy(id(4)), 2, "FILED", "", Optional.empty(), "{}"), 1));
        keep(work().change(Samples.kept(policy(id(9)), 2, "FILED", "", Optional.empty(), "{}"), 1));

        for (int limit = 1; limit <= 3; limit++) {
            assertThat(ids(subjects(policies().withStages("FILED").withLimit(limit))))
                    .as("pages of %s", limit)
                    .containsExactly(id(4), id(9));
        }
    }

    @Test
    void pages_of_any_size_give_the_same_obligations() {
        many();
        List<Obligation> all = obligations(openToday());
        assertThat(all).hasSize(MANY).doesNotHaveDuplicates();

        for (int limit = 1; limit <= MANY + 1; limit++) {
            assertThat(obligations(openToday().withLimit(limit)))
                    .as("pages of %s", limit)
                    .isEqualTo(all);
        }
    }

    @Test
    void pages_of_any_size_give_the_same_obligations_of_one_subject() {
        Obligation[] equallyDue = IntStream.range(0, MANY)
                .mapToObj(i -> obligation(policy("FT-1"), "unit-%02d".formatted(i), Optional.of(TODAY)))
                .toArray(Obligation[]::new);
        keep(work().change(policy("FT-1"), 0, equallyDue));

        for (int limit = 1; limit <= MANY + 1; limit++) {
            assertThat(obligations(openToday().withLimit(limit)))
                    .as("pages of %s", limit)
                    .containsExactly(equallyDue);
        }
    }

    @Test
    void pages_of_any_size_give_the_same_register() {
        many();
        List<RegisterEntry> all = register(Page.MAX);
        assertThat(all).hasSize(MANY);

        for (int limit = 1; limit <= MANY + 1; limit++) {
            assertThat(register(limit)).as("pages of %s", limit).isEqualTo(all);
        }
    }

    @Test
    void pages_of_any_size_give_the_same_timeline() {
        SubjectId p = policy("FT-1");
        for (int i = 0; i < MANY; i++) {
            keep(work().change(p, i).change(policy(id(i)), 0));
        }
        List<RegisterEntry> all = timeline(p, Page.MAX);
        assertThat(all).extracting(RegisterEntry::version).hasSize(MANY).isSorted();

        for (int limit = 1; limit <= MANY + 1; limit++) {
            assertThat(timeline(p, limit)).as("pages of %s", limit).isEqualTo(all);
        }
    }

    @Test
    void a_subject_that_comes_between_two_pages_displaces_no_other() {
        many();
        Page<StoredSubject> first = store.subjects(futian, policies().withLimit(5));
        keep(work().change(policy("FT-000a"), 0).change(policy("FT-011a"), 0));

        List<String> seen = new ArrayList<>(ids(first.items()));
        seen.addAll(
                ids(store.subjects(futian, policies().withAfter(first.next())).items()));

        assertThat(seen).doesNotHaveDuplicates().contains("FT-011a");
        assertThat(seen)
                .containsAll(
                        IntStream.range(0, MANY).mapToObj(PagingContract::id).toList());
    }

    @Test
    void an_obligation_that_comes_between_two_pages_displaces_no_other() {
        many();
        List<Obligation> before = obligations(openToday());
        Page<Obligation> first = store.obligations(futian, openToday().withLimit(5));
        SubjectId later = policy("FT-900");
        keep(work().change(
                        later,
                        0,
                        obligation(later, "first of all", Optional.of(TODAY.minusDays(9))),
                        obligation(later, "last of all", TODAY.plusDays(0), Optional.empty())));

        List<Obligation> seen = new ArrayList<>(first.items());
        seen.addAll(
                store.obligations(futian, openToday().withAfter(first.next())).items());

        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
        assertThat(seen).extracting(Obligation::about).contains("last of all");
    }

    @Test
    void an_obligation_that_goes_between_two_pages_takes_no_other_with_it() {
        many();
        List<Obligation> before = obligations(openToday());
        Page<Obligation> first = store.obligations(futian, openToday().withLimit(5));
        keep(work().change(before.get(4).subject(), 1).change(before.get(5).subject(), 1));

        List<Obligation> rest =
                store.obligations(futian, openToday().withAfter(first.next())).items();

        assertThat(rest).isEqualTo(before.subList(6, MANY));
    }

    @Test
    void entries_that_come_between_two_pages_follow_at_the_end() {
        many();
        Page<RegisterEntry> first = store.register(futian, 1, 5);
        keep(work().change(policy("FT-000"), 1));

        assertThat(first.next()).contains("6");
        assertThat(store.register(futian, 6, Page.MAX).items())
                .extracting(RegisterEntry::number)
                .isEqualTo(IntStream.rangeClosed(6, MANY + 1)
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    @Test
    void no_page_begins_at_what_no_page_can_have_said() {
        many();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.subjects(futian, policies().withAfter("")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.obligations(futian, openToday().withAfter("")));
    }

    @Test
    void the_last_page_says_that_it_is_the_last_even_when_it_is_full() {
        many();

        assertThat(store.subjects(futian, policies().withLimit(MANY)).next()).isEmpty();
        assertThat(store.subjects(futian, policies().withLimit(MANY - 1)).next())
                .isPresent();
        assertThat(store.obligations(futian, openToday().withLimit(MANY)).next())
                .isEmpty();
        assertThat(store.obligations(futian, openToday().withLimit(MANY - 1)).next())
                .isPresent();
        assertThat(store.register(futian, 1, MANY).next()).isEmpty();
        assertThat(store.register(futian, 1, MANY - 1).next()).contains(Integer.toString(MANY));
    }

    @Test
    void a_page_of_the_largest_size_is_full() {
        Work work = work();
        for (int i = 0; i <= Page.MAX; i++) {
            work.change(policy(id(i)), 0, obligation(policy(id(i)), "a"));
        }
        keep(work);

        assertThat(store.subjects(futian, policies()).items()).hasSize(Page.MAX);
        assertThat(store.obligations(futian, openToday()).items()).hasSize(Page.MAX);
        assertThat(store.register(futian, 1, Page.MAX).items()).hasSize(Page.MAX);
        assertThat(subjects(policies())).hasSize(Page.MAX + 1);
    }
}
