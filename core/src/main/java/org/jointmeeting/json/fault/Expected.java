package org.jointmeeting.json.fault;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointmeeting.provision.IdText;
import org.jointmeeting.provision.Text;

/** What would be right, by type. */
public final class Expected {
    /** How many digits an amount may have, written plain. */
    public static final int MAX_DIGITS = 40;

    private static final Text TEXT = Text.of("文本", "a text");
    private static final Text TRUE_OR_FALSE = Text.of("真假值（true 或 false）", "true or false");
    private static final Text WHOLE_NUMBER = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final Text LONG_NUMBER = whole(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Text AN_ID =
            Text.of("标识（1 至 " + IdText.MAX + " 个可见字符）", "an id (1 to " + IdText.MAX + " visible characters)");

    private static final Map<Class<?>, Text> PLAIN = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(boolean.class, TRUE_OR_FALSE),
            Map.entry(Boolean.class, TRUE_OR_FALSE),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, LONG_NUMBER),
            Map.entry(Long.class, LONG_NUMBER),
            Map.entry(
                    BigDecimal.class,
                    Text.of("数值，至多 " + MAX_DIGITS + " 位", "a number of at most " + MAX_DIGITS + " digits")),
            Map.entry(LocalDate.class, Text.of("日期，如 2026-03-02", "a date such as 2026-03-02")),
            Map.entry(
                    LocalDateTime.class,
                    Text.of("当地日期和时间，如 2026-03-02T09:30:00", "a local date and time such as 2026-03-02T09:30:00")),
            Map.entry(Instant.class, Text.of("时刻，如 2026-03-02T01:30:00Z", "a moment such as 2026-03-02T01:30:00Z")),
            Map.entry(
                    Period.class,
                    Text.of("周期，如 P1Y（每年）、P3M（每季度）", "a period such as P1Y (every year) or P3M (every quarter)")));

    private Expected() {}

    /** What a value of a type looks like. */
    public static Text of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Optional.class ? of(generic.getActualTypeArguments()[0]) : of(List.class);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return oneOf(constants(plain));
        }
        if (List.class.isAssignableFrom(plain)) {
            return Text.of("列表 [ ]", "a list [ ]");
        }
        if (plain.isAnnotationPresent(JsonSubTypes.class)) {
            Text members = memberOf(plain);
            return Text.of("对象，其 type 为" + members.zh(), "an object whose type is " + members.en());
        }
        if (plain.isRecord()) {
            return isId(plain) ? AN_ID : properties(plain);
        }
        return PLAIN.getOrDefault(plain, Text.of("值", "a value"));
    }

    /** The names of a family's members, of the families within it too; the family is a type, or a component that several may fill. */
    public static Text memberOf(AnnotatedElement family) {
        return oneOf(members(family));
    }

    private static Stream<String> members(AnnotatedElement family) {
        return Arrays.stream(family.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::value)
                .flatMap(type -> type.isAnnotationPresent(JsonTypeName.class)
                        ? Stream.of(type.getAnnotation(JsonTypeName.class).value())
                        : members(type));
    }

    /** The properties of an object, in their order. */
    public static List<String> propertyNames(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Text properties(Class<?> type) {
        String names = String.join(", ", propertyNames(type));
        return Text.of("对象，其属性为：" + names, "an object with the properties: " + names);
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(f -> f.isEnumConstant() && !f.isAnnotationPresent(SystemsOwn.class))
                .map(Field::getName);
    }

    private static boolean isId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static Text oneOf(Stream<String> names) {
        String all = names.collect(Collectors.joining(", "));
        return Text.of("下列之一：" + all, "one of: " + all);
    }

    private static Text whole(long least, long most) {
        return Text.of("整数（" + least + " 至 " + most + "）", "a whole number from " + least + " to " + most);
    }
}
