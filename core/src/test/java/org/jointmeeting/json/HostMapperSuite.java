package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.TimelineEntry;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.dossier.ResourceEstimate;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.register.RegisterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How values fare in a mapper of a host's own, which nobody configured for us. */
abstract class HostMapperSuite {

    /** Writes a value. */
    abstract String write(Object value) throws Exception;

    /** Reads a value. */
    abstract Object read(String json, Class<?> type) throws Exception;

    static List<Class<?>> values() {
        return PublicTypes.values();
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_golden_file_is_read_as_what_it_says(Class<?> type) throws Exception {
        assertThat(read(golden(type), PublicTypes.readAs(type))).isEqualTo(Specimens.of(type));
    }

    @ParameterizedTest
    @MethodSource("values")
    void the_order_of_properties_does_not_matter(Class<?> type) throws Exception {
        assertThat(read(reversed(GoldenFiles.tree(golden(type))).toString(), PublicTypes.readAs(type)))
                .isEqualTo(Specimens.of(type));
    }

    @ParameterizedTest
    @MethodSource("values")
    void optionals_and_lists_that_are_missing_are_empty(Class<?> type) throws Exception {
        JsonNode older = GoldenFiles.tree(golden(type));
        removeWhatMayBeEmpty(older, type);

        assertThat(read(older.toString(), PublicTypes.readAs(type))).isEqualTo(emptied(type));
    }

    @Test
    void an_optional_that_is_null_is_read_as_empty() throws Exception {
        assertThat(read("{\"from\":null,\"to\":18}", Range.class))
                .isEqualTo(new Range(Optional.empty(), Optional.of(18)));
    }

    @Test
    void a_list_that_is_null_is_read_as_empty() throws Exception {
        assertThat(read("{\"type\":\"SolicitOpinions\",\"also\":null}", PolicyCommand.class))
                .isEqualTo(new ConsultationCommand.SolicitOpinions(List.of()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_it_wrote_it_reads_back(Class<?> type) throws Exception {
        Object value = Specimens.of(type);

        assertThat(read(write(value), PublicTypes.readAs(type))).isEqualTo(value);
    }

    @Test
    void nothing_in_a_list_may_be_null_and_the_list_is_named() {
        assertThatThrownBy(() -> read("{\"type\":\"SolicitOpinions\",\"also\":[null]}", PolicyCommand.class))
                .hasMessageContaining("null")
                .hasMessageContaining("also");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"funds\":1,\"space\":3}", "{\"funds\":1,\"staff\":null,\"space\":3}"})
    void a_number_that_is_missing_is_not_taken_for_zero_but_named(String json) {
        assertThatThrownBy(() -> read(json, ResourceEstimate.class))
                .hasMessageContaining("null")
                .hasMessageContaining("staff");
    }

    @Test
    void an_act_names_the_type_of_its_command() throws Exception {
        Act act = Specimens.of(Act.class);

        assertThat(GoldenFiles.tree(write(act)).at("/command/type").textValue()).isEqualTo("SolicitOpinions");
        assertThat(read(write(act), Act.class)).isEqualTo(act);
    }

    @Test
    void an_act_may_leave_out_all_but_who_on_what_and_what() throws Exception {
        String json = """
                {"person": "p", "subject": {"kind": "policy", "id": "x"}, "command": {"type": "CloseConsultation"}}""";

        assertThat(read(json, Act.class))
                .extracting("command", "actingFor", "requestId", "expectedVersion")
                .containsExactly(
                        new ConsultationCommand.CloseConsultation(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(classes = {RegisterEntry.class, TimelineEntry.class})
    void an_event_in_a_feed_or_a_timeline_is_json_and_no_text(Class<?> type) throws Exception {
        assertThat(GoldenFiles.tree(write(Specimens.of(type))).at("/event/type").textValue())
                .isEqualTo("Filed");
    }

    static String golden(Class<?> type) {
        return GoldenFiles.text(GoldenFiles.of(type));
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(n -> names.add(0, n));
            ObjectNode other = object.objectNode();
            names.forEach(n -> other.set(n, reversed(object.get(n))));
            return other;
        }
        return node;
    }

    private static void removeWhatMayBeEmpty(JsonNode node, Class<?> type) {
        if (node instanceof ObjectNode object && type.isRecord()) {
            for (RecordComponent c : type.getRecordComponents()) {
                if (c.getGenericType() instanceof ParameterizedType) {
                    object.remove(c.getName());
                } else {
                    removeWhatMayBeEmpty(object.get(c.getName()), c.getType());
                }
            }
        }
    }

    private static Object emptied(Type type) {
        Class<?> plain = (Class<?>) type;
        if (!plain.isRecord() || PublicTypes.isId(plain)) {
            return Specimens.of(plain);
        }
        RecordComponent[] components = plain.getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = components[i].getGenericType() instanceof ParameterizedType generic
                    ? generic.getRawType() == Optional.class ? Optional.empty() : List.of()
                    : components[i].getType().isRecord() && !PublicTypes.isId(components[i].getType())
                            ? emptied(components[i].getType())
                            : Specimens.part(plain, i);
        }
        return Specimens.made(plain, parts);
    }
}
