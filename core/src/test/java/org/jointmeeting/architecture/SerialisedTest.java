package org.jointmeeting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jointmeeting.Act;
import org.jointmeeting.TimelineEntry;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as JSON says how: the order of its properties, the names of its types. */
class SerialisedTest {
    private static final List<Class<?>> ALL =
            Core.CLASSES.stream().<Class<?>>map(JavaClass::reflect).toList();

    /** The sealed families told apart by a name. */
    static Stream<Class<?>> families() {
        return ALL.stream().filter(c -> c.isAnnotationPresent(JsonTypeInfo.class));
    }

    /** Every record that a host may write: commands, events, states, outcomes, and whatever they hold. */
    static Stream<Class<?>> records() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        families().forEach(f -> reach(f, reached));
        Stream.of(
                        Act.class,
                        Policy.class,
                        Meeting.class,
                        Membership.class,
                        RuleBook.class,
                        RegisterEntry.class,
                        Head.class,
                        Obligation.class,
                        AvailableAction.class,
                        TimelineEntry.class)
                .forEach(c -> reach(c, reached));
        return reached.stream().filter(Class::isRecord).filter(c -> !isWrittenAsOneValue(c));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_that_is_written_pins_the_order_of_its_properties(Class<?> type) {
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (components.isEmpty()) {
            return;
        }
        assertThat(order).as("@JsonPropertyOrder of %s", type).isNotNull();
        assertThat(order.value()).containsExactlyElementsOf(components);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_list_may_be_left_out_and_a_number_must_be_there_whatever_mapper_reads_it(Class<?> type) {
        for (RecordComponent c : type.getRecordComponents()) {
            assertThat(c.getAccessor().isAnnotationPresent(MayBeLeftOut.class))
                    .as("@MayBeLeftOut on %s of %s", c.getName(), type)
                    .isEqualTo(c.getType() == List.class);
            assertThat(c.getAccessor().isAnnotationPresent(MustBeThere.class))
                    .as("@MustBeThere on %s of %s", c.getName(), type)
                    .isEqualTo(c.getType().isPrimitive());
        }
    }

    /** An act can bring every command of the working rules' procedures, and its JSON names which. */
    @Test
    void an_act_lists_the_commands_of_every_procedure() throws NoSuchMethodException {
        assertThat(Arrays.stream(Act.class
                                .getMethod("command")
                                .getAnnotation(JsonSubTypes.class)
                                .value())
                        .<Class<?>>map(JsonSubTypes.Type::value))
                .containsExactlyInAnyOrderElementsOf(
                        families().filter(Command.class::isAssignableFrom).toList());
    }

    @Test
    void the_families_are_commands_events_outcomes_and_verifications() {
        assertThat(families().map(Class::getSimpleName))
                .contains(
                        "PolicyCommand",
                        "PolicyEvent",
                        "MeetingCommand",
                        "MeetingEvent",
                        "MembershipCommand",
                        "MembershipEvent",
                        "Outcome",
                        "Verification");
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_family_is_sealed_and_lists_every_one_of_its_types(Class<?> family) {
        assertThat(family.isSealed()).isTrue();
        assertThat(Arrays.stream(family.getAnnotation(JsonSubTypes.class).value())
                        .<Class<?>>map(JsonSubTypes.Type::value))
                .containsExactlyInAnyOrderElementsOf(members(family).toList());
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_type_of_a_family_is_named_on_itself(Class<?> family) {
        for (JsonSubTypes.Type type : family.getAnnotation(JsonSubTypes.class).value()) {
            assertThat(type.name())
                    .as("the family's own name for %s", type.value())
                    .isEmpty();
            JsonTypeName name = type.value().getAnnotation(JsonTypeName.class);
            assertThat(name).as("@JsonTypeName of %s", type.value()).isNotNull();
            assertThat(name.value()).endsWith(type.value().getSimpleName());
        }
    }

    /** One register holds the events of every procedure, and one door takes every command. */
    @Test
    void no_two_types_have_the_same_name_whatever_their_families() {
        assertThat(families()
                        .flatMap(SerialisedTest::members)
                        .flatMap(t -> Stream.ofNullable(t.getAnnotation(JsonTypeName.class)))
                        .map(JsonTypeName::value))
                .hasSizeGreaterThan(80)
                .doesNotHaveDuplicates();
    }

    /** So that a front end goes from an available action to the command that takes it. */
    @Test
    void a_command_is_called_in_json_what_an_available_action_calls_it() {
        assertThat(families().filter(Command.class::isAssignableFrom).flatMap(SerialisedTest::members))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(
                                command.getAnnotation(JsonTypeName.class).value())
                        .isEqualTo(command.getSimpleName()));
    }

    @Test
    void nothing_is_renamed_in_json() {
        assertThat(ALL.stream()
                        .filter(Class::isRecord)
                        .flatMap(c -> Arrays.stream(c.getRecordComponents()))
                        .filter(c -> c.getAccessor().isAnnotationPresent(JsonProperty.class)))
                .isEmpty();
    }

    /** The members of a family, of the families within it too. */
    private static Stream<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses()).flatMap(t -> t.isSealed() ? members(t) : Stream.of(t));
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                reach(argument, reached);
            }
        } else if (type instanceof Class<?> c && c.getName().startsWith("org.jointmeeting.") && reached.add(c)) {
            if (c.isSealed()) {
                Arrays.asList(c.getPermittedSubclasses()).forEach(s -> reach(s, reached));
            }
            if (c.isRecord()) {
                for (RecordComponent component : c.getRecordComponents()) {
                    reach(component.getGenericType(), reached);
                }
            }
        }
    }

    private static boolean isWrittenAsOneValue(Class<?> type) {
        return Stream.concat(
                        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor),
                        Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(m -> m.isAnnotationPresent(JsonValue.class));
    }
}
