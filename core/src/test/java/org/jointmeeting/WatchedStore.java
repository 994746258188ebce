package org.jointmeeting;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jointmeeting.contract.ForwardingStore;
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
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.jointmeeting.worklist.Obligation;

/** A store in memory that remembers what it was asked, and lets a test do something just before a commit. */
final class WatchedStore extends ForwardingStore {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private Optional<Runnable> beforeNextLoadIsOver = Optional.empty();
    private Optional<Runnable> beforeNextCommit = Optional.empty();
    private Optional<Runnable> afterNextCommit = Optional.empty();

    WatchedStore() {
        super(new InMemoryStore());
    }

    /** The connection breaks, say, once something is committed. */
    void afterNextCommit(Runnable trouble) {
        afterNextCommit = Optional.of(trouble);
    }

    /** The names of the methods called so far. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** Somebody else is faster, once, between the look at the request and the look at the subjects. */
    void beforeNextLoadIsOver(Runnable somebodyElse) {
        beforeNextLoadIsOver = Optional.of(somebodyElse);
    }

    /** Somebody else is faster, once. */
    void beforeNextCommit(Runnable somebodyElse) {
        beforeNextCommit = Optional.of(somebodyElse);
    }

    @Override
    public Loaded load(JointMeetingId jointMeeting, Lookup lookup) {
        calls.add("load");
        Optional<Runnable> faster = beforeNextLoadIsOver;
        beforeNextLoadIsOver = Optional.empty();
        Loaded before = super.load(jointMeeting, new Lookup(List.of(), lookup.requestId()));
        faster.ifPresent(Runnable::run);
        Loaded after = super.load(jointMeeting, lookup);
        return new Loaded(after.head(), after.latest(), after.subjects(), after.unchanged(), before.request());
    }

    @Override
    public Page<StoredSubject> changes(JointMeetingId jointMeeting, ChangesQuery query) {
        calls.add("changes");
        return super.changes(jointMeeting, query);
    }

    @Override
    public CommitResult commit(Commit commit) {
        calls.add("commit");
        Optional<Runnable> faster = beforeNextCommit;
        beforeNextCommit = Optional.empty();
        faster.ifPresent(Runnable::run);
        CommitResult result = super.commit(commit);
        Optional<Runnable> trouble = afterNextCommit;
        afterNextCommit = Optional.empty();
        trouble.ifPresent(Runnable::run);
        return result;
    }

    @Override
    public Page<StoredSubject> subjects(JointMeetingId jointMeeting, SubjectQuery query) {
        calls.add("subjects");
        return super.subjects(jointMeeting, query);
    }

    @Override
    public Page<Obligation> obligations(JointMeetingId jointMeeting, ObligationQuery query) {
        calls.add("obligations");
        return super.obligations(jointMeeting, query);
    }

    @Override
    public Page<RegisterEntry> register(JointMeetingId jointMeeting, long from, int limit) {
        calls.add("register");
        return super.register(jointMeeting, from, limit);
    }

    @Override
    public Page<RegisterEntry> timeline(JointMeetingId jointMeeting, SubjectId subject, long from, int limit) {
        calls.add("timeline");
        return super.timeline(jointMeeting, subject, from, limit);
    }

    @Override
    public Head head(JointMeetingId jointMeeting) {
        calls.add("head");
        return super.head(jointMeeting);
    }
}
