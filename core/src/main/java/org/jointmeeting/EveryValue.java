package org.jointmeeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.provision.Text;
import org.jspecify.annotations.Nullable;

/**
 * What holds of every text, day, list and optional in an act, whichever command brings it: said here once, and not with a constraint
 * on each component. Looks into records, lists and optionals; of anything else a validator says what is wrong.
 */
final class EveryValue {
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Text MISSING = Text.of("不得缺少", "must not be missing");
    private static final Text BLANK = Text.of("不得为空白", "must not be blank");
    private static final Text NOT_KEPT = Text.of("含有无法保存或显示的字符", "holds characters that can be neither kept nor shown");
    private static final Text REPEATED = Text.of("与前面的一项重复", "is the same as one before it");
    private static final Text OUT_OF_TIME =
            Text.of("须在" + FIRST_DAY + "至" + LAST_DAY + "之间", "must lie between " + FIRST_DAY + " and " + LAST_DAY);

    /** A part of a record: a component's name, how to get at it, and whether the record is nothing but this one, as an id is. */
    private record Part(String name, Method accessor, boolean isAll) {}

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent c : type.getRecordComponents()) {
                if (c.getType().isPrimitive() || c.getType().isEnum()) {
                    continue; // nothing is said here of numbers, and of a constant only that it is there
                }
                if (!c.getAccessor().trySetAccessible()) {
                    throw new IllegalStateException("package " + type.getPackageName()
                            + " has to be opened to org.jointmeeting.core, so that its commands can be checked");
                }
                parts.add(new Part(c.getName(), c.getAccessor(), isId(type)));
            }
            return List.copyOf(parts);
        }
    };

    private final List<Flaw> flaws = new ArrayList<>();

    private EveryValue() {}

    /** What is wrong in a record. */
    static List<Flaw> flaws(Record checked) {
        EveryValue all = new EveryValue();
        all.parts("", checked);
        return all.flaws;
    }

    /** Whether a record is nothing but the one text it holds. */
    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private void parts(String before, Record whole) {
        for (Part part : PARTS.get(whole.getClass())) {
            String path = part.isAll ? before : before.isEmpty() ? part.name : before + "." + part.name;
            Object value = valueOf(part, whole);
            if (value == null) {
                missing(path, part);
            } else {
                look(path, value);
            }
        }
    }

    /** That anything else must not be null its own constraint says. */
    private void missing(String path, Part part) {
        if (part.accessor.getReturnType() == Optional.class) {
            flaws.add(new Flaw(path, MISSING));
        }
    }

    private void look(String path, Object value) {
        if (value instanceof String text) {
            text(path, text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> look(path, v));
        } else if (value instanceof List<?> list) {
            list(path, list);
        } else if (value instanceof LocalDate day) {
            day(path, day);
        } else if (value instanceof LocalDateTime time) {
            day(path, time.toLocalDate());
        } else if (value instanceof Record whole) {
            parts(path, whole);
        }
    }

    private void list(String path, List<?> list) {
        if (list.size() == 1) {
            look(path + "[0]", list.get(0));
            return;
        }
        Set<Object> before = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            look(path + "[" + i + "]", list.get(i));
            if (!before.add(list.get(i))) {
                flaws.add(new Flaw(path + "[" + i + "]", REPEATED));
            }
        }
    }

    private void day(String path, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            flaws.add(new Flaw(path, OUT_OF_TIME));
        }
    }

    private void text(String path, String text) {
        if (!text.isBlank() && !Text.shows(text)) {
            flaws.add(new Flaw(path, BLANK));
        } else if (!keepable(text)) {
            flaws.add(new Flaw(path, NOT_KEPT));
        }
    }

    /** Databases keep neither the character zero nor half a surrogate pair, and a hash would take the latter for another. */
    private static boolean keepable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object valueOf(Part part, Record whole) {
        try {
            return part.accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.accessor + " cannot be asked", e);
        }
    }
}
