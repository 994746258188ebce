package org.jointmeeting;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.SubjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acts go side by side, and again when they met something newer; one that keeps meeting it gets its turn alone. */
final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int ATTEMPTS = 200;
    private static final int ATTEMPTS_BESIDE_OTHERS = 5;

    private final ReadWriteLock turn = new ReentrantReadWriteLock(true);

    /** The outcome of the first attempt that has one. */
    Outcome inTurn(SubjectId subject, Supplier<Optional<Outcome>> attempt) {
        for (int n = 0; n < ATTEMPTS; n++) {
            Optional<Outcome> outcome = inTurn(n, attempt);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            LOG.debug("an act on {} met something newer, attempt {}", subject, n);
        }
        throw new IllegalStateException(
                "gave up on " + subject + " after " + ATTEMPTS + " attempts: others kept changing it");
    }

    private Optional<Outcome> inTurn(int attempt, Supplier<Optional<Outcome>> act) {
        Lock mine = attempt < ATTEMPTS_BESIDE_OTHERS ? turn.readLock() : turn.writeLock();
        mine.lock();
        try {
            return act.get();
        } finally {
            mine.unlock();
        }
    }
}
