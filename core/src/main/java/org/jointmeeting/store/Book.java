package org.jointmeeting.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.Register;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.worklist.Obligation;

/** Everything of one joint meeting in memory; one lock for all of it. */
final class Book {
    private final Subjects subjects = new Subjects();
    private final Map<SubjectId, List<RegisterEntry>> timelines = new HashMap<>();
    private final Obligations obligations = new Obligations();
    private final Map<String, RememberedRequest> requests = new HashMap<>();
    private final List<RegisterEntry> entries = new ArrayList<>();
    private Head head;

    Book(JointMeetingId jointMeeting) {
        head = Head.empty(jointMeeting);
    }

    synchronized Loaded load(Lookup lookup) {
        List<StoredSubject> found = new ArrayList<>();
        Set<SubjectId> unchanged = new HashSet<>();
        for (SubjectVersion known : lookup.subjects()) {
            subjects.find(known.subject()).ifPresent(s -> {
                if (s.version() == known.version()) {
                    unchanged.add(s.subject());
                } else {
                    found.add(s);
                }
            });
        }
        return new Loaded(
                head,
                latest(),
                found,
                unchanged,
                lookup.requestId().flatMap(id -> Optional.ofNullable(requests.get(id))));
    }

    private Optional<Instant> latest() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).at());
    }

    synchronized Page<StoredSubject> changes(ChangesQuery q) {
        return subjects.page(q);
    }

    synchronized CommitResult commit(Commit commit) {
        Optional<RememberedRequest> done = commit.request().flatMap(r -> Optional.ofNullable(requests.get(r.id())));
        if (done.isPresent()) {
            return new CommitResult.AlreadyDone(done.get());
        }
        List<SubjectId> stale = stale(commit);
        if (!stale.isEmpty()) {
            return new CommitResult.Stale(stale);
        }
        List<RegisterEntry> sealed = new ArrayList<>();
        Map<SubjectId, RegisterEntry> last = new HashMap<>();
        Head end = head;
        for (EntryDraft draft : commit.entries()) {
            RegisterEntry entry = Register.seal(end, draft);
            sealed.add(entry);
            last.put(entry.subject(), entry);
            end = Register.headAfter(entry);
        }
        for (Change change : commit.changes()) {
            RegisterEntry entry = last.get(change.subject());
            if (entry == null) {
                throw new IllegalArgumentException(
                        "a change of " + change.subject() + " without an entry in the register");
            }
            subjects.keep(change, entry);
            obligations.replace(change.subject(), change.obligations());
        }
        for (RegisterEntry entry : sealed) {
            entries.add(entry);
            file(entry);
        }
        long first = head.number() + 1;
        long lastNumber = end.number();
        commit.request().ifPresent(r -> requests.put(r.id(), new RememberedRequest(r, first, lastNumber)));
        head = end;
        return new CommitResult.Committed(sealed);
    }

    private void file(RegisterEntry entry) {
        timelines.computeIfAbsent(entry.subject(), s -> new ArrayList<>()).add(entry);
        for (SubjectId other : new HashSet<>(entry.bearsOn())) {
            if (!other.equals(entry.subject())) {
                timelines.computeIfAbsent(other, s -> new ArrayList<>()).add(entry);
            }
        }
    }

    private List<SubjectId> stale(Commit commit) {
        Stream<SubjectId> versions = Stream.concat(
                        commit.changes().stream().map(c -> new SubjectVersion(c.subject(), c.expected())),
                        commit.unchanged().stream())
                .filter(v -> subjects.version(v.subject()) != v.version())
                .map(SubjectVersion::subject);
        Stream<SubjectId> read =
                commit.reads().stream().flatMap(subjects::changed).map(StoredSubject::subject);
        return Stream.concat(versions, read).distinct().toList();
    }

    synchronized Page<StoredSubject> subjects(SubjectQuery q) {
        return subjects.page(q);
    }

    synchronized Page<Obligation> obligations(ObligationQuery q) {
        return obligations.page(q);
    }

    synchronized Page<RegisterEntry> register(long from, int limit) {
        int start = (int) Math.min(Math.max(from, 1) - 1, entries.size());
        return page(entries.subList(start, entries.size()).iterator(), limit, e -> Long.toString(e.number()));
    }

    synchronized Page<RegisterEntry> timeline(SubjectId subject, long from, int limit) {
        List<RegisterEntry> all = timelines.getOrDefault(subject, List.of());
        int start = 0;
        int end = all.size();
        while (start < end) {
            int middle = (start + end) / 2;
            if (all.get(middle).number() < from) {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        return page(all.subList(start, all.size()).iterator(), limit, e -> Long.toString(e.number()));
    }

    synchronized Head head() {
        return head;
    }

    static <T> Page<T> page(Iterator<T> items, int limit, Function<T, String> cursor) {
        List<T> found = new ArrayList<>();
        while (items.hasNext() && found.size() < limit) {
            found.add(items.next());
        }
        return new Page<>(found, items.hasNext() ? Optional.of(cursor.apply(items.next())) : Optional.empty());
    }
}
