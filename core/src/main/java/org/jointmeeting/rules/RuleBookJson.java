package org.jointmeeting.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jointmeeting.provision.Text;

/** The JSON form of a rule book, and the limits on what is read. */
final class RuleBookJson {
    /** How many bytes a file may have; Futian's has about fifty thousand. */
    static final int MAX_BYTES = 1_048_576;
    /** How deep objects and lists may lie in one another; a rule book needs seven. */
    static final int MAX_DEPTH = 16;
    /** How many characters one text may have. */
    static final int MAX_TEXT = 20_000;
    /** How many characters the name of a property may have. */
    static final int MAX_NAME = 200;
    /** How many characters a number may have. */
    static final int MAX_NUMBER = 50;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MAX_BYTES)
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .maxNameLength(MAX_NAME)
                            .maxNumberLength(MAX_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    // Source in messages would quote the file itself.
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // A list that was left out is empty.
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private RuleBookJson() {}

    static JsonNode write(RuleBook book) {
        return MAPPER.valueToTree(book);
    }

    /** The rule book of a document that {@link RuleBookCheck} found no fault with. */
    static RuleBook bind(JsonNode document) {
        try {
            return MAPPER.treeToValue(document, RuleBook.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a rule book without faults could not be bound", e);
        }
    }

    /**
     * Reads a document.
     *
     * @param json the bytes of the file
     * @return the document
     * @throws BadRuleBookException if it is no JSON, or over a limit; the one fault says where and why
     */
    static JsonNode parse(byte[] json) {
        if (json.length > MAX_BYTES) {
            throw unreadable("$", overTheLimits());
        }
        try (JsonParser parser = MAPPER.createParser(json)) {
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw unreadable("$", Text.of("文件为空；应为一个 JSON 对象", "the file is empty; expected one JSON object"));
            }
            JsonNode document = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw unreadable("$", after(parser.currentLocation()));
            }
            return document;
        } catch (StreamConstraintsException e) {
            throw unreadable(Place.path(parser.getParsingContext()), overTheLimits());
        } catch (JsonProcessingException e) {
            throw unreadable(
                    Place.path(parser.getParsingContext()), noJson(location(e, parser), e.getOriginalMessage()));
        } catch (CharConversionException e) {
            throw unreadable("$", noJson(parser.currentLocation(), String.valueOf(e.getMessage())));
        }
    }

    private static BadRuleBookException unreadable(String path, Text message) {
        return new BadRuleBookException(List.of(new Fault(path, message)));
    }

    private static Text overTheLimits() {
        return Text.of(
                "超出读取限度；文件至多 " + MAX_BYTES + " 字节，嵌套至多 " + MAX_DEPTH + " 层，单个文本至多 " + MAX_TEXT + " 个字符，属性名至多 "
                        + MAX_NAME + " 个字符，数值至多 " + MAX_NUMBER + " 个字符",
                "is over a limit; a file has at most " + MAX_BYTES + " bytes, " + MAX_DEPTH + " levels of nesting, "
                        + MAX_TEXT + " characters in a text, " + MAX_NAME + " in a property's name and " + MAX_NUMBER
                        + " in a number");
    }

    private static Text noJson(JsonLocation where, String reason) {
        return Text.of(
                at(where).zh() + "不是 UTF-8 编码的有效 JSON：" + reason,
                at(where).en() + "this is no valid JSON in UTF-8: " + reason);
    }

    private static Text after(JsonLocation where) {
        return Text.of(
                at(where).zh() + "JSON 对象之后还有内容；应只有一个 JSON 对象",
                at(where).en() + "there is something after the JSON object; expected one JSON object only");
    }

    private static JsonLocation location(JsonProcessingException e, JsonParser parser) {
        return e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    }

    private static Text at(JsonLocation where) {
        int line = where.getLineNr();
        int column = where.getColumnNr();
        return Text.of("第 " + line + " 行第 " + column + " 列：", "line " + line + ", column " + column + ": ");
    }
}
