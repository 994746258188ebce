package org.jointmeeting.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no public value, command or event is without a golden file; {@code -Dgolden.write=true} writes them anew. */
class GoldenFilesTest {

    /** What hosts neither get nor give as JSON: parts of the kernel, facts of a decision, and what a store is handed. */
    private static final Set<String> NO_JSON = Set.of(
            "AgendaAct",
            "AgendaMatter",
            "Bearing.OnEntry",
            "Bearing.OnReading",
            "Bearing.OnSubject",
            "Change",
            "ChangesQuery",
            "Check",
            "Commit",
            "CommitResult.AlreadyDone",
            "CommitResult.Committed",
            "CommitResult.Stale",
            "Consequence",
            "Decision.Accepted",
            "Decision.Refused",
            "EntryDraft",
            "Founding",
            "Guard",
            "HeldMeeting",
            "HostRestoration",
            "Index",
            "IndexRead",
            "Loaded",
            "Lookup",
            "Neighbour",
            "ObligationQuery",
            "Owing",
            "Page",
            "Party",
            "RememberedRequest",
            "Request",
            "Setting",
            "SettlingMeeting",
            "Stamp",
            "StoredSubject",
            "SubjectQuery",
            "SubjectVersion",
            "Tabling.AgendaOutcome",
            "Taken",
            "Waiting");

    static List<Class<?>> values() {
        return PublicTypes.values();
    }

    static List<Class<?>> families() {
        return PublicTypes.families();
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_has_a_golden_file(Class<?> type) {
        if (Boolean.getBoolean("golden.write")) {
            GoldenFiles.write(type);
        }
        assertThat(Files.exists(GoldenFiles.of(type)))
                .as("%s is missing; write it with: %s", GoldenFiles.of(type), GoldenFiles.WRITE)
                .isTrue();
    }

    @Test
    void every_golden_file_belongs_to_a_value() {
        assertThat(GoldenFiles.good())
                .containsExactlyInAnyOrderElementsOf(
                        values().stream().map(GoldenFiles::of).toList());
    }

    @Test
    void every_public_record_is_a_value_or_known_to_have_no_json() {
        assertThat(PublicTypes.records().stream()
                        .filter(r -> !PublicTypes.values().contains(r))
                        .map(PublicTypes::nameOf))
                .containsExactlyInAnyOrderElementsOf(NO_JSON);
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_family_lists_every_member(Class<?> family) {
        assertThat(PublicTypes.members(family).stream()
                        .map(leaf -> leaf.getAnnotation(JsonTypeName.class).value()))
                .containsExactlyInAnyOrderElementsOf(PublicTypes.typeNames(family));
    }

    @ParameterizedTest
    @MethodSource("families")
    void the_names_in_a_family_are_unlike_each_other(Class<?> family) {
        assertThat(PublicTypes.typeNames(family)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("ordered")
    void the_order_of_properties_is_that_of_the_components(Class<?> type) {
        assertThat(type.getAnnotation(JsonPropertyOrder.class).value())
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ordered")
    void a_value_is_written_with_its_components_and_nothing_else(Class<?> type) {
        List<String> written = new ArrayList<>();
        GoldenFiles.tree(Json.write(Specimens.of(type))).fieldNames().forEachRemaining(written::add);
        written.remove("type");

        assertThat(written)
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    static List<Class<?>> ordered() {
        return values().stream()
                .filter(t -> t.getRecordComponents().length > 0 && !PublicTypes.isId(t))
                .toList();
    }
}
