package org.jointmeeting.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
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

    private Core() {}

    /** Where core's own classes are, tests elsewhere. */
    static URL location() {
        return JointMeeting.class.getProtectionDomain().getCodeSource().getLocation();
    }

    static String name(String layer) {
        return "org.jointmeeting." + layer;
    }

    /** Whether Immutables wrote it: a builder or the {@code withX} of a record. */
    static boolean isGenerated(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        String name = outer.getSimpleName();
        return name.startsWith("With") || (name.endsWith("Builder") && !name.equals("StepBuilder"));
    }
}
