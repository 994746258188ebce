package org.jointmeeting.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.worklist.Obligation;

/** Keeps everything in memory, for tests, examples and trying things out. It is gone when the process ends. */
public final class InMemoryStore implements Store {
    private final Map<JointMeetingId, Book> books = new ConcurrentHashMap<>();

    /** Makes an empty store. */
    public InMemoryStore() {}

    @Override
    public Loaded load(JointMeetingId jointMeeting, Lookup lookup) {
        return book(jointMeeting).load(lookup);
    }

    @Override
    public Page<StoredSubject> changes(JointMeetingId jointMeeting, ChangesQuery query) {
        return book(jointMeeting).changes(query);
    }

    @Override
    public CommitResult commit(Commit commit) {
        return book(commit.jointMeeting()).commit(commit);
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
}
