package org.jointmeeting.json;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The class path of the tests with other jars of Jackson in the place of its own, in a class loader of its own. */
final class OtherJackson implements AutoCloseable {
    private static final Path WRITTEN_BY_THE_BUILD = Path.of("target", "jackson");

    private final List<URL> jars;
    private final URLClassLoader loader;

    private OtherJackson(List<URL> jars, URLClassLoader loader) {
        this.jars = jars;
        this.loader = loader;
    }

    /** Those of a line, such as 2.16. */
    static OtherJackson of(String line) {
        List<Path> others = jarsIn(WRITTEN_BY_THE_BUILD.resolve(line));
        List<String> replaced = others.stream().map(OtherJackson::artifact).toList();
        // Jackson 2 and 3 name their jars alike; they lie in other folders.
        String family = line.startsWith("3") ? "tools" : "fasterxml";
        URL[] all = Stream.concat(
                        others.stream(),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of)
                                .filter(own -> !own.toString().contains(family) || !replaced.contains(artifact(own))))
                .map(OtherJackson::url)
                .toArray(URL[]::new);
        return new OtherJackson(
                others.stream().map(OtherJackson::url).toList(),
                new URLClassLoader(all, ClassLoader.getPlatformClassLoader()));
    }

    /** A class of the project as it is loaded there. */
    Class<?> loaded(Class<?> type) throws ClassNotFoundException {
        return loader.loadClass(type.getName());
    }

    /** The version of the databind that is used there. */
    String version() throws ReflectiveOperationException {
        for (String of : List.of("tools.jackson.databind.cfg", "com.fasterxml.jackson.databind.cfg")) {
            Class<?> found = loader.loadClass(of + ".PackageVersion");
            if (jars.contains(found.getProtectionDomain().getCodeSource().getLocation())) {
                return found.getField("VERSION").get(null).toString();
            }
        }
        throw new IllegalStateException("none of " + jars + " is used");
    }

    /** Runs suites of this package there; what failed and how, empty if nothing did. */
    List<?> failures(String... suites) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return (List<?>)
                    loaded(SuiteRun.class).getMethod("failures", String[].class).invoke(null, (Object) suites);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder + " cannot be read: mvn -pl core generate-test-resources fills it", e);
        }
    }

    /** A jar's name without its version. */
    private static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("-[0-9].*", "");
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
