package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.contract.ForwardingStore;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.store.ChangesQuery;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;

/** The store under test, which fails when it is told to, and lets others in between reading and committing. */
final class UnreliableStore extends ForwardingStore {
    private final Mirror mirror;
    private Optional<SubjectId> damaged = Optional.empty();
    private Fault next = Fault.NONE;
    private Optional<Runnable> meanwhile = Optional.empty();
    private Optional<CommitResult.Committed> unacknowledged = Optional.empty();

    UnreliableStore(Store store, Mirror mirror) {
        super(store);
        this.mirror = mirror;
    }

    /** What goes wrong with the next commit. */
    enum Fault {
        NONE("nothing fails"),
        BEFORE("the store fails before its commit"),
        AFTER("the store fails after its commit"),
        STALE("the store says stale"),
        LOADING("the store fails to load");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What a store throws when it cannot answer. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failure(Fault fault) {
            super(fault.words());
        }
    }

    /** What goes wrong next time, and who comes in between before. */
    void expect(Fault fault, Optional<Runnable> first) {
        next = fault;
        meanwhile = first;
        if (fault != Fault.NONE) {
            unacknowledged = Optional.empty();
        }
    }

    /** Whether what was to go wrong has not gone wrong yet. */
    boolean isExpecting(Fault fault) {
        return next == fault;
    }

    /** Nothing goes wrong any more. */
    void heal() {
        expect(Fault.NONE, Optional.empty());
    }

    /** Makes one subject unreadable; none any more when empty. */
    void damage(Optional<SubjectId> subject) {
        damaged = subject;
    }

    private StoredSubject asFound(StoredSubject kept) {
        return damaged.equals(Optional.of(kept.subject())) ? kept.withState("{") : kept;
    }

    /** What it kept before it failed; empty if it failed before it kept anything. */
    Optional<CommitResult.Committed> unacknowledged() {
        return unacknowledged;
    }

    /** The store itself, which does not fail. */
    Store reliable() {
        return store();
    }

    @Override
    public CommitResult commit(Commit commit) {
        Optional<Runnable> first = meanwhile;
        Fault fault = next;
        heal();
        first.ifPresent(Runnable::run);
        if (fault == Fault.BEFORE) {
            throw new Failure(fault);
        }
        if (fault == Fault.STALE) {
            List<SubjectId> stale =
                    commit.changes().stream().map(c -> c.subject()).toList();
            return new CommitResult.Stale(stale);
        }
        CommitResult result = store().commit(commit);
        if (result instanceof CommitResult.Committed committed) {
            mirror.keep(commit);
            unacknowledged = Optional.of(committed).filter(c -> fault == Fault.AFTER);
        }
        if (unacknowledged.isPresent()) {
            throw new Failure(fault);
        }
        return result;
    }

    @Override
    public Loaded load(JointMeetingId jointMeeting, Lookup lookup) {
        if (next == Fault.LOADING) {
            heal();
            throw new Failure(Fault.LOADING);
        }
        Loaded loaded = store().load(jointMeeting, lookup);
        return new Loaded(
                loaded.head(),
                loaded.latest(),
                loaded.subjects().stream().map(this::asFound).toList(),
                loaded.unchanged(),
                loaded.request());
    }

    @Override
    public Page<StoredSubject> changes(JointMeetingId jointMeeting, ChangesQuery query) {
        Page<StoredSubject> page = store().changes(jointMeeting, query);
        return new Page<>(page.items().stream().map(this::asFound).toList(), page.next());
    }
}
