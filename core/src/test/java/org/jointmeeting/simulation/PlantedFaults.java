package org.jointmeeting.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;

/** Stores that lie. */
final class PlantedFaults {
    private static final int AFTER = 12;

    private PlantedFaults() {}

    /** Says that it kept the twelfth commit, and did not. */
    static final class LosesACommit extends FaultyStore {
        private final Store honest = new InMemoryStore();
        private int commits;

        @Override
        public CommitResult commit(Commit commit) {
            CommitResult result = honest.commit(commit);
            commits++;
            if (commits != AFTER) {
                store().commit(commit);
            }
            return result;
        }
    }

    /** Enters everything into the register twice. */
    static final class AppliesTwice extends FaultyStore {
        @Override
        public CommitResult commit(Commit commit) {
            CommitResult result = store().commit(commit);
            if (result instanceof CommitResult.Committed) {
                store().commit(new Commit(
                        commit.jointMeeting(),
                        commit.changes().stream()
                                .map(c -> c.withExpected(c.version()))
                                .toList(),
                        List.of(),
                        List.of(),
                        commit.entries(),
                        Optional.empty()));
            }
            return result;
        }
    }

    /** Changes what is to be kept before it keeps it. */
    abstract static class Changing extends FaultyStore {
        @Override
        public CommitResult commit(Commit commit) {
            return store().commit(new Commit(
                    commit.jointMeeting(),
                    commit.changes().stream().map(this::changed).toList(),
                    commit.unchanged(),
                    commit.reads(),
                    commit.entries(),
                    commit.request()));
        }

        abstract Change changed(Change change);
    }

    /** Keeps of several obligations all but the last. */
    static final class ForgetsAnObligation extends Changing {
        @Override
        Change changed(Change change) {
            int size = change.obligations().size();
            return size < 2
                    ? change
                    : change.withObligations(change.obligations().subList(0, size - 1));
        }
    }

    /** Keeps a policy's state with another title. */
    static final class AltersAState extends Changing {
        @Override
        Change changed(Change change) {
            return change.version() < 3
                    ? change
                    : change.withState(change.state().replace("政策", "对策"));
        }
    }

    /** Does not remember which requests were carried out. */
    static final class ForgetsRequests extends FaultyStore {
        @Override
        public CommitResult commit(Commit commit) {
            return store().commit(new Commit(
                    commit.jointMeeting(),
                    commit.changes(),
                    commit.unchanged(),
                    commit.reads(),
                    commit.entries(),
                    Optional.empty()));
        }
    }

    /** Does not see that somebody else came in between. */
    static final class IgnoresVersions extends FaultyStore {
        @Override
        public CommitResult commit(Commit commit) {
            return store().commit(new Commit(
                    commit.jointMeeting(),
                    commit.changes().stream()
                            .map(c -> c.withExpected(version(commit.jointMeeting(), c.subject())))
                            .toList(),
                    List.of(),
                    List.of(),
                    commit.entries(),
                    commit.request()));
        }

        private long version(JointMeetingId jointMeeting, SubjectId subject) {
            return store().load(jointMeeting, subject)
                    .map(StoredSubject::version)
                    .orElse(0L);
        }
    }
}
