package org.jointmeeting.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The clauses of the working rules, as a list of its own has them beside the rule book. */
public final class WrittenClauses {

    /** Their ids, in the order in which they are printed. */
    public static final List<String> IDS = read("/clauses.txt");

    private WrittenClauses() {}

    private static List<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(WrittenClauses.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
