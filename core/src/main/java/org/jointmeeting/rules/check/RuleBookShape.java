package org.jointmeeting.rules.check;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.json.fault.Complaint;
import org.jointmeeting.json.fault.Expected;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.RuleBook;

/**
 * Whether a JSON document has the shape of the record {@link RuleBook}: its properties and no others, each of its type. The
 * shape, and the constraints on single components, are read off the records, so nothing is written twice. What may be empty
 * (an optional, a list) may be left out; everything else must be there.
 */
final class RuleBookShape {
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
     * @param type the type it should have
     * @param constraints what carries the constraints on it
     */
    private void check(Place place, Type type, AnnotatedElement constraints) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            if (generic.getRawType() != Optional.class) {
                checkList(place, generic, of, constraints);
            } else if (!place.absent()) {
                check(place, of, constraints);
            }
        } else if (place.value().isMissingNode()) {
            faults.add(place, Complaint.missing(Expected.of(type)));
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
        for (RecordComponent c : RecordTree.components(type)) {
            properties.add(c.getName());
            check(place.at(c.getName()), c.getGenericType(), c.getAccessor());
        }
        for (Iterator<String> names = place.value().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!properties.contains(name)) {
                faults.add(place.at(name), Complaint.noSuchProperty(name, Expected.propertyNames(type)));
            }
        }
    }

    private void checkList(Place place, ParameterizedType type, Type of, AnnotatedElement constraints) {
        if (place.value().isMissingNode()) {
            return;
        }
        if (!place.value().isArray()) {
            wrongType(place, type);
            return;
        }
        Size size = constraints.getAnnotation(Size.class);
        if (size != null && place.value().size() > size.max()) {
            faults.add(
                    place,
                    "有 " + place.value().size() + " 项；至多 " + size.max() + " 项",
                    "has " + place.value().size() + " entries; at most " + size.max() + " are allowed");
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
        if (RecordTree.isId(type)) {
            RecordComponent id = RecordTree.components(type).get(0);
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
                || (type.isEnum() && !isConstant(type, value.textValue()))) {
            faults.add(place, Complaint.notAllowed(value.textValue(), Expected.of(type)));
        }
    }

    private void checkText(Place place, String text, AnnotatedElement constraints) {
        Size size = constraints.getAnnotation(Size.class);
        if (constraints.isAnnotationPresent(NotBlank.class) && text.isBlank()) {
            faults.add(place, "为空白；应有文字", "is blank; expected a text");
            return;
        }
        int most = size == null ? RuleBookJson.LIMITS.text() : size.max();
        if (text.length() > most) {
            faults.add(
                    place,
                    "长 " + text.length() + " 个字符；至多 " + most + " 个",
                    "is " + text.length() + " characters long; at most " + most + " are allowed");
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
        Text expected = Expected.of(type);
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
            case STRING ->
                Text.of("文本 " + Complaint.quote(value.asText()), "the text " + Complaint.quote(value.asText()));
            default -> Text.of("空值（null）", "null");
        };
    }

    private static boolean isPlainValue(Class<?> type) {
        return !type.isRecord() || RecordTree.isId(type);
    }

    private static boolean isConstant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(c -> ((Enum<?>) c).name().equals(name));
    }
}
