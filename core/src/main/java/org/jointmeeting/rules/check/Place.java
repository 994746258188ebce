package org.jointmeeting.rules.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.fault.JsonPath;

/**
 * A place in a JSON document: a value and the path to it. Reading a place never fails: what is not there, or is of another
 * type, is empty.
 *
 * @param value the value; a missing node where there is none
 * @param path the JSON path, such as {@code $.units[3].kind}
 */
record Place(JsonNode value, String path) {
    private static final int ISO_DATE_LENGTH = "yyyy-MM-dd".length();

    static Place root(JsonNode document) {
        return new Place(document, JsonPath.ROOT);
    }

    Place at(String property) {
        return new Place(value.path(property), JsonPath.property(path, property));
    }

    Place at(int index) {
        return new Place(value.path(index), JsonPath.element(path, index));
    }

    /** The elements; none unless it is a list. */
    List<Place> items() {
        List<Place> items = new ArrayList<>();
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            items.add(at(i));
        }
        return items;
    }

    /** Whether a property was left out or is null. */
    boolean absent() {
        return value.isMissingNode() || value.isNull();
    }

    Optional<String> text() {
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    Optional<Integer> number() {
        return value.isIntegralNumber() && value.canConvertToInt() ? Optional.of(value.intValue()) : Optional.empty();
    }

    /** The constant of that name; empty if there is none. */
    <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        return text().flatMap(t -> Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(t))
                .findFirst());
    }

    /** The day; empty unless it is written as yyyy-MM-dd and in the calendar. */
    Optional<LocalDate> date() {
        return text().filter(t -> t.length() == ISO_DATE_LENGTH).flatMap(t -> {
            try {
                return Optional.of(LocalDate.parse(t));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** The period; empty unless it is written as ISO 8601 says, such as P1Y or P3M. */
    Optional<Period> period() {
        return text().flatMap(t -> {
            try {
                return Optional.of(Period.parse(t));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
