package org.jointmeeting.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointmeeting.provision.Text;

/**
 * Whether a JSON document has the shape of the record {@link RuleBook}: its properties and no others, each of its type. The
 * shape, and the constraints on single components, are read off the records, so nothing is written twice. What may be empty
 * (an optional, a list) may be left out; everything else must be there.
 */
final class RuleBookShape {
    /** The components of each record; reflection hands out fresh copies, which is slow. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
        }
    };

    private final Faults faults;

    private RuleBookShape(Faults faults) {
        this.faults = faults;
    }

    static void check(Place document, Faults faults) {
        new RuleBookShape(faults).check(document, RuleBook.class, RuleBook.class);
    }

    /**
     * Checks one place.
     *
     * @param place the place
     * @param type the type it should have
     * @param constraints what carries the constraints on it
     */
    private void check(Place place, Type type, AnnotatedElement constraints) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            if (generic.getRawType() != Optional.class) {
                checkList(place, generic, of);
            } else if (!place.absent()) {
                check(place, of, constraints);
            }
        } else if (place.value().isMissingNode()) {
            Text expected = expected(type);
            faults.add(place, "缺少该属性；应为" + expected.zh(), "this property is missing; expected " + expected.en());
        } else if (isPlainValue((Class<?>) type)) {
            checkPlainValue(place, (Class<?>) type, constraints);
        } else {
            checkRecord(place, (Class<?>) type);
        }
    }

    private void checkRecord(Place place, Class<?> type) {
        if (!place.value().isObject()) {
            wrongType(place, type);
            return;
        }
        Set<String> properties = new HashSet<>();
        for (RecordComponent c : COMPONENTS.get(type)) {
            properties.add(c.getName());
            check(place.at(c.getName()), c.getGenericType(), c.getAccessor());
        }
        for (Iterator<String> names = place.value().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!properties.contains(name)) {
                String known = propertiesOf(type);
                faults.add(
                        place.at(name),
                        "没有这个属性；此处的属性为：" + known,
                        "there is no such property; the properties here are: " + known);
            }
        }
    }

    private void checkList(Place place, ParameterizedType type, Type of) {
        if (place.value().isMissingNode()) {
            return;
        }
        if (!place.value().isArray()) {
            wrongType(place, type);
            return;
        }
        Map<JsonNode, Place> seen = new HashMap<>();
        for (Place item : place.items()) {
            check(item, of, (Class<?>) of);
            Place first = isPlainValue((Class<?>) of) ? seen.putIfAbsent(item.value(), item) : null;
            if (first != null) {
                faults.add(
                        item,
                        "与 " + first.path() + " 重复；每个值只写一次",
                        "repeats " + first.path() + "; each value is written once");
            }
        }
    }

    private void checkPlainValue(Place place, Class<?> type, AnnotatedElement constraints) {
        JsonNode value = place.value();
        if (isId(type)) {
            RecordComponent id = COMPONENTS.get(type).get(0);
            checkPlainValue(place, String.class, id.getAccessor());
        } else if (type == boolean.class) {
            if (!value.isBoolean()) {
                wrongType(place, type);
            }
        } else if (type == int.class || type == Integer.class) {
            place.number().ifPresentOrElse(n -> checkRange(place, n, constraints), () -> wrongType(place, type));
        } else if (!value.isTextual()) {
            wrongType(place, type);
        } else if (type == String.class) {
            checkText(place, value.textValue(), constraints);
        } else if ((type == LocalDate.class && place.date().isEmpty())
                || (type == Period.class && place.period().isEmpty())
                || (type.isEnum() && !constantsOf(type).contains(value.textValue()))) {
            Text expected = expected(type);
            faults.add(
                    place,
                    Faults.quote(value.textValue()) + " 不可用；应为" + expected.zh(),
                    Faults.quote(value.textValue()) + " is not allowed; expected " + expected.en());
        }
    }

    private void checkText(Place place, String text, AnnotatedElement constraints) {
        Size size = constraints.getAnnotation(Size.class);
        if (constraints.isAnnotationPresent(NotBlank.class) && text.isBlank()) {
            faults.add(place, "为空白；应有文字", "is blank; expected a text");
        } else if (size != null && text.length() > size.max()) {
            faults.add(
                    place,
                    "长 " + text.length() + " 个字符；至多 " + size.max() + " 个",
                    "is " + text.length() + " characters long; at most " + size.max() + " are allowed");
        }
    }

    private void checkRange(Place place, int number, AnnotatedElement constraints) {
        Min min = constraints.getAnnotation(Min.class);
        Max max = constraints.getAnnotation(Max.class);
        long least = min == null ? Integer.MIN_VALUE : min.value();
        long most = max == null ? Integer.MAX_VALUE : max.value();
        if (number < least || number > most) {
            faults.add(
                    place,
                    number + " 超出范围；应为 " + least + " 至 " + most + " 的整数",
                    number + " is out of range; expected a whole number from " + least + " to " + most);
        }
    }

    private void wrongType(Place place, Type type) {
        Text expected = expected(type);
        Text found = found(place.value());
        faults.add(
                place,
                "此处是" + found.zh() + "；应为" + expected.zh(),
                "found " + found.en() + "; expected " + expected.en());
    }

    private static Text found(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> Text.of("列表", "a list");
            case OBJECT -> Text.of("对象", "an object");
            case BOOLEAN -> Text.of("真假值 " + value.asText(), value.asText());
            case NUMBER -> Text.of("数值 " + value.asText(), "the number " + value.asText());
            case STRING -> Text.of("文本 " + Faults.quote(value.asText()), "the text " + Faults.quote(value.asText()));
            default -> Text.of("空值（null）", "null");
        };
    }

    private static Text expected(Type type) {
        if (type instanceof ParameterizedType) {
            return Text.of("列表 [ ]", "a list [ ]");
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            String constants = String.join(", ", constantsOf(plain));
            return Text.of("下列之一：" + constants, "one of: " + constants);
        }
        if (isId(plain)) {
            return Text.of("标识（1 至 64 个字符的文本）", "an id (a text of 1 to 64 characters)");
        }
        if (plain == LocalDate.class) {
            return Text.of("日期，如 2018-05-01", "a date such as 2018-05-01");
        }
        if (plain == Period.class) {
            return Text.of("周期，如 P1Y（每年）、P3M（每季度）", "a period such as P1Y (every year) or P3M (every quarter)");
        }
        if (plain == boolean.class) {
            return Text.of("true 或 false", "true or false");
        }
        if (plain == int.class || plain == Integer.class) {
            return Text.of("整数", "a whole number");
        }
        if (plain == String.class) {
            return Text.of("文本", "a text");
        }
        String properties = propertiesOf(plain);
        return Text.of("对象，其属性为：" + properties, "an object with the properties: " + properties);
    }

    private static boolean isPlainValue(Class<?> type) {
        return !type.isRecord() || isId(type);
    }

    private static boolean isId(Class<?> type) {
        List<RecordComponent> components = COMPONENTS.get(type);
        return components.size() == 1 && components.get(0).getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static List<String> constantsOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.toList());
    }

    private static String propertiesOf(Class<?> type) {
        return COMPONENTS.get(type).stream().map(RecordComponent::getName).collect(Collectors.joining(", "));
    }
}
