package org.jointmeeting.rules.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jointmeeting.json.fault.Complaint;
import org.jointmeeting.json.fault.Expected;
import org.jointmeeting.json.fault.JsonPath;
import org.jointmeeting.json.fault.Limits;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.BadRuleBookException;
import org.jointmeeting.rules.book.Fault;
import org.jointmeeting.rules.book.RuleBook;

/** The JSON of a rule book's file, and the limits on what is read: Futian's has fifty thousand bytes and seven levels. */
public final class RuleBookJson {
    /** The limits on a file. */
    public static final Limits LIMITS = Limits.ofFile(16, 20_000, 200, 50, 1_048_576);

    private static final JsonFactory FACTORY = LIMITS.factory().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RuleBookJson() {}

    /**
     * Reads a document.
     *
     * @param json the bytes of the file, in UTF-8
     * @throws BadRuleBookException if it is no JSON, or over a limit; the one fault says where and why
     */
    public static JsonNode parse(byte[] json) {
        if (json.length > LIMITS.document()) {
            throw unreadable(JsonPath.ROOT, Complaint.overTheLimits(LIMITS));
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            return document(parser);
        } catch (CharConversionException e) {
            // Met on looking at the first bytes, before there is a place in the document.
            throw unreadable(JsonPath.ROOT, Text.of("不是 UTF-8 编码的 JSON", "is no JSON in UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }

    private static JsonNode document(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw unreadable(JsonPath.ROOT, Complaint.empty(Expected.of(RuleBook.class)));
            }
            JsonNode document = value(parser);
            if (parser.nextToken() != null) {
                throw unreadable(JsonPath.ROOT, Complaint.somethingFollows());
            }
            return document;
        } catch (StreamConstraintsException e) {
            throw unreadable(JsonPath.of(parser.getParsingContext()), Complaint.overTheLimits(LIMITS));
        } catch (JsonProcessingException e) {
            Text problem = Complaint.noJson(e);
            throw unreadable(
                    JsonPath.of(parser.getParsingContext()),
                    Text.of(problem.zh() + "：" + e.getOriginalMessage(), problem.en() + ": " + e.getOriginalMessage()));
        } catch (CharConversionException e) {
            throw unreadable(
                    JsonPath.ROOT,
                    Complaint.located("不是 UTF-8 编码的 JSON", "is no JSON in UTF-8", parser.currentLocation()));
        }
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT
                        ? NODES.numberNode(parser.getIntValue())
                        : NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(parser));
        }
        return object;
    }

    private static ArrayNode list(JsonParser parser) throws IOException {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    private static BadRuleBookException unreadable(String path, Text message) {
        return new BadRuleBookException(List.of(new Fault(path, message)));
    }
}
