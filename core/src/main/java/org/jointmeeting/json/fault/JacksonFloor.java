package org.jointmeeting.json.fault;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.util.stream.Stream;

/** The oldest Jackson with which this library works: a host's own dependency management may bring another than ours. */
public final class JacksonFloor {
    private static final int MAJOR = 2;
    private static final int MINOR = 16;

    private JacksonFloor() {}

    /**
     * Says so at once if Jackson is older, instead of failing somewhere with a method that is not there.
     *
     * @throws IllegalStateException if so; the message names what was found and what is needed
     */
    public static void check() {
        Stream.of(com.fasterxml.jackson.core.json.PackageVersion.VERSION, PackageVersion.VERSION)
                .filter(JacksonFloor::tooOld)
                .findFirst()
                .ifPresent(found -> {
                    throw new IllegalStateException(found.getArtifactId() + " " + found
                            + " is too old: joint-meeting-core needs Jackson " + MAJOR + "." + MINOR
                            + " or later; manage its version with com.fasterxml.jackson:jackson-bom");
                });
    }

    private static boolean tooOld(Version found) {
        return found.getMajorVersion() < MAJOR || (found.getMajorVersion() == MAJOR && found.getMinorVersion() < MINOR);
    }
}
