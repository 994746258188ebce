package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.register.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each Jackson makes of the golden files that writes dates as text and ignores what it does not know. */
abstract class GoldenSuite extends HostMapperSuite {

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_written_as_its_golden_file_says(Class<?> type) throws Exception {
        assertThat(write(Specimens.of(type)))
                .as("%s says otherwise; write it anew with: %s", GoldenFiles.of(type), GoldenFiles.WRITE)
                .isEqualTo(GoldenFiles.onOneLine(golden(type)));
    }

    static List<Class<?>> withPropertiesOfTheirOwn() {
        return values().stream().filter(t -> t != JsonText.class).toList();
    }

    @ParameterizedTest
    @MethodSource("withPropertiesOfTheirOwn")
    void properties_that_are_not_known_are_ignored(Class<?> type) throws Exception {
        JsonNode newer = GoldenFiles.tree(golden(type));
        addUnknown(newer);

        assertThat(read(newer.toString(), PublicTypes.readAs(type))).isEqualTo(Specimens.of(type));
    }

    @Test
    void an_empty_optional_is_written_as_null() throws Exception {
        assertThat(write(new Range(Optional.empty(), Optional.of(18)))).isEqualTo("{\"from\":null,\"to\":18}");
    }

    @Test
    void a_long_number_is_written_in_full() throws Exception {
        assertThat(write(new Head(Long.MAX_VALUE, "00"))).isEqualTo("{\"number\":9223372036854775807,\"hash\":\"00\"}");
    }

    @Test
    void a_leaf_is_written_with_its_type_also_where_nobody_asks_for_its_family() throws Exception {
        assertThat(write(new ConsultationCommand.CloseConsultation())).isEqualTo("{\"type\":\"CloseConsultation\"}");
    }

    private static void addUnknown(JsonNode node) {
        // An event is quoted as it is, with whatever properties it has.
        node.properties().stream().filter(p -> !p.getKey().equals("event")).forEach(p -> addUnknown(p.getValue()));
        if (node.isArray()) {
            node.forEach(GoldenSuite::addUnknown);
        }
        if (node instanceof ObjectNode object) {
            object.putObject("addedLater").putArray("list").add(1).addObject().put("type", "new");
        }
    }
}
