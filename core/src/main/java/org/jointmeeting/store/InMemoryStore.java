package org.jointmeeting.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.Register;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.worklist.Obligation;

/** Keeps everything in memory, for tests, examples and trying things out. It is gone when the process ends. */
public final class InMemoryStore implements Store {
    private static final LocalDate NEVER_DUE = LocalDate.of(9999, 12, 31);

    private final Map<JointMeetingId, Book> books = new ConcurrentHashMap<>();

    /** Makes an empty store. */
    public InMemoryStore() {}

    @Override
    public Optional<StoredSubject> load(JointMeetingId jointMeeting, SubjectId subject) {
        return book(jointMeeting).load(subject);
    }

    @Override
    public CommitResult commit(Commit commit) {
        return book(commit.jointMeeting()).commit(commit);
    }

    @Override
    public Optional<RememberedRequest> request(JointMeetingId jointMeeting, String requestId) {
        return book(jointMeeting).request(requestId);
    }

    @Override
    public Page<StoredSubject> subjects(JointMeetingId jointMeeting, SubjectQuery query) {
        return book(jointMeeting).subjects(query);
    }

    @Override
    public Page<Obligation> obligations(JointMeetingId jointMeeting, ObligationQuery query) {
        return book(jointMeeting).obligations(query);
    }

    @Override
    public Page<RegisterEntry> register(JointMeetingId jointMeeting, long from, int limit) {
        return book(jointMeeting).register(from, Page.checkedLimit(limit));
    }

    @Override
    public Page<RegisterEntry> timeline(JointMeetingId jointMeeting, SubjectId subject, long from, int limit) {
        return book(jointMeeting).timeline(subject, from, Page.checkedLimit(limit));
    }

    @Override
    public Head head(JointMeetingId jointMeeting) {
        return book(jointMeeting).head();
    }

    private Book book(JointMeetingId jointMeeting) {
        return books.computeIfAbsent(jointMeeting, Book::new);
    }

    private static <T> Page<T> page(Stream<T> items, int limit, Function<T, String> cursor) {
        List<T> found = items.limit(limit + 1L).toList();
        return found.size() <= limit
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, limit), Optional.of(cursor.apply(found.get(limit))));
    }

    /** Everything of one joint meeting; one lock for all of it. */
    private static final class Book {
        private final Map<String, NavigableMap<String, StoredSubject>> subjects = new HashMap<>();
        private final Map<SubjectId, List<RegisterEntry>> timelines = new HashMap<>();
        private final Map<SubjectId, List<String>> obligationKeys = new HashMap<>();
        private final NavigableMap<String, Obligation> obligations = new TreeMap<>();
        private final Map<String, RememberedRequest> requests = new HashMap<>();
        private final List<RegisterEntry> entries = new ArrayList<>();
        private Head head;

        Book(JointMeetingId jointMeeting) {
            head = Head.empty(jointMeeting);
        }

        synchronized Optional<StoredSubject> load(SubjectId subject) {
            NavigableMap<String, StoredSubject> kind = subjects.get(subject.kind());
            return kind == null ? Optional.empty() : Optional.ofNullable(kind.get(subject.id()));
        }

        synchronized CommitResult commit(Commit commit) {
            Optional<RememberedRequest> done = commit.request().flatMap(r -> request(r.id()));
            if (done.isPresent()) {
                return new CommitResult.AlreadyDone(done.get());
            }
            List<SubjectId> stale = Stream.concat(
                            commit.changes().stream()
                                    .map(c -> new SubjectVersion(c.after().subject(), c.expected())),
                            commit.unchanged().stream())
                    .filter(v -> load(v.subject()).map(StoredSubject::version).orElse(0L) != v.version())
                    .map(SubjectVersion::subject)
                    .toList();
            if (!stale.isEmpty()) {
                return new CommitResult.Stale(stale);
            }
            List<RegisterEntry> sealed = new ArrayList<>();
            Head end = head;
            for (EntryDraft draft : commit.entries()) {
                RegisterEntry entry = Register.seal(end, draft);
                sealed.add(entry);
                end = Register.headAfter(entry);
            }
            commit.changes().forEach(this::keep);
            for (RegisterEntry entry : sealed) {
                entries.add(entry);
                timelines
                        .computeIfAbsent(entry.subject(), s -> new ArrayList<>())
                        .add(entry);
            }
            long first = head.number() + 1;
            long last = end.number();
            commit.request().ifPresent(r -> requests.put(r.id(), new RememberedRequest(r, first, last)));
            head = end;
            return new CommitResult.Committed(sealed);
        }

        private void keep(Change change) {
            StoredSubject after = change.after();
            subjects.computeIfAbsent(after.subject().kind(), k -> new TreeMap<>())
                    .put(after.subject().id(), after);
            List<String> before = obligationKeys.remove(after.subject());
            if (before != null) {
                before.forEach(obligations::remove);
            }
            List<String> keys = new ArrayList<>();
            for (Obligation o : change.obligations()) {
                keys.add(sortKey(o));
                obligations.put(sortKey(o), o);
            }
            obligationKeys.put(after.subject(), keys);
        }

        synchronized Optional<RememberedRequest> request(String requestId) {
            return Optional.ofNullable(requests.get(requestId));
        }

        synchronized Page<StoredSubject> subjects(SubjectQuery q) {
            NavigableMap<String, StoredSubject> kind = subjects.getOrDefault(q.kind(), new TreeMap<>());
            Predicate<StoredSubject> wanted =
                    s -> (q.stages().isEmpty() || q.stages().contains(s.stage()))
                            && (q.unit().isEmpty() || q.unit().equals(s.unit()));
            return page(
                    kind.tailMap(q.after().orElse(""), true).values().stream().filter(wanted),
                    q.limit(),
                    s -> s.subject().id());
        }

        synchronized Page<Obligation> obligations(ObligationQuery q) {
            Predicate<Obligation> wanted = o -> o.openOn(q.openOn())
                    && (q.standings().isEmpty() || o.assignees().stream().anyMatch(q.standings()::contains))
                    && (q.unit().isEmpty() || o.concerns(q.unit().get()))
                    && (q.dueBefore().isEmpty()
                            || o.due().map(d -> d.isBefore(q.dueBefore().get())).orElse(false));
            return page(
                    obligations.tailMap(q.after().orElse(""), true).values().stream()
                            .filter(wanted),
                    q.limit(),
                    Book::sortKey);
        }

        synchronized Page<RegisterEntry> register(long from, int limit) {
            int start = (int) Math.min(Math.max(from, 1) - 1, entries.size());
            return page(entries.subList(start, entries.size()).stream(), limit, e -> Long.toString(e.number()));
        }

        synchronized Page<RegisterEntry> timeline(SubjectId subject, long from, int limit) {
            return page(
                    timelines.getOrDefault(subject, List.of()).stream().filter(e -> e.number() >= from),
                    limit,
                    e -> Long.toString(e.number()));
        }

        synchronized Head head() {
            return head;
        }

        private static String sortKey(Obligation o) {
            return o.due().orElse(NEVER_DUE) + "|" + o.since() + "|" + o.key();
        }
    }
}
