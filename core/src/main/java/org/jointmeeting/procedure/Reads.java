package org.jointmeeting.procedure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was read for a decision beyond its subject: just what its steps declare. Asking for anything else is a fault of the
 * procedure and throws, so that no read escapes the commit. Immutable.
 */
public final class Reads {
    /** Nothing was read. */
    public static final Reads NONE = new Reads(Map.of(), Map.of(), Map.of());

    private final Map<Index<?, ?>, Object> indexes;
    private final Map<SubjectId, Optional<Neighbour<?>>> neighbours;
    private final Map<Index<?, ?>, Set<SubjectId>> unreadable;

    private Reads(
            Map<Index<?, ?>, Object> indexes,
            Map<SubjectId, Optional<Neighbour<?>>> neighbours,
            Map<Index<?, ?>, Set<SubjectId>> unreadable) {
        this.indexes = indexes;
        this.neighbours = neighbours;
        this.unreadable = unreadable;
    }

    /**
     * With an index as it was read.
     *
     * @param value what was read
     * @param <T> its type
     * @return these reads and that one
     */
    public <T> Reads with(Index<?, T> index, T value) {
        Map<Index<?, ?>, Object> all = new HashMap<>(indexes);
        all.put(index, value);
        return new Reads(all, neighbours, unreadable);
    }

    /**
     * With another subject as it was read.
     *
     * @param neighbour how it stands; empty if there is none
     * @return these reads and that one
     */
    public Reads with(SubjectId subject, Optional<Neighbour<?>> neighbour) {
        Map<SubjectId, Optional<Neighbour<?>>> all = new HashMap<>(neighbours);
        all.put(subject, neighbour);
        return new Reads(indexes, all, unreadable);
    }

    /**
     * With subjects that belong to an index and cannot be read, so that nothing may be decided by it.
     *
     * @param subjects the subjects; empty for none
     * @return these reads and that
     */
    public Reads withUnreadable(Index<?, ?> index, Set<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return this;
        }
        Map<Index<?, ?>, Set<SubjectId>> all = new HashMap<>(unreadable);
        all.put(index, Set.copyOf(subjects));
        return new Reads(indexes, neighbours, all);
    }

    /** The subjects that cannot be read, of those on which a step rests. */
    List<SubjectId> unreadable(List<Index<?, ?>> rested) {
        return unreadable.isEmpty()
                ? List.of()
                : rested.stream()
                        .flatMap(i -> unreadable.getOrDefault(i, Set.of()).stream())
                        .sorted(Comparator.comparing(SubjectId::toString))
                        .distinct()
                        .toList();
    }

    /**
     * An index.
     *
     * @param <T> its type
     * @return what was read
     * @throws IllegalStateException if the step does not declare that it reads it
     */
    public <T> T of(Index<?, T> index) {
        Object value = indexes.get(index);
        if (value == null) {
            throw new IllegalStateException("the step does not declare that it reads " + index.name());
        }
        @SuppressWarnings("unchecked") // with() puts nothing under an index but what it keeps
        T known = (T) value;
        return known;
    }

    /**
     * Another subject.
     *
     * @return how it stands; empty if there is none
     * @throws IllegalStateException if the step does not declare that it reads it
     */
    public Optional<Neighbour<?>> of(SubjectId subject) {
        Optional<Neighbour<?>> found = neighbours.get(subject);
        if (found == null) {
            throw new IllegalStateException("the step does not declare that it reads " + subject);
        }
        return found;
    }
}
