package org.jointmeeting.simulation;

import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.ChangesQuery;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.jointmeeting.worklist.Obligation;

/** A store in which one thing is wrong; what, a subclass says. */
abstract class FaultyStore implements Store {
    private final Store store = new InMemoryStore();

    Store store() {
        return store;
    }

    @Override
    public CommitResult commit(Commit commit) {
        return store.commit(commit);
    }

    @Override
    public Loaded load(JointMeetingId jointMeeting, Lookup lookup) {
        return store.load(jointMeeting, lookup);
    }

    @Override
    public Page<StoredSubject> changes(JointMeetingId jointMeeting, ChangesQuery query) {
        return store.changes(jointMeeting, query);
    }

    @Override
    public Page<StoredSubject> subjects(JointMeetingId jointMeeting, SubjectQuery query) {
        return store.subjects(jointMeeting, query);
    }

    @Override
    public Page<Obligation> obligations(JointMeetingId jointMeeting, ObligationQuery query) {
        return store.obligations(jointMeeting, query);
    }

    @Override
    public Page<RegisterEntry> register(JointMeetingId jointMeeting, long from, int limit) {
        return store.register(jointMeeting, from, limit);
    }

    @Override
    public Page<RegisterEntry> timeline(JointMeetingId jointMeeting, SubjectId subject, long from, int limit) {
        return store.timeline(jointMeeting, subject, from, limit);
    }

    @Override
    public Head head(JointMeetingId jointMeeting) {
        return store.head(jointMeeting);
    }
}
