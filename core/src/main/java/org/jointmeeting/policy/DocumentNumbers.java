package org.jointmeeting.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.procedure.Index;
import org.jointmeeting.procedure.SubjectId;

/**
 * The document numbers (文号) under which policies were issued. A number stays its policy's for good, also when that is superseded or
 * repealed. Immutable; one number more copies a small part of them only.
 */
final class DocumentNumbers {
    private static final int PARTS = 256;

    /** No policy was issued. */
    static final DocumentNumbers NONE = new DocumentNumbers(Collections.nCopies(PARTS, Map.of()));

    /** The numbers of all policies that are or were in force. */
    static final Index<Policy, DocumentNumbers> USED = new Index<>(
            "the document numbers of policies that are or were in force",
            PolicyId.KIND,
            Policy.class,
            Set.of(
                    PolicyStage.ISSUED.name(),
                    PolicyStage.FILED.name(),
                    PolicyStage.SUPERSEDED.name(),
                    PolicyStage.REPEALED.name()),
            Set.of(),
            NONE,
            DocumentNumbers::with);

    private final List<Map<String, PolicyId>> parts;

    private DocumentNumbers(List<Map<String, PolicyId>> parts) {
        this.parts = parts;
    }

    /** Which policy was issued under a number; the first one if there are several. */
    Optional<PolicyId> of(String number) {
        return Optional.ofNullable(parts.get(part(number)).get(number));
    }

    private DocumentNumbers with(SubjectId subject, Optional<Policy> issued) {
        return issued.flatMap(p -> p.publication().document())
                .filter(number -> of(number).isEmpty())
                .map(number -> with(number, PolicyId.of(subject.id())))
                .orElse(this);
    }

    private DocumentNumbers with(String number, PolicyId policy) {
        Map<String, PolicyId> part = new HashMap<>(parts.get(part(number)));
        part.put(number, policy);
        List<Map<String, PolicyId>> all = new ArrayList<>(parts);
        all.set(part(number), part);
        return new DocumentNumbers(all);
    }

    private static int part(String number) {
        return Math.floorMod(number.hashCode(), PARTS);
    }
}
