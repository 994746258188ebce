package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Store;

/** What the store under test was given and took, kept once more, in memory: what it holds must be the same. */
final class Mirror {
    private final JointMeetingId jointMeeting;
    private final List<Commit> commits = new ArrayList<>();
    private final InMemoryStore kept = new InMemoryStore();
    private final Witness witness;
    private final Map<String, Map<String, String>> stages = new TreeMap<>();

    /** The joint meeting has a name of its own here, the same in every run, so that runs can be compared by their heads. */
    Mirror(JointMeetingId jointMeeting, Witness witness) {
        this.jointMeeting = jointMeeting;
        this.witness = witness;
    }

    void keep(Commit commit) {
        Commit mine = named(commit);
        CommitResult result = kept.commit(mine);
        Law.REQUESTS_ACCOUNTED.holds(
                !(result instanceof CommitResult.AlreadyDone),
                () -> "the store took a request that was carried out before: " + result);
        Law.KEPT_AS_COMMITTED.holds(
                result instanceof CommitResult.Committed,
                () -> "the store took a commit that rests on what is not so: " + result);
        witness.sees(commit);
        commits.add(mine);
        for (Change change : commit.changes()) {
            stages.computeIfAbsent(change.subject().kind(), k -> new TreeMap<>())
                    .put(change.subject().id(), change.stage());
        }
    }

    private Commit named(Commit commit) {
        return new Commit(
                jointMeeting, commit.changes(), commit.unchanged(), commit.reads(), commit.entries(), commit.request());
    }

    Store store() {
        return kept;
    }

    JointMeetingId jointMeeting() {
        return jointMeeting;
    }

    Head head() {
        return kept.head(jointMeeting);
    }

    /** The subjects of a kind, each with its stage. */
    Map<String, String> stages(String kind) {
        return stages.getOrDefault(kind, Map.of());
    }

    /** Every subject. */
    List<SubjectId> subjects() {
        List<SubjectId> all = new ArrayList<>();
        stages.forEach((kind, ids) -> ids.keySet().forEach(id -> all.add(new SubjectId(kind, id))));
        return all;
    }

    /** The whole situation once more, in a store of its own. */
    Store copy() {
        InMemoryStore copy = new InMemoryStore();
        commits.forEach(copy::commit);
        return copy;
    }
}
