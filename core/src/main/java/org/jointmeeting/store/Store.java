package org.jointmeeting.store;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.worklist.Obligation;

/**
 * Where a joint meeting's state, register and obligations are kept. Implementations are safe for any number of threads, and
 * are proved by the contract kit in {@code joint-meeting-core}'s test jar, package {@code org.jointmeeting.contract}. Trouble
 * with the storage itself is an exception of the implementation's; a {@link CommitResult.Stale stale} commit is a result.
 */
public interface Store {

    /**
     * Loads what an act asks for at once. The states of subjects that are known already are not read again.
     *
     * @param lookup what is asked for
     * @return what was found, with the moment of the newest entry, by which an act whose clock is behind is known
     */
    Loaded load(JointMeetingId jointMeeting, Lookup lookup);

    /**
     * Loads a subject.
     *
     * @return the subject as last committed; empty if there is none
     */
    default Optional<StoredSubject> load(JointMeetingId jointMeeting, SubjectId subject) {
        return load(jointMeeting, new Lookup(List.of(new SubjectVersion(subject, 0)), Optional.empty()))
                .subjects()
                .stream()
                .findFirst();
    }

    /** Lists the subjects of a kind that changed, by their last entry in the register. */
    Page<StoredSubject> changes(JointMeetingId jointMeeting, ChangesQuery query);

    /**
     * Keeps a unit of work whole, or not at all. A request that was carried out before comes first, then what is stale, then
     * the commit; the entries are numbered and chained by {@link org.jointmeeting.register.Register#seal}.
     *
     * @param commit the unit of work
     * @return what became of it
     */
    CommitResult commit(Commit commit);

    /**
     * A request that was carried out.
     *
     * @return what is remembered of it; empty if it was never carried out
     */
    default Optional<RememberedRequest> request(JointMeetingId jointMeeting, String requestId) {
        return load(jointMeeting, new Lookup(List.of(), Optional.of(requestId))).request();
    }

    /**
     * Lists subjects, by id: in the {@linkplain org.jointmeeting.provision.IdText#ORDER order} of code points.
     *
     * @throws IllegalArgumentException if the page is to begin where none can
     */
    Page<StoredSubject> subjects(JointMeetingId jointMeeting, SubjectQuery query);

    /**
     * Lists obligations, the earliest due first and those without a due day last, then by the day since, then by key.
     *
     * @throws IllegalArgumentException if the page is to begin where none can
     */
    Page<Obligation> obligations(JointMeetingId jointMeeting, ObligationQuery query);

    /**
     * Reads the register from a number on.
     *
     * @param from the first number, from 1
     * @param limit how many entries at most, 1 to {@value Page#MAX}
     * @return the entries, in order; their {@code next} is the number to go on with
     * @throws IllegalArgumentException if the limit is out of range
     */
    Page<RegisterEntry> register(JointMeetingId jointMeeting, long from, int limit);

    /**
     * Reads what the register says of one subject: its own entries and those that {@linkplain RegisterEntry#bearsOn bear on it}, each
     * once.
     *
     * @param subject which; also one that was never begun, such as an unclear place of the rules
     * @param from the first register number to consider, from 1
     * @param limit how many entries at most, 1 to {@value Page#MAX}
     * @return the entries, in order; their {@code next} is the number to go on with
     * @throws IllegalArgumentException if the limit is out of range
     */
    Page<RegisterEntry> timeline(JointMeetingId jointMeeting, SubjectId subject, long from, int limit);

    /**
     * Where the register ends.
     *
     * @return its head; of an empty register {@link Head#empty}
     */
    Head head(JointMeetingId jointMeeting);
}
