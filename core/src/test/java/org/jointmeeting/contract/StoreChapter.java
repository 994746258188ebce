package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.ChangesQuery;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.BeforeEach;

/** A chapter of the contract: the store, a joint meeting of its own, and how the tests speak to both. */
abstract class StoreChapter {
    /** No list of these tests is longer; a store whose pages never end is found out instead of read for ever. */
    private static final int MOST_PAGES = 2_000;

    /** The store; a new one for each test. */
    @SuppressWarnings("NullAway.Init") // opened before each test
    Store store;

    /** The joint meeting; a new one for each test. */
    @SuppressWarnings("NullAway.Init") // made before each test
    JointMeetingId futian;

    /** How the store that is to be proved is opened. */
    abstract StoreContract opening();

    Store reopen(Store used) {
        return opening().reopen(used);
    }

    @BeforeEach
    void open() {
        store = opening().newStore();
        futian = freshJointMeeting();
    }

    /** A joint meeting that nobody used before. */
    static JointMeetingId freshJointMeeting() {
        return JointMeetingId.of("contract-" + UUID.randomUUID());
    }

    /** A unit of work of this joint meeting. */
    Work work() {
        return new Work(futian);
    }

    /** Commits what must be kept. */
    List<RegisterEntry> keep(Work work) {
        return keep(work.commit());
    }

    List<RegisterEntry> keep(Commit commit) {
        CommitResult result = store.commit(commit);
        assertThat(result).isInstanceOf(CommitResult.Committed.class);
        List<RegisterEntry> entries = ((CommitResult.Committed) result).entries();
        assertThat(entries).hasSameSizeAs(commit.entries());
        return entries;
    }

    /** Commits what must be stale, and says because of which subjects. */
    List<SubjectId> stale(Work work) {
        CommitResult result = store.commit(work.commit());
        assertThat(result).isInstanceOf(CommitResult.Stale.class);
        return ((CommitResult.Stale) result).subjects();
    }

    /** A subject with its ties to the register. */
    StoredSubject loadTied(SubjectId subject) {
        Optional<StoredSubject> found = store.load(futian, subject);
        assertThat(found).as("%s", subject).isPresent();
        return found.get();
    }

    /** What a subject is, whatever its ties to the register. */
    StoredSubject load(SubjectId subject) {
        return untied(loadTied(subject));
    }

    List<StoredSubject> subjects(SubjectQuery query) {
        return follow(after -> store.subjects(futian, query.withAfter(after)), query.limit()).stream()
                .map(StoreChapter::untied)
                .toList();
    }

    /** Subjects with their ties, in the order of their last entries. */
    List<StoredSubject> changes(String kind, Set<String> stages, long after, int limit) {
        return followNumbers(from -> store.changes(futian, new ChangesQuery(kind, stages, from, limit)), after, limit);
    }

    private static StoredSubject untied(StoredSubject s) {
        return Samples.kept(s.subject(), s.version(), s.stage(), s.title(), s.unit(), s.state());
    }

    List<Obligation> obligations(ObligationQuery query) {
        return follow(after -> store.obligations(futian, query.withAfter(after)), query.limit());
    }

    List<RegisterEntry> register(int limit) {
        return followNumbers(from -> store.register(futian, from, limit), 1, limit);
    }

    List<RegisterEntry> timeline(SubjectId subject, int limit) {
        return followNumbers(from -> store.timeline(futian, subject, from, limit), 1, limit);
    }

    private static <T> List<T> followNumbers(LongFunction<Page<T>> page, long first, int limit) {
        return follow(after -> page.apply(after.map(Long::parseLong).orElse(first)), limit);
    }

    private static <T> List<T> follow(Function<Optional<String>, Page<T>> page, int limit) {
        List<T> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Page<T> next = page.apply(after);
            all.addAll(next.items());
            assertThat(next.items()).hasSizeLessThanOrEqualTo(limit);
            if (next.next().isEmpty()) {
                return all;
            }
            assertThat(next.items()).as("a page that another follows is full").hasSize(limit);
            after = next.next();
        }
        throw new AssertionError("the pages never end");
    }
}
