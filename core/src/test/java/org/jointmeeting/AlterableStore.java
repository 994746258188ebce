package org.jointmeeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jointmeeting.contract.ForwardingStore;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.store.ChangesQuery;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;

/** A store in memory whose states a test alters behind the library's back. */
final class AlterableStore extends ForwardingStore {
    private final Map<SubjectId, UnaryOperator<StoredSubject>> altered = new HashMap<>();
    private final Set<SubjectId> hidden = new HashSet<>();

    AlterableStore() {
        super(new InMemoryStore());
    }

    void alter(SubjectId subject, UnaryOperator<StoredSubject> how) {
        altered.put(subject, how);
    }

    void restore(SubjectId subject) {
        altered.remove(subject);
    }

    void hide(SubjectId subject) {
        hidden.add(subject);
    }

    StoredSubject load(SubjectId subject) {
        return load(JointMeetingId.of("futian"), subject).orElseThrow();
    }

    private StoredSubject seen(StoredSubject s) {
        return altered.getOrDefault(s.subject(), same -> same).apply(s);
    }

    private Page<StoredSubject> seen(Page<StoredSubject> page) {
        return new Page<>(
                page.items().stream()
                        .filter(s -> !hidden.contains(s.subject()))
                        .map(this::seen)
                        .toList(),
                page.next());
    }

    @Override
    public Loaded load(JointMeetingId jointMeeting, Lookup lookup) {
        Loaded loaded = store().load(jointMeeting, lookup);
        List<StoredSubject> subjects =
                loaded.subjects().stream().map(this::seen).toList();
        return new Loaded(loaded.head(), loaded.latest(), subjects, loaded.unchanged(), loaded.request());
    }

    @Override
    public Page<StoredSubject> changes(JointMeetingId jointMeeting, ChangesQuery query) {
        return seen(store().changes(jointMeeting, query));
    }

    @Override
    public Page<StoredSubject> subjects(JointMeetingId jointMeeting, SubjectQuery query) {
        return seen(store().subjects(jointMeeting, query));
    }
}
