package org.jointmeeting.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jointmeeting.rules.book.BadRuleBookException;
import org.jointmeeting.rules.book.Fault;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.rules.check.RecordTree;
import org.jointmeeting.rules.check.RuleBookCheck;
import org.jointmeeting.rules.check.RuleBookJson;

/**
 * Reads a district's rule book: a JSON file in UTF-8 with the shape of {@link RuleBook}.
 *
 * <p>A bad rule book is refused with every fault it has, each with its JSON path, in Chinese and English. A property that
 * the shape does not know is a fault here, so that a misspelt one cannot pass silently. What may be empty may be left out.
 * A file has at most 1,048,576 bytes, 16 levels of nesting, 20,000 characters in one text, 200 in a property's name and 50
 * in a number; one over a limit is refused too.
 */
public final class RuleBookReader {
    private RuleBookReader() {}

    /**
     * Reads a rule book from a file.
     *
     * @return the checked rules
     * @throws BadRuleBookException if it has faults; it names the file and lists every one
     * @throws UncheckedIOException if there is no such file or it cannot be read; the message names it
     */
    public static WorkingRules read(Path file) {
        byte[] json;
        try (InputStream in = Files.newInputStream(file)) {
            json = bytes(in);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "rule book " + file.toAbsolutePath() + " " + problem(file, e)
                            + "; expected a JSON file with the shape of RuleBook",
                    e);
        }
        try {
            return read(json);
        } catch (BadRuleBookException e) {
            throw e.in(file.toAbsolutePath().toString());
        }
    }

    /**
     * Reads a rule book from a stream.
     *
     * @param in the stream; it is read as far as the limit on bytes allows and is not closed
     * @return the checked rules
     * @throws BadRuleBookException if it has faults; it lists every one
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static WorkingRules read(InputStream in) {
        byte[] json;
        try {
            json = bytes(in);
        } catch (IOException e) {
            throw new UncheckedIOException("rule book could not be read from its stream: " + e.getMessage(), e);
        }
        return read(json);
    }

    private static WorkingRules read(byte[] json) {
        JsonNode document = RuleBookJson.parse(json);
        List<Fault> faults = RuleBookCheck.faults(document);
        if (!faults.isEmpty()) {
            throw new BadRuleBookException(faults);
        }
        return new WorkingRules(RecordTree.read(document, RuleBook.class));
    }

    /** One byte more than allowed tells that there are too many. */
    private static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(RuleBookJson.LIMITS.document() + 1);
    }

    private static String problem(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read by this process";
        }
        return Files.isDirectory(file) ? "is a directory" : "could not be read (" + e.getMessage() + ")";
    }
}
