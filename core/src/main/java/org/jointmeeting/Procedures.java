package org.jointmeeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.provision.IdText;

/** The procedures by which a joint meeting runs, by the kind of their subjects. */
final class Procedures {
    private static final List<Procedure<?>> OF_THE_RULES =
            List.of(MembershipProcedure.PROCEDURE, PolicyProcedure.PROCEDURE, MeetingProcedure.PROCEDURE);

    private final Map<String, Procedure<?>> byKind = new LinkedHashMap<>();

    /** Those of the working rules and the host's own. */
    Procedures(List<Procedure<?>> further) {
        List<Procedure<?>> all = new ArrayList<>(OF_THE_RULES);
        all.addAll(further);
        for (Procedure<?> procedure : all) {
            if (byKind.put(procedure.kind(), procedure) != null) {
                throw new IllegalArgumentException("two procedures for subjects of kind '" + procedure.kind()
                        + "': every kind needs a name of its own");
            }
        }
    }

    /** The procedure of a kind of subjects. */
    Procedure<?> of(String kind) {
        Procedure<?> procedure = byKind.get(kind);
        if (procedure == null) {
            // What is no id could write lines of its own into a log.
            String given = IdText.isOne(kind) ? kind : "";
            throw new IllegalArgumentException(
                    "no procedure for subjects of kind '" + given + "': expected one of " + byKind.keySet());
        }
        return procedure;
    }

    /** Whether subjects of a kind go through one of them. */
    boolean know(String kind) {
        return byKind.containsKey(kind);
    }

    /** The kinds of their subjects. */
    Set<String> kinds() {
        return byKind.keySet();
    }

    /** All of them. */
    List<Procedure<?>> all() {
        return List.copyOf(byKind.values());
    }
}
