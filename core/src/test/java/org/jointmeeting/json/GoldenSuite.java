package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.register.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each Jackson makes of the golden files. */
abstract class GoldenSuite {

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
    void a_value_is_written_as_its_golden_file_says(Class<?> type) throws Exception {
        assertThat(write(Specimens.of(type))).isEqualTo(GoldenFiles.onOneLine(golden(type)));
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
    void an_empty_optional_is_written_as_null() throws Exception {
        assertThat(write(new Range(Optional.empty(), Optional.of(18)))).isEqualTo("{\"from\":null,\"to\":18}");
    }

    @Test
    void an_optional_that_is_null_is_read_as_empty() throws Exception {
        assertThat(read("{\"from\":null,\"to\":18}", Range.class))
                .isEqualTo(new Range(Optional.empty(), Optional.of(18)));
    }

    @Test
    void a_list_that_is_null_is_read_as_empty() throws Exception {
        assertThat(read("{\"type\":\"SolicitOpinions\",\"also\":null}", PolicyCommand.class))
                .isEqualTo(new PolicyCommand.SolicitOpinions(List.of()));
    }

    @Test
    void a_long_number_is_written_in_full() throws Exception {
        assertThat(write(new Head(Long.MAX_VALUE, "00"))).isEqualTo("{\"number\":9223372036854775807,\"hash\":\"00\"}");
    }

    @Test
    void a_leaf_is_written_with_its_type_also_where_nobody_asks_for_its_family() throws Exception {
        assertThat(write(new PolicyCommand.CloseConsultation())).isEqualTo("{\"type\":\"CloseConsultation\"}");
    }

    private static String golden(Class<?> type) {
        return GoldenFiles.text(GoldenFiles.of(type));
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
        if (node instanceof ObjectNode object) {
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
