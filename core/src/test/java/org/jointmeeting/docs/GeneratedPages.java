package org.jointmeeting.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages of the documentation that code writes: each test compares, and writes anew when it is told to. */
public final class GeneratedPages {
    private final Path folder;
    private final Class<?> test;

    /** The pages in a folder under {@code docs}, held to the code by a test. */
    public GeneratedPages(String folder, Class<?> test) {
        this.folder = Path.of("docs", folder);
        this.test = test;
    }

    /** That a page is there and says this; with {@code -Ddocs.write=true} it is written first. */
    public void check(String name, String text) {
        Path file = folder.resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            write(file, text);
        }
        assertThat(Files.exists(file) ? Page.read(file) : "")
                .as("%s is not what the code says; write it anew with: %s", file, command())
                .isEqualTo(text);
    }

    /** The pages that are there. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String command() {
        return "mvn -pl core test -Dtest=" + test.getSimpleName() + " -Ddocs.write=true";
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
