package org.jointmeeting.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden files: {@code golden/good/policy/PublicationEvent.Issued.json} is the JSON of that event. */
final class GoldenFiles {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    /** How they are written anew, to be read before they are committed. */
    static final String WRITE = "mvn -pl core test -Dtest=GoldenFilesTest -Dgolden.write=true";

    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private GoldenFiles() {}

    /** Where the golden file of a value is, whether it is there or not. */
    static Path of(Class<?> type) {
        String room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return ROOT.resolve("good").resolve(room).resolve(PublicTypes.nameOf(type) + ".json");
    }

    /** Where a bad file is. */
    static Path bad(String name) {
        return ROOT.resolve("bad").resolve(name);
    }

    /** Writes the golden file of a value anew, to be read before it is committed. */
    static void write(Class<?> type) {
        try {
            Files.createDirectories(of(type).getParent());
            Files.writeString(
                    of(type), TREES.writer(PRETTY).writeValueAsString(tree(Json.write(Specimens.of(type)))) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every golden file of a value. */
    static List<Path> good() {
        return files(ROOT.resolve("good"));
    }

    /** Every bad file. */
    static List<Path> bad() {
        return files(ROOT.resolve("bad"));
    }

    /** A file's text. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** JSON as a tree. */
    static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON on one line, with nothing else changed. */
    static String onOneLine(String json) {
        return tree(json).toString();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
