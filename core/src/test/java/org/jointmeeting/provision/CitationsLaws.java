package org.jointmeeting.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CitationsLaws {

    @Property
    void the_english_citation_carries_the_numbers_of_the_id(
            @ForAll @IntRange(min = 1, max = 99) int article,
            @ForAll @IntRange(min = 1, max = 99) int item,
            @ForAll @IntRange(min = 1, max = 99) int subItem) {
        assertThat(Citations.of("art" + article + "-i" + item + "-" + subItem).en())
                .isEqualTo("Article " + article + "(" + item + ")" + subItem);
        assertThat(Citations.of("art" + article + "-p" + item).en())
                .isEqualTo("Article " + article + ", paragraph " + item);
    }

    @Example
    void no_two_numbers_are_written_alike_in_chinese() {
        Set<String> citations = new HashSet<>();
        for (int article = 1; article <= 99; article++) {
            assertThat(citations.add(Citations.of("art" + article).zh()))
                    .as("article %d", article)
                    .isTrue();
        }
    }
}
