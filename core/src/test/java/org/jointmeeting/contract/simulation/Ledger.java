package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jointmeeting.Act;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Outcome.Entries;

/** Which act made which entries of the register, and what each request was told. */
final class Ledger {
    private final NavigableMap<Long, Long> claimed = new TreeMap<>();
    private final Map<String, Done> done = new LinkedHashMap<>();
    private long entries;

    /**
     * A request that was carried out.
     *
     * @param act the act
     * @param outcome what it was told
     */
    record Done(Act act, Outcome outcome) {}

    /** An act that stands; whether it is one that was carried out before. */
    boolean acknowledged(Act act, Outcome.Accepted outcome) {
        Entries entries =
                outcome.entries().orElseThrow(() -> Law.REQUESTS_ACCOUNTED.broken("accepted without entries: " + act));
        Optional<Done> before = act.requestId().map(done::get);
        if (before.isPresent()) {
            Law.REQUESTS_ACCOUNTED.holds(
                    before.get().outcome().equals(outcome),
                    () -> "the request was told " + before.get().outcome() + ", and now " + outcome);
            return true;
        }
        claim(entries.first(), entries.last());
        act.requestId().ifPresent(id -> done.put(id, new Done(act, outcome)));
        return false;
    }

    /** Whether a request was carried out before. */
    boolean knows(Optional<String> request) {
        return request.map(done::containsKey).orElse(false);
    }

    /** How many entries are accounted for. */
    long entries() {
        return entries;
    }

    /** Entries of an act whose author was told of a failure, and that was not asked for again. */
    void claim(long first, long last) {
        claimed.put(first, last);
        entries += last - first + 1;
    }

    /** The requests that were carried out, oldest first. */
    List<Done> done() {
        return new ArrayList<>(done.values());
    }

    /** Every entry belongs to one act, and no act to nothing. */
    void check(long head) {
        long last = 0;
        for (Map.Entry<Long, Long> claim : claimed.entrySet()) {
            long before = last;
            Law.REQUESTS_ACCOUNTED.holds(
                    claim.getKey() == before + 1 && claim.getValue() > before,
                    () -> "an act says that it made entries " + claim + ", and others made those up to " + before);
            last = claim.getValue();
        }
        long accounted = last;
        Law.REQUESTS_ACCOUNTED.holds(
                head == accounted, () -> "the register has " + head + " entries, the acts account for " + accounted);
    }
}
