package org.jointmeeting.json;

import static java.util.Map.entry;

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
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.procedure.Command;

/**
 * One complete specimen of every value: no optional empty, no list empty, the parts of the same type unlike each other where
 * they stand side by side. Always the same, so that golden files can be held against it.
 */
final class Specimens {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("zh", "居家养老服务办法"),
            entry("en", "Home care for the elderly"),
            entry("title", "居家养老服务办法"),
            entry("name", "福田区联席会议工作规则"),
            entry("document", "福府办〔2026〕12号"),
            entry("decisionDocument", "福府常〔2026〕3号"),
            entry("reference", "福民函〔2026〕7号"),
            entry("reason", "标准偏高，须再测算。"),
            entry("reasons", "标准偏高，须再测算。"),
            entry("text", "建议与市级标准衔接。"),
            entry("remarks", "同意提请专题协调会。"),
            entry("circumstances", "本区老年人口占比高于全市。"),
            entry("place", "区民政局三楼会议室"),
            entry("conclusion", "同意上报区政府审定。"),
            entry("clause", "art11-i1"),
            entry("clauses", "art11-i1"),
            entry("edition", "futian/consultation-draft"),
            entry("path", "$.units[3].kind"),
            entry("hash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            entry("previous", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
            entry("step", "file-for-record"),
            entry("kind", "policy"),
            entry("id", "FT-2026-001"),
            entry("meeting", "M-2026-03"),
            entry("code", "WRONG_STAGE"),
            entry("stage", "FILED"),
            entry("otherReservedBasis", "《深圳经济特区养老服务条例》第十条"),
            entry("notApplicable", "不涉及应当听证的事项。"),
            entry("reading", "convener"),
            entry("taken", "convener"),
            entry("overlapping", "FT-2025-017"),
            entry("scheduled", "M-2026-03"),
            entry("correction", "文号应为福府办〔2026〕21号。"),
            entry("version", "consultation-draft"),
            entry("state", "{\"stage\":\"FILED\"}"),
            entry("requestId", "3f1c2a"),
            entry("about", "finance"));

    private static final Map<String, String> IDS = Map.of(
            "UnitId", "civil-affairs",
            "PersonId", "member-civil-affairs",
            "PolicyId", "FT-2026-001",
            "MeetingId", "M-2026-03",
            "ItemOutcome", "NOT_AGREED",
            "MeetingTypeId", "special-coordination",
            "CategoryId", "elderly-welfare",
            "JointMeetingId", "futian",
            "JsonText", "{\"type\":\"Filed\"}");

    private Specimens() {}

    /** The specimen of a type. */
    static <T> T of(Class<T> type) {
        return type.cast(of(type, "value", 0));
    }

    /** The part of a record's specimen that stands in a place. */
    static Object part(Class<?> type, int place) {
        RecordComponent component = type.getRecordComponents()[place];
        if (PublicTypes.isListOf(type, component)) {
            return List.of(leaf(type));
        }
        return of(component.getGenericType(), component.getName(), place);
    }

    /** One of a type that holds others of its kind, holding none. */
    private static Object leaf(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = PublicTypes.isListOf(type, components[i]) ? List.of() : part(type, i);
        }
        return made(type, parts);
    }

    private static Object of(Type type, String name, int place) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            Object one = of(of, name, place);
            return generic.getRawType() == Optional.class ? Optional.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Command.class) {
            return of(ConsultationCommand.SolicitOpinions.class);
        }
        if (PublicTypes.isId(plain)) {
            return made(plain, IDS.getOrDefault(plain.getSimpleName(), "id-" + name));
        }
        if (plain.isRecord()) {
            Object[] parts = new Object[plain.getRecordComponents().length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = part(plain, i);
            }
            return made(plain, parts);
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[place % constants.length];
        }
        return plainValue(plain, name, place);
    }

    private static Object plainValue(Class<?> type, String name, int place) {
        if (type == String.class) {
            return TEXTS.getOrDefault(name, name + "-示例");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 2).plusDays(place);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.of(2026, 3, 9, 9, 30);
        }
        if (type == Instant.class) {
            return Instant.parse("2026-03-02T01:00:00.000001Z");
        }
        if (type == Period.class) {
            return Period.ofYears(1);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("1200000.5");
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return place + 1;
        }
        if (type == long.class || type == Long.class) {
            return 17L + place;
        }
        throw new IllegalArgumentException("no specimen of " + type + " yet: add one here");
    }

    /** Calls a record's canonical constructor. */
    static Object made(Class<?> type, Object... parts) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of " + Arrays.toString(parts), e);
        }
    }
}
