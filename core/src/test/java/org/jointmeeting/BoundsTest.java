package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.provision.IdText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That every text and list of every command has a bound, and that what keeps within them can be kept and read again. */
class BoundsTest {
    /** What JSON writes with two characters. */
    private static final String QUOTE = "\"";

    static Stream<Class<?>> commands() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.jointmeeting")
                        .stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(c -> c.isRecord() && Command.class.isAssignableFrom(c));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_text_and_list_of_a_command_has_a_bound(Class<?> command) {
        assertThat(unbounded(command.getSimpleName(), command)).isEmpty();
    }

    @Test
    void every_text_of_an_act_has_a_bound() {
        assertThat(unbounded("Act", Act.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_place_in_a_command_has_its_chinese_name(Class<?> command) {
        assertThat(nameless("", command)).isEmpty();
    }

    @Test
    void every_place_in_an_act_has_its_chinese_name() {
        assertThat(nameless("", Act.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_largest_command_can_be_read_again(Class<?> command) {
        Object largest = largest(command);
        String json = Json.write(largest, family(command));

        assertThat((Object) Json.read(json, family(command))).isEqualTo(largest);
    }

    private static Class<?> family(Class<?> command) {
        return Arrays.stream(command.getInterfaces()).findFirst().orElseThrow();
    }

    // ---- looking for bounds

    private static List<String> unbounded(String where, Class<?> record) {
        List<String> found = new ArrayList<>();
        for (RecordComponent c : record.getRecordComponents()) {
            unbounded(where + "." + c.getName(), c.getAnnotatedType(), c.getAccessor(), found);
        }
        return found;
    }

    private static void unbounded(String where, AnnotatedType type, AnnotatedElement on, List<String> found) {
        Class<?> plain = plain(type);
        if ((plain == String.class || plain == List.class) && bound(type, on) == Integer.MAX_VALUE) {
            found.add(where);
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType of = generic.getAnnotatedActualTypeArguments()[0];
            unbounded(where, of, of, found);
        } else if (plain.isRecord()) {
            found.addAll(unbounded(where, plain));
        }
    }

    private static int bound(AnnotatedType type, AnnotatedElement on) {
        return Stream.of(type, on)
                .mapToInt(e -> {
                    Size size = e.getAnnotation(Size.class);
                    Pattern pattern = e.getAnnotation(Pattern.class);
                    boolean id = pattern != null && pattern.regexp().equals(IdText.PATTERN);
                    return size != null ? size.max() : id ? IdText.MAX : Integer.MAX_VALUE;
                })
                .min()
                .orElseThrow();
    }

    private static Class<?> plain(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? (Class<?>) ((java.lang.reflect.ParameterizedType) generic.getType()).getRawType()
                : (Class<?>) type.getType();
    }

    // ---- looking for names

    private static Set<String> nameless(String parent, Class<?> record) {
        Set<String> found = new LinkedHashSet<>();
        for (RecordComponent c : record.getRecordComponents()) {
            Class<?> of = c.getAnnotatedType() instanceof AnnotatedParameterizedType generic
                    ? plain(generic.getAnnotatedActualTypeArguments()[0])
                    : c.getType();
            if (PlaceNames.name(parent, c.getName()).isEmpty()) {
                found.add(parent + "." + c.getName());
            }
            if (of.isRecord() && !EveryValue.isId(of)) {
                found.addAll(nameless(c.getName(), of));
            }
        }
        return found;
    }

    // ---- making the largest

    private static Object largest(Class<?> record) {
        Object[] parts = Arrays.stream(record.getRecordComponents())
                .map(c -> largest(c.getAnnotatedType(), c.getAccessor()))
                .toArray();
        return made(record, parts);
    }

    private static Object largest(AnnotatedType type, AnnotatedElement on) {
        Class<?> plain = plain(type);
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType of = generic.getAnnotatedActualTypeArguments()[0];
            Object one = largest(of, of);
            return plain == Optional.class
                    ? Optional.of(one)
                    : IntStream.range(0, bound(type, on)).mapToObj(i -> one).toList();
        }
        if (EveryValue.isId(plain)) {
            return made(plain, "𠮷".repeat(bound(type, plain.getRecordComponents()[0].getAccessor())));
        }
        if (plain.isRecord()) {
            return largest(plain);
        }
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .max((a, b) ->
                            Integer.compare(a.toString().length(), b.toString().length()))
                    .orElseThrow();
        }
        if (plain == String.class) {
            return QUOTE.repeat(bound(type, on));
        }
        return plain == LocalDate.class
                ? LocalDate.of(9999, 12, 31)
                : plain == LocalDateTime.class
                        ? LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999)
                        : plain == BigDecimal.class
                                ? new BigDecimal("999999999999999.99")
                                : plain == long.class || plain == Long.class
                                        ? (Object) Long.MAX_VALUE
                                        : Integer.MAX_VALUE;
    }

    private static Object made(Class<?> record, Object... parts) {
        try {
            return record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " cannot be made of " + Arrays.toString(parts), e);
        }
    }
}
