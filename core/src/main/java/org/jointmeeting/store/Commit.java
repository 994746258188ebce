package org.jointmeeting.store;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.JointMeetingId;

/**
 * One unit of work: kept whole or not at all.
 *
 * @param changes the subjects that change, each at most once
 * @param unchanged subjects that were read and must still be at that version, such as the roster
 * @param reads what the decision rests on beside them; none of it may have changed
 * @param entries what is entered into the register, in order; at least one
 * @param request the client's request; empty if it named none
 */
public record Commit(
        JointMeetingId jointMeeting,
        List<Change> changes,
        List<SubjectVersion> unchanged,
        List<IndexRead> reads,
        List<EntryDraft> entries,
        Optional<Request> request) {

    public Commit {
        changes = List.copyOf(changes);
        unchanged = List.copyOf(unchanged);
        reads = List.copyOf(reads);
        entries = List.copyOf(entries);
    }
}
