package org.jointmeeting.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jointmeeting.JointMeeting;

/** The classes of core, tests left out, read once. */
final class Core {
    static final JavaClasses CLASSES = new ClassFileImporter().importUrl(location());

    /** The packages that are the district's business and nothing else. */
    static final String[] DOMAIN = Stream.of(
                    "provision",
                    "composition",
                    "duty",
                    "procedure",
                    "escalation",
                    "membership",
                    "policy.proposal",
                    "policy.overlap",
                    "policy.dossier",
                    "policy.opinion",
                    "policy.outcome",
                    "policy",
                    "meeting",
                    "worklist")
            .map(Core::name)
            .toArray(String[]::new);

    /** The packages on the way of deciding and evolving. */
    static final String[] DECIDING = Stream.of(
                    "procedure", "escalation", "membership", "policy.proposal", "policy.overlap", "policy", "meeting")
            .map(Core::name)
            .toArray(String[]::new);

    private static final Path SOURCES = Path.of("src", "main", "java");

    private Core() {}

    /** Where core's own classes are, tests elsewhere. */
    static URL location() {
        return JointMeeting.class.getProtectionDomain().getCodeSource().getLocation();
    }

    /** The packages that the module shows to everybody, from the descriptor that was built, as the tests run on the class path. */
    static List<String> exported() {
        try (InputStream in =
                URI.create(location() + "module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(e -> !e.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(String layer) {
        return "org.jointmeeting." + layer;
    }

    /** Whether Immutables wrote it: a builder or the {@code withX} of a record. No source of ours has its name. */
    static boolean isGenerated(JavaClass type) {
        return isGenerated(type.reflect());
    }

    /** Whether Immutables wrote it. */
    static boolean isGenerated(Class<?> type) {
        Class<?> outer = type.getNestHost();
        return !Files.exists(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
    }
}
