package org.jointmeeting;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectVersion;

/**
 * What every unit of work of a joint meeting works with.
 *
 * @param store where everything is kept
 * @param procedures by which subjects go
 * @param editions the editions of the working rules
 * @param remembered the states decoded before
 * @param indexes what is kept of all subjects of a kind
 */
record Workshop(
        JointMeetingId jointMeeting,
        Store store,
        Procedures procedures,
        Editions editions,
        Remembered remembered,
        Indexes indexes) {

    /** With nothing remembered yet. */
    static Workshop on(JointMeetingId jointMeeting, Store store, Procedures procedures, Editions editions) {
        Remembered remembered = new Remembered();
        return new Workshop(
                jointMeeting, store, procedures, editions, remembered, new Indexes(jointMeeting, store, remembered));
    }

    /** A subject's state as it is now; empty if there is none. */
    Optional<Remembered.State<?>> state(SubjectId subject) {
        Procedure<?> procedure = procedures.of(subject.kind());
        Optional<Remembered.State<?>> known = remembered.of(subject);
        Loaded loaded = load(subject, known);
        return loaded.unchanged().contains(subject)
                ? known
                : loaded.subjects().stream()
                        .findFirst()
                        .<Remembered.State<?>>map(stored -> remembered.decoded(stored, procedure));
    }

    /** A subject's version as it is now; 0 if there is none. Its state is not decoded. */
    long version(SubjectId subject) {
        Optional<Remembered.State<?>> known = remembered.of(subject);
        Loaded loaded = load(subject, known);
        return loaded.unchanged().contains(subject)
                ? known.orElseThrow().version()
                : loaded.subjects().stream()
                        .findFirst()
                        .map(StoredSubject::version)
                        .orElse(0L);
    }

    private Loaded load(SubjectId subject, Optional<Remembered.State<?>> known) {
        long version = known.map(Remembered.State::version).orElse(0L);
        return store.load(jointMeeting, new Lookup(List.of(new SubjectVersion(subject, version)), Optional.empty()));
    }
}
