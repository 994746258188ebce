package org.jointmeeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Question;

/** The editions of the working rules that a joint meeting was opened with (Article 14), under the readings in force (Article 13). */
final class Editions {
    private final Map<String, WorkingRules> editions = new LinkedHashMap<>();
    private final WorkingRules current;
    private final List<String> names;
    private final Map<Key, WorkingRules> read = new ConcurrentHashMap<>();

    /** An edition under recorded readings. */
    private record Key(String edition, Map<Question, String> readings) {}

    Editions(WorkingRules current, List<WorkingRules> earlier) {
        this.current = current;
        for (WorkingRules rules : earlier) {
            put(rules);
        }
        put(current);
        names = List.copyOf(editions.keySet());
    }

    private void put(WorkingRules rules) {
        if (editions.put(rules.edition(), rules) != null) {
            throw new IllegalArgumentException("edition " + rules.edition()
                    + " was given twice: every edition needs an id and version of its own");
        }
    }

    WorkingRules current() {
        return current;
    }

    List<String> names() {
        return names;
    }

    /** The edition a subject runs under, or the current one, as its unclear places are read without any recorded reading. */
    WorkingRules of(Optional<String> edition) {
        return of(edition, Map.of());
    }

    /** The edition a subject runs under, or the current one, as its unclear places are read now. */
    WorkingRules of(Optional<String> edition, Map<Question, String> readings) {
        WorkingRules rules = edition.isEmpty() ? current : editions.get(edition.get());
        if (rules == null) {
            throw new IllegalStateException(
                    "a subject runs under edition " + edition.orElseThrow() + ", but the joint meeting was opened with "
                            + names() + ": hand that edition to Opening.earlierRules");
        }
        return readings.isEmpty()
                ? rules
                : read.computeIfAbsent(
                        new Key(rules.edition(), Map.copyOf(readings)), k -> rules.reading(k.readings()));
    }
}
