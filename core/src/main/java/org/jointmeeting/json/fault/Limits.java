package org.jointmeeting.json.fault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import org.jointmeeting.provision.Text;

/**
 * How much of a JSON document is read.
 *
 * @param depth how deep objects and lists may lie in one another
 * @param text how many characters one text may have
 * @param name how many characters the name of a property may have
 * @param number how many characters a number may have
 * @param document how much there may be in all: bytes of a file, characters of a text
 * @param unit what the last is counted in, as it stands after a number
 */
public record Limits(int depth, int text, int name, int number, int document, Text unit) {

    /** Documents that are characters in memory. */
    public static Limits ofText(int depth, int text, int name, int number, int characters) {
        return new Limits(depth, text, name, number, characters, Text.of(" 个字符", ""));
    }

    /** Documents that are files. */
    public static Limits ofFile(int depth, int text, int name, int number, int bytes) {
        return new Limits(depth, text, name, number, bytes, Text.of(" 字节", " bytes"));
    }

    /** A factory whose parsers keep to the limits, refuse repeated properties and never quote the document in a message. */
    public JsonFactoryBuilder factory() {
        JacksonFloor.check();
        return (JsonFactoryBuilder) JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(text)
                        .maxNameLength(name)
                        .maxNumberLength(number)
                        .maxDocumentLength(document)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
    }
}
