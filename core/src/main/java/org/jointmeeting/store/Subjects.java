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

    /** Whether any of them changed after a register number, and which. */
    Stream<StoredSubject> changed(IndexRead read) {
        return tails(read.kind(), read.stages(), read.asOf()).stream().flatMap(all -> all.values().stream());
    }

    /** Those that changed, in the order of their last entries. */
    Page<StoredSubject> page(ChangesQuery q) {
        List<Iterator<StoredSubject>> runs = new ArrayList<>();
        tails(q.kind(), q.stages(), q.after())
                .forEach(all -> runs.add(all.values().iterator()));
        return Book.page(
                new Merge<>(runs, Comparator.comparingLong(StoredSubject::entry)),
                q.limit(),
                s -> Long.toString(s.entry() - 1));
    }

    private List<NavigableMap<Long, StoredSubject>> tails(String kind, Set<String> stages, long after) {
        List<NavigableMap<Long, StoredSubject>> all = new ArrayList<>();
        for (String stage : stages) {
            NavigableMap<Long, StoredSubject> there = byEntry.get(new Standing(kind, stage));
            if (there != null) {
                all.add(there.tailMap(after, false));
            }
        }
        return all;
    }

    /** Those that are asked for, by id. */
    Page<StoredSubject> page(SubjectQuery q) {
        q.after().ifPresent(after -> Page.checkedNext(after, IdText.isOne(after)));
        List<Iterator<String>> runs = new ArrayList<>();
        byPlace.forEach((place, ids) -> {
            if (place.isAskedFor(q)) {
                runs.add(ids.tailSet(q.after().orElse(""), true).iterator());
            }
        });
        Page<String> ids = Book.page(new Merge<>(runs, IdText.ORDER), q.limit(), id -> id);
        return new Page<>(
                ids.items().stream()
                        .flatMap(id -> find(new SubjectId(q.kind(), id)).stream())
                        .toList(),
                ids.next());
    }

    private NavigableSet<String> at(Place place) {
        return byPlace.computeIfAbsent(place, p -> new TreeSet<>(IdText.ORDER));
    }

    private NavigableMap<Long, StoredSubject> standing(StoredSubject s) {
        return byEntry.computeIfAbsent(new Standing(s.subject().kind(), s.stage()), k -> new TreeMap<>());
    }
}
