package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the content of lists and optionals is written is found out when there is any. */
class UnlessEmptyTest {

    /** Jackson cannot tell which of the two to write, and says so as soon as it looks into the type. */
    record Unwritable(
            @JsonProperty("same") String one,
            @JsonProperty("same") String other) {}

    record Whole(List<Unwritable> list, Optional<Unwritable> optional) {}

    record Nested(List<List<LocalDate>> lists, Optional<List<LocalDate>> days) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ShownWhenThere(List<String> list, Optional<String> optional) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    sealed interface Family permits Member {}

    @JsonTypeName("member")
    record Member(int number) implements Family {}

    record Families(List<Family> all, Optional<Family> first) {}

    @Test
    void nothing_is_looked_into_for_an_empty_list_or_optional() {
        assertThat(Json.write(new Whole(List.of(), Optional.empty()))).isEqualTo("{\"list\":[],\"optional\":null}");
    }

    @Test
    void what_is_there_is_looked_into() {
        Unwritable content = new Unwritable("a", "b");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(new Whole(List.of(content), Optional.empty())));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(new Whole(List.of(), Optional.of(content))));
    }

    @Test
    void lists_within_lists_and_optionals_are_written_like_any() {
        List<LocalDate> days = List.of(LocalDate.of(2026, 3, 2));

        assertThat(Json.write(new Nested(List.of(days, List.of()), Optional.of(days))))
                .isEqualTo("{\"lists\":[[\"2026-03-02\"],[]],\"days\":[\"2026-03-02\"]}");
        assertThat(Json.write(List.of())).isEqualTo("[]");
    }

    @Test
    void members_of_a_family_keep_their_type() {
        assertThat(Json.write(new Families(List.of(new Member(1)), Optional.of(new Member(2)))))
                .isEqualTo(
                        "{\"all\":[{\"type\":\"member\",\"number\":1}],\"first\":{\"type\":\"member\",\"number\":2}}");
    }

    @Test
    void a_hosts_record_may_leave_out_what_is_empty() {
        assertThat(Json.write(new ShownWhenThere(List.of(), Optional.empty()))).isEqualTo("{}");
        assertThat(Json.write(new ShownWhenThere(List.of("a"), Optional.of("b"))))
                .isEqualTo("{\"list\":[\"a\"],\"optional\":\"b\"}");
    }
}
