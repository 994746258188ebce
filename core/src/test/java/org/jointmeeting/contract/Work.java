package org.jointmeeting.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.Request;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectVersion;
import org.jointmeeting.worklist.Obligation;

/** A unit of work that a test puts together. Not for several threads. */
final class Work {
    private final JointMeetingId jointMeeting;
    private final List<Change> changes = new ArrayList<>();
    private final List<SubjectVersion> unchanged = new ArrayList<>();
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
        changes.add(new Change(after, expected, Arrays.asList(obligations)));
        return entering(Samples.draft(after.subject(), after.version()));
    }

    /** A subject becomes this, without an entry of its own. */
    Work silently(StoredSubject after, long expected, Obligation... obligations) {
        changes.add(new Change(after, expected, Arrays.asList(obligations)));
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
        return new Commit(jointMeeting, changes, unchanged, entries, request);
    }
}
