package org.jointmeeting.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes and reads the project's values. Property order is pinned by the types, empty optionals are written as null, unknown
 * properties are ignored, dates are ISO 8601. Documents are bounded: {@value #MAX_DEPTH} levels, strings of
 * {@value #MAX_STRING} characters, {@value #MAX_DOCUMENT} characters in all. Safe for any number of threads.
 */
public final class Json {

    /** How deep a document may nest. */
    public static final int MAX_DEPTH = 64;

    /** How long one string may be, in characters. */
    public static final int MAX_STRING = 100_000;

    /** How long a document may be, in characters. */
    public static final long MAX_DOCUMENT = 20_000_000L;

    private static final ObjectMapper MAPPER = mapper();

    private Json() {}

    /**
     * Writes a value. The same value always gives the same text, which is what the register's hashes are taken of.
     *
     * @param value the value
     * @return its JSON, on one line
     */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass().getName() + " cannot be written as JSON", e);
        }
    }

    /**
     * Writes a value as a member of a family, with its {@code type}.
     *
     * @param value the value
     * @param family the sealed interface of the family
     * @return its JSON, on one line
     */
    public static String write(Object value, Class<?> family) {
        try {
            return MAPPER.writerFor(family).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass().getName() + " cannot be written as JSON", e);
        }
    }

    /**
     * Reads a value.
     *
     * @param json the JSON
     * @param type what it should be: a record, or the sealed interface of a family
     * @param <T> its type
     * @return the value
     * @throws MalformedJsonException if it is not; the message names the path and what would be right
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new MalformedJsonException(
                        "$", "expected " + nameOf(type) + ", got null", new NullPointerException());
            }
            return value;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private static ObjectMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING)
                        .maxDocumentLength(MAX_DOCUMENT)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        return JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    private static MalformedJsonException malformed(JsonProcessingException e) {
        String path = e instanceof JsonMappingException m ? pathOf(m) : "$";
        return new MalformedJsonException(path, problem(e), e);
    }

    private static String problem(JsonProcessingException e) {
        if (e instanceof InvalidTypeIdException bad) {
            String given = bad.getTypeId() == null ? "no \"type\"" : "unknown type \"" + bad.getTypeId() + "\"";
            return given + "; allowed: " + typesOf(bad.getBaseType().getRawClass());
        }
        if (e instanceof InvalidFormatException bad && bad.getTargetType().isEnum()) {
            return "unknown value \"" + bad.getValue() + "\"; allowed: "
                    + Arrays.stream(bad.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (e instanceof InvalidFormatException bad) {
            return "\"" + bad.getValue() + "\" is not a valid " + nameOf(bad.getTargetType());
        }
        if (e instanceof ValueInstantiationException bad) {
            return bad.getCause() == null
                    ? bad.getOriginalMessage()
                    : String.valueOf(bad.getCause().getMessage());
        }
        if (e instanceof MismatchedInputException bad && bad.getTargetType() != null) {
            return bad.getOriginalMessage().startsWith("Null value for creator property")
                    ? "must not be null"
                    : "expected " + nameOf(bad.getTargetType()) + ": " + bad.getOriginalMessage();
        }
        if (e instanceof StreamConstraintsException) {
            return e.getOriginalMessage();
        }
        return e.getLocation() == null
                ? e.getOriginalMessage()
                : e.getOriginalMessage()
                        + " (line "
                        + e.getLocation().getLineNr()
                        + ", column "
                        + e.getLocation().getColumnNr()
                        + ")";
    }

    private static String typesOf(Class<?> family) {
        com.fasterxml.jackson.annotation.JsonSubTypes types =
                family.getAnnotation(com.fasterxml.jackson.annotation.JsonSubTypes.class);
        return types == null
                ? nameOf(family)
                : Arrays.stream(types.value())
                        .map(t -> t.value()
                                .getAnnotation(com.fasterxml.jackson.annotation.JsonTypeName.class)
                                .value())
                        .collect(Collectors.joining(", "));
    }

    private static String nameOf(Class<?> type) {
        return type.getSimpleName();
    }

    private static String pathOf(JsonMappingException e) {
        StringBuilder path = new StringBuilder("$");
        for (JsonMappingException.Reference r : e.getPath()) {
            if (r.getFieldName() == null) {
                path.append('[').append(r.getIndex()).append(']');
            } else {
                path.append('.').append(r.getFieldName());
            }
        }
        return path.toString();
    }
}
