package org.jointmeeting;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.CommitResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who are told of new register entries: one act after the other, in the register's order, whichever threads act. What a
 * listener throws, it throws at nobody.
 */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<RegisterListener> all;
    private final Object commits = new Object();
    private final Queue<List<RegisterEntry>> untold = new ArrayDeque<>();
    private boolean telling;
    private final ThreadLocal<Boolean> toldHere = ThreadLocal.withInitial(() -> false);

    Listeners(List<RegisterListener> all) {
        this.all = List.copyOf(all);
    }

    /** Refuses to act in a listener: it would tell itself of it without end. */
    void checkNotTelling() {
        if (toldHere.get()) {
            throw new IllegalStateException(
                    "a listener must not act while it is told of an act: hand the work over to a thread of its own");
        }
    }

    /** Commits, so that what is told comes in the order of the register. */
    CommitResult commit(Supplier<CommitResult> commit) {
        if (all.isEmpty()) {
            return commit.get();
        }
        synchronized (commits) {
            CommitResult result = commit.get();
            if (result instanceof CommitResult.Committed committed) {
                synchronized (untold) {
                    untold.add(committed.entries());
                }
            }
            return result;
        }
    }

    /** Tells what is untold, unless another thread is at it. */
    void tell() {
        List<RegisterEntry> next = next();
        while (next != null) {
            for (RegisterListener listener : all) {
                tell(listener, next);
            }
            next = told();
        }
    }

    private @Nullable List<RegisterEntry> next() {
        synchronized (untold) {
            if (telling || untold.isEmpty()) {
                return null;
            }
            telling = true;
            return untold.remove();
        }
    }

    private @Nullable List<RegisterEntry> told() {
        synchronized (untold) {
            telling = !untold.isEmpty();
            return untold.poll();
        }
    }

    private void tell(RegisterListener listener, List<RegisterEntry> entries) {
        toldHere.set(true);
        try {
            listener.committed(entries);
        } catch (Throwable thrown) {
            // The act stands whatever a listener throws, an Error or a checked exception among it.
            LOG.error(
                    "a listener failed on the entries from {}; they stand",
                    entries.get(0).number(),
                    thrown);
        } finally {
            toldHere.remove();
        }
    }
}
