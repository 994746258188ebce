package org.jointmeeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.provision.IdText;

/** The procedures by which a joint meeting runs, by the kind of their subjects. */
final class Procedures {
    private final Map<String, Supplier<Procedure<?>>> byKind = new LinkedHashMap<>();

    /**
     * Those of the working rules and the host's own. Each of the former is put together when it is first asked for: the conditions of
     * its steps are a good part of a start, and the first acts need not be on subjects of every kind.
     */
    Procedures(List<Procedure<?>> further) {
        add(MembershipProcedure.KIND, () -> MembershipProcedure.PROCEDURE);
        add(PolicyProcedure.KIND, () -> PolicyProcedure.PROCEDURE);
        add(MeetingProcedure.KIND, () -> MeetingProcedure.PROCEDURE);
        further.forEach(own -> add(own.kind(), () -> own));
    }

    private void add(String kind, Supplier<Procedure<?>> procedure) {
        if (byKind.put(kind, procedure) != null) {
            throw new IllegalArgumentException(
                    "two procedures for subjects of kind '" + kind + "': every kind needs a name of its own");
        }
    }

    /** The procedure of a kind of subjects. */
    Procedure<?> of(String kind) {
        Supplier<Procedure<?>> procedure = byKind.get(kind);
        if (procedure == null) {
            // What is no id could write lines of its own into a log.
            String given = IdText.isOne(kind) ? kind : "";
            throw new IllegalArgumentException(
                    "no procedure for subjects of kind '" + given + "': expected one of " + byKind.keySet());
        }
        return procedure.get();
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
        return byKind.values().stream().<Procedure<?>>map(Supplier::get).toList();
    }
}
