package org.jointmeeting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.AlteredStateException;
import org.jointmeeting.register.Register;
import org.jointmeeting.store.StoredSubject;

/**
 * States that were decoded before, by version, so that none is decoded twice; the ones used longest ago are forgotten. What is
 * remembered is only ever what was committed and loaded, and a state is used only for the version that the store has.
 */
final class Remembered {
    private static final int MOST = 4_000;

    private final Map<SubjectId, State<?>> states = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubjectId, State<?>> eldest) {
            return size() > MOST;
        }
    };

    /** A state as decoded, with the hash that the register names for it. */
    record State<S extends Subject>(S state, long version, String hash) {}

    synchronized Optional<State<?>> of(SubjectId subject) {
        return Optional.ofNullable(states.get(subject));
    }

    synchronized void put(SubjectId subject, State<?> state) {
        State<?> known = states.get(subject);
        if (known == null || known.version() <= state.version()) {
            states.put(subject, state);
        }
    }

    synchronized void forget(SubjectId subject) {
        states.remove(subject);
    }

    /**
     * A stored state, decoded unless it was before.
     *
     * @throws AlteredStateException if it is not the one that the register names
     * @throws org.jointmeeting.json.MalformedJsonException if it cannot be read
     */
    <S extends Subject> State<S> decoded(StoredSubject stored, Procedure<S> procedure) {
        Optional<State<?>> known = of(stored.subject());
        if (known.isPresent()
                && known.get().version() == stored.version()
                && known.get().hash().equals(stored.hash())) {
            @SuppressWarnings("unchecked") // a subject's kind names its procedure, and so the type of its state
            State<S> same = (State<S>) known.get();
            return same;
        }
        if (!Register.hashOfState(stored.state()).equals(stored.hash())) {
            throw new AlteredStateException(stored.subject(), stored.entry());
        }
        State<S> decoded = new State<>(Json.read(stored.state(), procedure.type()), stored.version(), stored.hash());
        put(stored.subject(), decoded);
        return decoded;
    }
}
