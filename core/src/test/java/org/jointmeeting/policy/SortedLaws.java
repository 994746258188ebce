package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** That a sorted map that never changes holds what one that changes would. */
class SortedLaws {

    @Property(tries = 500)
    void it_holds_what_an_ordinary_map_holds_after_the_same_changes(
            @ForAll @Size(max = 60) List<@IntRange(min = -20, max = 20) Integer> changes) {
        Sorted<Integer, String> sorted = Sorted.empty();
        SortedMap<Integer, String> ordinary = new TreeMap<>();
        for (int i = 0; i < changes.size(); i++) {
            int key = Math.abs(changes.get(i));
            if (changes.get(i) < 0) {
                sorted = sorted.without(key);
                ordinary.remove(key);
            } else {
                sorted = sorted.with(key, key + " at " + i);
                ordinary.put(key, key + " at " + i);
            }
        }
        assertThat(sorted.values()).isEqualTo(new ArrayList<>(ordinary.values()));
        assertThat(sorted.isEmpty()).isEqualTo(ordinary.isEmpty());
        for (int key = 0; key <= 20; key++) {
            assertThat(sorted.get(key)).isEqualTo(ordinary.get(key));
        }
    }

    @Test
    void an_earlier_one_stays_as_it_was() {
        Sorted<Integer, String> one = Sorted.<Integer, String>empty().with(1, "one");
        Sorted<Integer, String> two = one.with(2, "two");
        assertThat(two.without(1).values()).containsExactly("two");
        assertThat(two.values()).containsExactly("one", "two");
        assertThat(one.values()).containsExactly("one");
    }

    @Test
    void ten_thousand_in_order_are_a_few_steps_deep_and_stay_so_as_half_of_them_go() {
        Sorted<Integer, Integer> sorted = Sorted.empty();
        for (int i = 0; i < 10_000; i++) {
            sorted = sorted.with(i, i);
        }
        assertThat(sorted.height()).isLessThanOrEqualTo(19);
        for (int i = 0; i < 5_000; i++) {
            sorted = sorted.without(i);
        }
        assertThat(sorted.height()).isLessThanOrEqualTo(18);
    }
}
