package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.store.Page;
import org.junit.jupiter.api.Test;

/** The golden files in Jackson 3 as it comes. */
class Jackson3GoldenTest extends GoldenSuite {

    @Override
    String write(Object value) {
        return Jackson3.PLAIN.writeValueAsString(value);
    }

    @Override
    Object read(String json, Class<?> type) {
        return Jackson3.PLAIN.readValue(json, type);
    }

    @Test
    void a_page_is_written_with_its_items_first() {
        assertThat(write(new Page<>(List.of("a", "b"), Optional.of("c"))))
                .isEqualTo("{\"items\":[\"a\",\"b\"],\"next\":\"c\"}");
    }
}
