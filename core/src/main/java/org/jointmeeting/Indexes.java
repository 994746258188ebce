package org.jointmeeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.json.MalformedJsonException;
import org.jointmeeting.procedure.Index;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.AlteredStateException;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.store.ChangesQuery;
import org.jointmeeting.store.IndexRead;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.Store;
import org.jointmeeting.store.StoredSubject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexes of a joint meeting, such as the catalogue: read whole once, then kept up by what changed since. */
final class Indexes {
    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    private final JointMeetingId jointMeeting;
    private final Store store;
    private final Remembered remembered;
    private final Map<Index<?, ?>, Kept<?>> kept = new HashMap<>();

    /**
     * An index as it was read.
     *
     * @param value what is kept
     * @param read what the commit checks
     * @param unreadable the subjects that cannot be read: nothing may be decided by the index until they can
     */
    record Kept<T>(T value, IndexRead read, Set<SubjectId> unreadable) {}

    Indexes(JointMeetingId jointMeeting, Store store, Remembered remembered) {
        this.jointMeeting = jointMeeting;
        this.store = store;
        this.remembered = remembered;
    }

    /** An index as it is now. */
    synchronized <S extends Subject, T> Kept<T> read(Index<S, T> index, Procedure<?> procedure) {
        @SuppressWarnings("unchecked") // what stands under an index was put there by this method
        Kept<T> before = (Kept<T>) kept.get(index);
        Kept<T> now = before == null ? new Kept<>(index.empty(), nothing(index), Set.of()) : before;
        Optional<String> next;
        do {
            Page<StoredSubject> page = store.changes(
                    jointMeeting,
                    new ChangesQuery(
                            index.kind(), now.read().stages(), now.read().asOf(), Page.MAX));
            now = after(now, index, procedure, page.items());
            next = page.next();
        } while (next.isPresent());
        kept.put(index, now);
        return now;
    }

    private <S extends Subject, T> Kept<T> after(
            Kept<T> before, Index<S, T> index, Procedure<?> procedure, List<StoredSubject> changed) {
        if (changed.isEmpty()) {
            return before;
        }
        T value = before.value();
        Set<SubjectId> unreadable = new HashSet<>(before.unreadable());
        for (StoredSubject stored : changed) {
            unreadable.remove(stored.subject());
            try {
                value = index.after(
                        value,
                        stored.subject(),
                        index.type().cast(remembered.decoded(stored, procedure).state()));
            } catch (AlteredStateException e) {
                LOG.error(
                        "{} of {} was altered: entry {} names another state",
                        stored.subject(),
                        jointMeeting,
                        e.entry());
                unreadable.add(stored.subject());
            } catch (MalformedJsonException e) {
                LOG.error("{} of {} cannot be read at {}", stored.subject(), jointMeeting, e.path());
                unreadable.add(stored.subject());
            }
        }
        IndexRead read = before.read();
        long asOf = changed.get(changed.size() - 1).entry();
        return new Kept<>(value, new IndexRead(read.kind(), read.stages(), asOf), Set.copyOf(unreadable));
    }

    private static IndexRead nothing(Index<?, ?> index) {
        List<String> stages = new ArrayList<>(index.within());
        stages.addAll(index.beyond());
        return new IndexRead(index.kind(), Set.copyOf(stages), 0);
    }
}
