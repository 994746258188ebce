package org.jointmeeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointmeeting.json.MalformedJsonException;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectVersion;
import org.jspecify.annotations.Nullable;

/** The subjects that one act has in its hands, each loaded once and without a state that is remembered. */
final class InHand {
    private final Workshop shop;
    private final Map<SubjectId, Held<?>> held = new LinkedHashMap<>();

    InHand(Workshop shop) {
        this.shop = shop;
    }

    /** Everything that was loaded, in the order in which it was asked for. */
    Collection<Held<?>> all() {
        return held.values();
    }

    /** A subject, loaded if it is not here yet. */
    Held<?> take(SubjectId subject) {
        Held<?> known = held.get(subject);
        if (known == null) {
            load(Set.of(subject), Optional.empty());
            known = held.get(subject);
        }
        if (known == null) {
            throw new IllegalStateException("the store did not answer for " + subject);
        }
        return known;
    }

    /** The same, when its procedure is known. */
    <S extends Subject> Held<S> take(Procedure<S> procedure, SubjectId subject) {
        Held<?> known = take(subject);
        if (known.procedure() != procedure) {
            throw new IllegalStateException(subject + " does not go through " + procedure.kind());
        }
        @SuppressWarnings("unchecked") // the same procedure has the same type of states
        Held<S> mine = (Held<S>) known;
        return mine;
    }

    /** Loads those that are not here yet, all at once. */
    void takeAll(Set<SubjectId> subjects) {
        if (!held.keySet().containsAll(subjects)) {
            load(
                    subjects.stream().filter(s -> !held.containsKey(s)).collect(Collectors.toUnmodifiableSet()),
                    Optional.empty());
        }
    }

    /** Loads subjects at once, with what is remembered of a request. */
    Loaded load(Set<SubjectId> wanted, Optional<String> requestId) {
        Map<SubjectId, Remembered.State<?>> known = new HashMap<>();
        List<SubjectVersion> versions = new ArrayList<>(wanted.size());
        for (SubjectId subject : wanted) {
            Remembered.State<?> state = shop.remembered().of(subject).orElse(null);
            if (state != null) {
                known.put(subject, state);
            }
            versions.add(new SubjectVersion(subject, state == null ? 0 : state.version()));
        }
        Loaded loaded = shop.store().load(shop.jointMeeting(), new Lookup(versions, requestId));
        Map<SubjectId, StoredSubject> found = new HashMap<>();
        loaded.subjects().forEach(s -> found.put(s.subject(), s));
        for (SubjectId subject : wanted) {
            StoredSubject stored = found.get(subject);
            Remembered.State<?> state = loaded.unchanged().contains(subject) ? known.get(subject) : null;
            held.put(subject, held(shop.procedures().of(subject.kind()), subject, stored, state));
        }
        return loaded;
    }

    private <S extends Subject> Held<S> held(
            Procedure<S> procedure,
            SubjectId subject,
            @Nullable StoredSubject stored,
            Remembered.@Nullable State<?> remembered) {
        if (remembered != null) {
            return new Held<>(procedure, subject, procedure.type().cast(remembered.state()), remembered.version());
        }
        if (stored == null) {
            return new Held<>(procedure, subject, procedure.initial(), 0);
        }
        try {
            return new Held<>(
                    procedure,
                    subject,
                    shop.remembered().decoded(stored, procedure).state(),
                    stored.version());
        } catch (MalformedJsonException e) {
            throw new IllegalStateException(
                    "the stored state of " + subject + " of " + shop.jointMeeting() + " cannot be read: "
                            + e.getMessage(),
                    e);
        }
    }

    /** Remembers the states as they were committed. */
    void remember() {
        for (Held<?> h : held.values()) {
            if (h.changed()) {
                shop.remembered().put(h.subject(), h.kept());
            }
        }
    }
}
