package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.store.Page;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** The golden files in the project's own codec, which is Jackson 2. */
class Jackson2GoldenTest extends GoldenSuite {

    @Override
    String write(Object value) {
        return Json.write(value);
    }

    @Override
    Object read(String json, Class<?> type) {
        return Json.read(json, type);
    }

    @Test
    void a_page_is_written_with_its_items_first() {
        assertThat(Json.write(new Page<>(List.of("a", "b"), Optional.of("c"))))
                .isEqualTo("{\"items\":[\"a\",\"b\"],\"next\":\"c\"}");
    }

    @Test
    void a_page_is_read_as_it_was_written() throws Exception {
        Page<Obligation> page = new Page<>(List.of(Specimens.of(Obligation.class)), Optional.empty());
        Object read = Mappers.JACKSON_2.readValue(
                Json.write(page),
                Mappers.JACKSON_2.getTypeFactory().constructParametricType(Page.class, Obligation.class));

        assertThat(read).isEqualTo(page);
    }
}
