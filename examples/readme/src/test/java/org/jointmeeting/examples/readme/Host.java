package org.jointmeeting.examples.readme;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A host that has added the two dependencies which README names: what these bring, and the JDK. */
final class Host {
    private static final Path WRITTEN_BY_THE_BUILD = Path.of("target", "host.classpath");

    private Host() {}

    /** The jars and folders, as the build has resolved them. */
    static List<Path> dependencies() {
        try {
            return Stream.of(Files.readString(WRITTEN_BY_THE_BUILD).strip().split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    WRITTEN_BY_THE_BUILD
                            + " cannot be read: mvn -pl examples/readme -am generate-test-resources writes it",
                    e);
        }
    }

    /** The dependencies and a folder more, as a class path or module path. */
    static String path(Path more) {
        return Stream.concat(Stream.of(more), dependencies().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A tool of the JDK on which the tests run. */
    static Path tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }

    /** Runs a program to its end; what it printed, its complaints left out. */
    static String printed(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("readme", ".err");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new AssertionError(command + " ended with " + code + ": " + out + Files.readString(errors));
            }
            return out;
        } finally {
            Files.delete(errors);
        }
    }
}
