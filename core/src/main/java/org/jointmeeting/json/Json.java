package org.jointmeeting.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.jointmeeting.json.fault.Complaint;
import org.jointmeeting.json.fault.Expected;
import org.jointmeeting.json.fault.Limits;

/**
 * Writes and reads the project's values. Property order is pinned by the types, empty optionals are written as null, dates are
 * ISO 8601, amounts are plain. On reading, optionals and lists that are missing are empty; everything else must be there, and of
 * its type: no text is taken for a number. Where an unknown property stands, it depends: what was stored or sent by a program is
 * read without it ({@link #read}), so that older and newer data can be read; in what a person wrote, such as a roster, a dossier
 * or a command, it is most likely a known one misspelt, and is refused ({@link #readInput}). Documents are bounded: {@value #MAX_DEPTH} levels, {@value #MAX_STRING} characters a text, {@value #MAX_NAME} a
 * property's name, {@value #MAX_NUMBER} a number, {@value #MAX_DOCUMENT} in all, {@value #MAX_WRITTEN} on writing. Safe for any number of threads.
 */
public final class Json {

    /** How deep a document may nest. */
    public static final int MAX_DEPTH = 64;

    /** How long one text may be, in characters: the event in a register entry can be minutes of a hundred items. */
    public static final int MAX_STRING = 5_000_000;

    /** How long the name of a property may be, in characters. */
    public static final int MAX_NAME = 200;

    /** How long a number may be, in characters. */
    public static final int MAX_NUMBER = 50;

    /** How many digits an amount may have, written plain. */
    static final int MAX_DIGITS = Expected.MAX_DIGITS;

    /** How long a document may be that is written, in characters. */
    public static final int MAX_WRITTEN = 25_000_000;

    /** How long a document may be that is read, in characters: more than is written, as it may quote what was written. */
    public static final int MAX_DOCUMENT = 30_000_000;

    static final Limits LIMITS = Limits.ofText(MAX_DEPTH, MAX_STRING, MAX_NAME, MAX_NUMBER, MAX_DOCUMENT);

    private static final ObjectMapper MAPPER = mapper();
    private static final ObjectReader STORED = MAPPER.reader();
    private static final ObjectReader INPUT = MAPPER.reader().with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final ObjectWriter WRITER = MAPPER.writer();

    /** What writes the members of a family; finding out how costs more than writing a small value. */
    private static final ClassValue<ObjectWriter> WRITER_OF = new ClassValue<>() {
        @Override
        protected ObjectWriter computeValue(Class<?> family) {
            return MAPPER.writerFor(family);
        }
    };

    private Json() {}

    /**
     * Writes a value. The same value always gives the same text, which is what the register's hashes are taken of.
     *
     * @return its JSON, on one line
     * @throws IllegalArgumentException if it has no JSON form
     * @throws TooLongException if it has one too long to be read again
     */
    public static String write(Object value) {
        return write(value, WRITER);
    }

    /**
     * Writes a value as the bytes of which hashes are taken.
     *
     * @return its JSON in UTF-8
     * @throws IllegalArgumentException if it has no JSON form
     */
    public static byte[] bytes(Object value) {
        try {
            return WRITER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass().getName() + " cannot be written as JSON", e);
        }
    }

    /**
     * Writes a value as a member of a family, with its {@code type}.
     *
     * @param family the sealed interface of the family
     * @return its JSON, on one line
     * @throws IllegalArgumentException if it has no JSON form
     * @throws TooLongException if it has one too long to be read again
     */
    public static String write(Object value, Class<?> family) {
        return write(value, WRITER_OF.get(family));
    }

    private static String write(Object value, ObjectWriter writer) {
        String json;
        try {
            json = writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass().getName() + " cannot be written as JSON", e);
        }
        if (json.length() > MAX_WRITTEN) {
            throw new TooLongException(value.getClass(), json.length());
        }
        return json;
    }

    /**
     * Reads what was stored or sent by a program, such as a state, an event or an outcome. Unknown properties are ignored.
     *
     * @param type what it should be: a record, or the sealed interface of a family
     * @param <T> its type
     * @throws MalformedJsonException if it is not; the message names the path and what would be right
     */
    public static <T> T read(String json, Class<T> type) {
        return read(json, type, STORED);
    }

    /**
     * Reads what a person wrote, such as a roster, a dossier, a command or an act. Unknown properties are refused.
     *
     * @param type what it should be: a record, or the sealed interface of a family
     * @param <T> its type
     * @throws MalformedJsonException if it is not; the message names the path and what would be right, of an unknown property the
     *     known one that is nearest
     */
    public static <T> T readInput(String json, Class<T> type) {
        return read(json, type, INPUT);
    }

    private static <T> T read(String json, Class<T> type, ObjectReader reader) {
        if (json.isBlank()) {
            throw new MalformedJsonException("$", Complaint.empty(Expected.of(type)), null);
        }
        if (json.length() > MAX_DOCUMENT) {
            throw new MalformedJsonException("$", Complaint.overTheLimits(LIMITS), null);
        }
        T value;
        try {
            value = reader.forType(type).readValue(json);
        } catch (JsonProcessingException e) {
            throw Problems.malformed(e, type);
        }
        if (value == null) {
            throw new MalformedJsonException("$", Complaint.missing(Expected.of(type)), null);
        }
        return value;
    }

    private static ObjectMapper mapper() {
        JsonFactory factory = LIMITS.factory()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        return JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(StrictScalars.module())
                .addModule(UnlessEmpty.module())
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                // A list that was left out is empty; nothing in a list is null.
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
