package org.jointmeeting.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jointmeeting.procedure.Command;

/** Any value of any public type, put together from the record's components, so that a new type needs nothing here. */
final class Samples {

    private static final long LAST_SECOND = LocalDate.of(9999, 12, 31).toEpochDay() * 86_400;

    private Samples() {}

    /** Any value of a type. */
    static Arbitrary<Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arbitrary<Object> one = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class
                    ? one.optional().map(o -> o)
                    : one.list().ofMaxSize(3).map(l -> l);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            return Arbitraries.of(plain.getPermittedSubclasses()).flatMap(Samples::of);
        }
        if (plain == Command.class) {
            return Arbitraries.of(PublicTypes.families().stream()
                            .filter(Command.class::isAssignableFrom)
                            .toList())
                    .flatMap(Samples::of);
        }
        if (PublicTypes.isId(plain)) {
            return plain == JsonText.class
                    ? text().map(t -> JsonText.of(Map.of("text", t)))
                    : ids().map(id -> Specimens.made(plain, id));
        }
        if (plain.isRecord()) {
            List<Arbitrary<Object>> parts = Arrays.stream(plain.getRecordComponents())
                    .map(c -> PublicTypes.isListOf(plain, c)
                            ? Arbitraries.just((Object) List.of())
                            : of(c.getGenericType()))
                    .toList();
            return Combinators.combine(parts).as(all -> Specimens.made(plain, all.toArray()));
        }
        return plain.isEnum() ? Arbitraries.of(plain.getEnumConstants()).map(c -> (Object) c) : plainValue(plain);
    }

    private static Arbitrary<Object> plainValue(Class<?> type) {
        if (type == String.class) {
            return text().map(t -> t);
        }
        if (type == LocalDate.class) {
            return days().map(d -> d);
        }
        if (type == LocalDateTime.class) {
            return seconds().map(s -> LocalDateTime.ofEpochSecond(s, 0, ZoneOffset.UTC));
        }
        if (type == Instant.class) {
            return Combinators.combine(seconds(), Arbitraries.integers().between(0, 999_999))
                    .as((s, micros) -> Instant.ofEpochSecond(s, micros * 1000L));
        }
        if (type == Period.class) {
            return Combinators.combine(
                            Arbitraries.integers().between(0, 10),
                            Arbitraries.integers().between(0, 24),
                            Arbitraries.integers().between(0, 400))
                    .as(Period::of);
        }
        if (type == BigDecimal.class) {
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("999999999999999"))
                    .ofScale(2)
                    .map(d -> d);
        }
        if (type == boolean.class) {
            return Arbitraries.of(true, false).map(b -> b);
        }
        if (type == int.class || type == Integer.class) {
            return Arbitraries.integers().map(i -> i);
        }
        if (type == long.class || type == Long.class) {
            return Arbitraries.longs().map(l -> l);
        }
        throw new IllegalArgumentException("no samples of " + type + " yet: add them here");
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("福", "田", "〔", "a", "Z", "7", "-", "&", "𠮷", "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    /** Chinese, English, what JSON escapes, and what takes two chars. */
    private static Arbitrary<String> text() {
        return Arbitraries.of("福", "田", "〔", "a", "Z", "7", "-", "\"", "\\", "\n", "\u0001", "\u2028", "/", "𠮷", "é")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, LAST_SECOND / 86_400).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Long> seconds() {
        return Arbitraries.longs().between(0, LAST_SECOND);
    }
}
