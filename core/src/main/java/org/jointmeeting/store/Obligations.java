package org.jointmeeting.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.worklist.Obligation;

/** The obligations of one joint meeting in memory, in the order in which they are listed, also by who must see to them. */
final class Obligations {
    private static final LocalDate NEVER_DUE = LocalDate.of(9999, 12, 31);

    private static final Pattern SORT_KEY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\|\\d{4}-\\d\\d-\\d\\d\\|.+");

    private final NavigableMap<String, Obligation> all = new TreeMap<>();
    private final Map<Standing, NavigableMap<String, Obligation>> byStanding = new HashMap<>();
    private final Map<SubjectId, List<Obligation>> bySubject = new HashMap<>();

    void replace(SubjectId subject, List<Obligation> obligations) {
        List<Obligation> before = bySubject.getOrDefault(subject, List.of());
        if (before.equals(obligations)) {
            return;
        }
        for (Obligation o : before) {
            String key = sortKey(o);
            all.remove(key);
            for (Standing s : o.assignees()) {
                of(s).remove(key);
            }
        }
        for (Obligation o : obligations) {
            String key = sortKey(o);
            all.put(key, o);
            for (Standing s : o.assignees()) {
                of(s).put(key, o);
            }
        }
        if (obligations.isEmpty()) {
            bySubject.remove(subject);
        } else {
            bySubject.put(subject, obligations);
        }
    }

    Page<Obligation> page(ObligationQuery q) {
        q.after()
                .ifPresent(
                        after -> Page.checkedNext(after, SORT_KEY.matcher(after).matches()));
        Predicate<Obligation> wanted = o -> o.openOn(q.openOn())
                && (q.unit().isEmpty() || o.concerns(q.unit().get()))
                && (q.dueBefore().isEmpty()
                        || o.due().map(d -> d.isBefore(q.dueBefore().get())).orElse(false));
        List<Iterator<Map.Entry<String, Obligation>>> runs = new ArrayList<>();
        for (NavigableMap<String, Obligation> some : concerned(q)) {
            runs.add(dueInTime(q, some.tailMap(q.after().orElse(""), true))
                    .entrySet()
                    .iterator());
        }
        Merge<Map.Entry<String, Obligation>> all = new Merge<>(runs, Map.Entry.comparingByKey());
        List<Obligation> found = new ArrayList<>();
        String before = "";
        while (all.hasNext() && found.size() <= q.limit()) {
            Map.Entry<String, Obligation> next = all.next();
            // Whoever has two standings may find the same under both.
            if (!next.getKey().equals(before) && wanted.test(next.getValue())) {
                found.add(next.getValue());
            }
            before = next.getKey();
        }
        return Book.page(found.iterator(), q.limit(), Obligations::sortKey);
    }

    /** Those that can be due before the day that is asked for; they stand first. */
    private static SortedMap<String, Obligation> dueInTime(ObligationQuery q, NavigableMap<String, Obligation> from) {
        Optional<String> end =
                q.dueBefore().filter(day -> !day.isAfter(NEVER_DUE)).map(LocalDate::toString);
        if (end.isEmpty()) {
            return from;
        }
        return from.isEmpty() || from.firstKey().compareTo(end.get()) >= 0
                ? new TreeMap<>()
                : from.headMap(end.get(), false);
    }

    /** Where to look: with those who are asked for, with everybody of a unit, or everywhere. */
    private Collection<NavigableMap<String, Obligation>> concerned(ObligationQuery q) {
        if (!q.standings().isEmpty()) {
            return new HashSet<>(q.standings()).stream().map(this::known).toList();
        }
        if (q.unit().isPresent()) {
            Set<Standing> ofUnit = new HashSet<>(byStanding.keySet());
            ofUnit.removeIf(s -> !s.unit().equals(q.unit().get()));
            return ofUnit.stream().map(this::known).toList();
        }
        return List.of(all);
    }

    private NavigableMap<String, Obligation> known(Standing standing) {
        return byStanding.getOrDefault(standing, new TreeMap<>());
    }

    private NavigableMap<String, Obligation> of(Standing standing) {
        return byStanding.computeIfAbsent(standing, s -> new TreeMap<>());
    }

    private static String sortKey(Obligation o) {
        return o.due().orElse(NEVER_DUE) + "|" + o.since() + "|" + o.key();
    }
}
