package org.jointmeeting.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.IdText;
import org.jointmeeting.register.RegisterEntry;

/** The subjects of one joint meeting in memory, found by id, by where they stand and whose they are, and by their last entry. */
final class Subjects {
    private final Map<SubjectId, StoredSubject> current = new HashMap<>();
    private final Map<Place, NavigableSet<String>> byPlace = new HashMap<>();
    private final Map<Standing, NavigableMap<Long, StoredSubject>> byEntry = new HashMap<>();

    /** Where subjects of a kind stand. */
    private record Standing(String kind, String stage) {}

    /** Where subjects of a kind stand, and whose they are. */
    private record Place(String kind, String stage, Optional<UnitId> unit) {
        static Place of(StoredSubject s) {
            return new Place(s.subject().kind(), s.stage(), s.unit());
        }

        boolean isAskedFor(SubjectQuery q) {
            return kind.equals(q.kind())
                    && (q.stages().isEmpty() || q.stages().contains(stage))
                    && (q.unit().isEmpty() || q.unit().equals(unit));
        }
    }

    Optional<StoredSubject> find(SubjectId subject) {
        return Optional.ofNullable(current.get(subject));
    }

    long version(SubjectId subject) {
        StoredSubject known = current.get(subject);
        return known == null ? 0 : known.version();
    }

    void keep(Change change, RegisterEntry entry) {
        StoredSubject after = change.kept(entry.number(), entry.state());
        StoredSubject before = current.put(after.subject(), after);
        Place place = Place.of(after);
        if (before != null) {
            standing(before).remove(before.entry());
        }
        if (before == null || !Place.of(before).equals(place)) {
            if (before != null) {
                at(Place.of(before)).remove(before.subject().id());
            }
            at(place).add(after.subject().id());
        }
        standing(after).put(after.entry(), after);
    }

    /** Those that changed after a register number, within each stage in the order of their last entries. */
    Stream<StoredSubject> changed(String kind, Set<String> stages, long after) {
        return stages.stream()
                .map(stage -> byEntry.get(new Standing(kind, stage)))
                .flatMap(all -> all == null ? Stream.empty() : all.tailMap(after, false).values().stream());
    }

    Page<StoredSubject> page(SubjectQuery q) {
        q.after().ifPresent(after -> Page.checkedNext(after, IdText.isOne(after)));
        return Book.page(
                inOrder(q).stream().map(id -> current.get(new SubjectId(q.kind(), id))),
                q.limit(),
                s -> s.subject().id());
    }

    /** The next ids from all places that are asked for, and one more to see whether a page follows. */
    private List<String> inOrder(SubjectQuery q) {
        PriorityQueue<Next> open = new PriorityQueue<>(Comparator.comparing(Next::id, IdText.ORDER));
        byPlace.forEach((place, ids) -> {
            if (place.isAskedFor(q)) {
                Next.of(ids.tailSet(q.after().orElse(""), true).iterator()).ifPresent(open::add);
            }
        });
        List<String> found = new ArrayList<>();
        while (!open.isEmpty() && found.size() <= q.limit()) {
            Next next = open.remove();
            found.add(next.id);
            Next.of(next.rest).ifPresent(open::add);
        }
        return found;
    }

    /** The next id of a place, and those after it. */
    private record Next(String id, Iterator<String> rest) {
        static Optional<Next> of(Iterator<String> ids) {
            return ids.hasNext() ? Optional.of(new Next(ids.next(), ids)) : Optional.empty();
        }
    }

    private NavigableSet<String> at(Place place) {
        return byPlace.computeIfAbsent(place, p -> new TreeSet<>(IdText.ORDER));
    }

    private NavigableMap<Long, StoredSubject> standing(StoredSubject s) {
        return byEntry.computeIfAbsent(new Standing(s.subject().kind(), s.stage()), k -> new TreeMap<>());
    }
}
