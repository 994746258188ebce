package org.jointmeeting.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.Register;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.IndexRead;
import org.jointmeeting.store.Request;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectVersion;
import org.jointmeeting.worklist.Obligation;

/** A unit of work that a test puts together. Not for several threads. */
final class Work {
    private final JointMeetingId jointMeeting;
    private final List<Change> changes = new ArrayList<>();
    private final List<SubjectVersion> unchanged = new ArrayList<>();
    private final List<IndexRead> reads = new ArrayList<>();
    private final List<EntryDraft> entries = new ArrayList<>();
    private Optional<Request> request = Optional.empty();

    Work(JointMeetingId jointMeeting) {
        this.jointMeeting = jointMeeting;
    }

    /** A subject comes from one version to the next, with one entry and these obligations. */
    Work change(SubjectId subject, long expected, Obligation... obligations) {
        return change(Samples.stored(subject, expected + 1), expected, obligations);
    }

    /** A subject becomes this, with one entry and these obligations. */
    Work change(StoredSubject after, long expected, Obligation... obligations) {
        changes.add(change(after, expected, Arrays.asList(obligations)));
        return entering(Samples.draft(after.subject(), after.version())
                .withState(Register.hashOfState(after.state()))
                .withStage(after.stage()));
    }

    /** A subject becomes this, without an entry: the test enters one. */
    Work silently(StoredSubject after, long expected, Obligation... obligations) {
        changes.add(change(after, expected, Arrays.asList(obligations)));
        return this;
    }

    private static Change change(StoredSubject after, long expected, List<Obligation> obligations) {
        return new Change(
                after.subject(),
                expected,
                after.version(),
                after.stage(),
                after.title(),
                after.unit(),
                after.state(),
                obligations);
    }

    /** Everything of a kind in these stages was read, up to a register number. */
    Work resting(String kind, Set<String> stages, long asOf) {
        reads.add(new IndexRead(kind, stages, asOf));
        return this;
    }

    /** A subject was read and must still be there. */
    Work reading(SubjectId subject, long version) {
        unchanged.add(new SubjectVersion(subject, version));
        return this;
    }

    /** One more entry. */
    Work entering(EntryDraft draft) {
        entries.add(draft);
        return this;
    }

    /** On behalf of a client's request. */
    Work as(Request client) {
        request = Optional.of(client);
        return this;
    }

    Work as(String requestId) {
        return as(Samples.request(requestId));
    }

    Commit commit() {
        return new Commit(jointMeeting, changes, unchanged, reads, entries, request);
    }
}
