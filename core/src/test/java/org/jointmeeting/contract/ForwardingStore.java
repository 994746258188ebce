package org.jointmeeting.contract;

import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.ChangesQuery;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.jointmeeting.worklist.Obligation;

/** A store that hands everything on to another, for one that does a thing or two differently. */
public abstract class ForwardingStore implements Store {
    private final Store store;

    /**
     * For subclasses.
     *
     * @param to the store that is really asked
     */
    protected ForwardingStore(Store to) {
        store = to;
    }

    /** The store that is really asked. */
    protected final Store store() {
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
