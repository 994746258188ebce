package org.jointmeeting.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that never changes: with one entry more or less it is another, which shares with the first all but the way to that
 * entry. A balanced tree (AVL): finding and changing take time that grows with the logarithm of its size.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
final class Sorted<K extends Comparable<K>, V> {
    private static final Sorted<?, ?> EMPTY = new Sorted<>(null);

    @Nullable
    private final Node<K, V> root;

    private Sorted(@Nullable Node<K, V> root) {
        this.root = root;
    }

    static <K extends Comparable<K>, V> Sorted<K, V> empty() {
        @SuppressWarnings("unchecked") // holds nothing
        Sorted<K, V> empty = (Sorted<K, V>) EMPTY;
        return empty;
    }

    boolean isEmpty() {
        return root == null;
    }

    /** What stands under a key; null if nothing does. */
    @Nullable
    V get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int order = key.compareTo(node.key());
            if (order == 0) {
                return node.value();
            }
            node = order < 0 ? node.left() : node.right();
        }
        return null;
    }

    /** With a value under a key, in the place of what stood there. */
    Sorted<K, V> with(K key, V value) {
        return new Sorted<>(with(root, key, value));
    }

    /** With nothing under a key. */
    Sorted<K, V> without(K key) {
        return get(key) == null ? this : new Sorted<>(without(root, key));
    }

    /** Every value, by the order of the keys. */
    void forEach(Consumer<V> each) {
        forEach(root, each);
    }

    List<V> values() {
        List<V> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }

    /** The longest way to an entry. */
    int height() {
        return height(root);
    }

    private static <K extends Comparable<K>, V> Node<K, V> with(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return Node.of(null, key, value, null);
        }
        int order = key.compareTo(node.key());
        if (order == 0) {
            return Node.of(node.left(), key, value, node.right());
        }
        return order < 0
                ? balanced(with(node.left(), key, value), node, node.right())
                : balanced(node.left(), node, with(node.right(), key, value));
    }

    @Nullable
    private static <K extends Comparable<K>, V> Node<K, V> without(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int order = key.compareTo(node.key());
        if (order < 0) {
            return balanced(without(node.left(), key), node, node.right());
        }
        if (order > 0) {
            return balanced(node.left(), node, without(node.right(), key));
        }
        if (node.right() == null) {
            return node.left();
        }
        Node<K, V> next = first(node.right());
        return balanced(node.left(), next, without(node.right(), next.key()));
    }

    private static <K extends Comparable<K>, V> Node<K, V> first(Node<K, V> node) {
        return node.left() == null ? node : first(node.left());
    }

    /** A node's entry between two trees whose heights differ by two at most. */
    private static <K extends Comparable<K>, V> Node<K, V> balanced(
            @Nullable Node<K, V> left, Node<K, V> middle, @Nullable Node<K, V> right) {
        if (left != null && height(left) > height(right) + 1) {
            return height(left.left()) >= height(left.right())
                    ? turnedRight(left, middle, right)
                    : turnedRight(turnedLeft(left.left(), left, left.right()), middle, right);
        }
        if (right != null && height(right) > height(left) + 1) {
            return height(right.right()) >= height(right.left())
                    ? turnedLeft(left, middle, right)
                    : turnedLeft(left, middle, turnedRight(right.left(), right, right.right()));
        }
        return middle.between(left, right);
    }

    private static <K extends Comparable<K>, V> Node<K, V> turnedRight(
            @Nullable Node<K, V> left, Node<K, V> middle, @Nullable Node<K, V> right) {
        return left == null
                ? middle.between(null, right)
                : left.between(left.left(), middle.between(left.right(), right));
    }

    private static <K extends Comparable<K>, V> Node<K, V> turnedLeft(
            @Nullable Node<K, V> left, Node<K, V> middle, @Nullable Node<K, V> right) {
        return right == null
                ? middle.between(left, null)
                : right.between(middle.between(left, right.left()), right.right());
    }

    private static <K extends Comparable<K>, V> void forEach(@Nullable Node<K, V> node, Consumer<V> each) {
        if (node != null) {
            forEach(node.left(), each);
            each.accept(node.value());
            forEach(node.right(), each);
        }
    }

    private static int height(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.height();
    }

    /** An entry with the smaller ones on its left. */
    private record Node<K extends Comparable<K>, V>(
            @Nullable Node<K, V> left,
            K key,
            V value,
            @Nullable Node<K, V> right,
            int height) {

        static <K extends Comparable<K>, V> Node<K, V> of(
                @Nullable Node<K, V> left, K key, V value, @Nullable Node<K, V> right) {
            return new Node<>(left, key, value, right, 1 + Math.max(Sorted.height(left), Sorted.height(right)));
        }

        /** The same entry between other trees. */
        Node<K, V> between(@Nullable Node<K, V> smaller, @Nullable Node<K, V> greater) {
            return of(smaller, key, value, greater);
        }
    }
}
