package org.jointmeeting.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Several sorted runs as one, each read no further than it is asked for. (A stream over a part of a sorted map counts that part first,
 * however few of it are wanted.)
 */
final class Merge<T> implements Iterator<T> {
    private final PriorityQueue<Run<T>> open;

    /** The next of a run, and those after it. */
    private record Run<T>(T next, Iterator<T> rest) {
        static <T> Optional<Run<T>> of(Iterator<T> items) {
            return items.hasNext() ? Optional.of(new Run<>(items.next(), items)) : Optional.empty();
        }
    }

    Merge(List<Iterator<T>> runs, Comparator<? super T> order) {
        open = new PriorityQueue<>((a, b) -> order.compare(a.next, b.next));
        runs.forEach(items -> Run.of(items).ifPresent(open::add));
    }

    @Override
    public boolean hasNext() {
        return !open.isEmpty();
    }

    @Override
    public T next() {
        Run<T> first = open.remove();
        Run.of(first.rest).ifPresent(open::add);
        return first.next;
    }
}
