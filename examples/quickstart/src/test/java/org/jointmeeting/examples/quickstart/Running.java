package org.jointmeeting.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of the quickstart.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Running(int code, String out, String err) {

    static Running quickstart(String... args) {
        return on(Terminal.of(Terminal.WIDEST, StandardCharsets.UTF_8), args);
    }

    static Running on(Terminal terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Quickstart.run(
                new PrintStream(out, true, terminal.encoding()),
                new PrintStream(err, true, terminal.encoding()),
                terminal,
                args);
        return new Running(code, out.toString(terminal.encoding()), err.toString(terminal.encoding()));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The complaint with its lines joined, so that it does not matter where they were wrapped. */
    String complaint() {
        return err.replaceAll("\\s+", " ");
    }

    /** A file that ships with the example. */
    static String shipped(String resource) {
        try (InputStream in = Quickstart.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shipped file with one text in it replaced, written to a folder. */
    static Path altered(Path folder, String resource, String text, String by) {
        String shipped = shipped(resource);
        if (!shipped.contains(text)) {
            throw new IllegalArgumentException(resource + " does not contain " + text);
        }
        return written(folder, shipped.replace(text, by));
    }

    static Path written(Path folder, String json) {
        try {
            return Files.writeString(folder.resolve("given.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
