package org.jointmeeting.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jointmeeting.rules.book.BadRuleBookException;
import org.jointmeeting.rules.book.Fault;

/** A rule book's JSON, to be changed place by place and read. Places are JSON pointers, values are JSON with single quotes. */
final class BookTree {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private static final ObjectNode FUTIAN = resource("futian-working-rules.json");
    private static final ObjectNode SAMPLE_DISTRICT = resource("sample-district.json");

    private final ObjectNode root;

    private BookTree(ObjectNode root) {
        this.root = root;
    }

    static BookTree futian() {
        return new BookTree(FUTIAN.deepCopy());
    }

    static BookTree sampleDistrict() {
        return new BookTree(SAMPLE_DISTRICT.deepCopy());
    }

    private static ObjectNode resource(String name) {
        try (InputStream in = Objects.requireNonNull(BookTree.class.getResourceAsStream(name), name)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BookTree set(String pointer, String json) {
        JsonNode value = parse(json);
        JsonNode parent = root.at(JsonPointer.compile(pointer).head());
        String last = last(pointer);
        if (parent instanceof ArrayNode list) {
            if (last.equals("-")) {
                list.add(value);
            } else {
                list.set(Integer.parseInt(last), value);
            }
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        return this;
    }

    BookTree remove(String pointer) {
        JsonNode parent = root.at(JsonPointer.compile(pointer).head());
        if (parent instanceof ArrayNode list) {
            list.remove(Integer.parseInt(last(pointer)));
        } else {
            ((ObjectNode) parent).remove(last(pointer));
        }
        return this;
    }

    /** Appends a copy of an element to its list. */
    BookTree repeat(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        ((ArrayNode) root.at(at.head())).add(root.at(at).deepCopy());
        return this;
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorkingRules read() {
        return RuleBookReader.read(new ByteArrayInputStream(bytes()));
    }

    /** The faults for which it is refused; none if it is accepted. */
    List<Fault> faults() {
        try {
            read();
            return List.of();
        } catch (BadRuleBookException e) {
            return e.faults();
        }
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
