package org.jointmeeting.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.policy.overlap.Dimension;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.overlap.OverlapAnalysis;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.procedure.Index;
import org.jointmeeting.procedure.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of policies in force (Article 5(3)), against which a proposal is compared.
 *
 * @param entries the policies in force
 */
public record Catalogue(List<CatalogueEntry> entries) {

    /** No policy in force. */
    public static final Catalogue EMPTY = new Catalogue(List.of());

    /** The policies in force, kept up as policies come into force and leave it. */
    public static final Index<Policy, Catalogue> IN_FORCE = new Index<>(
            "the catalogue of policies in force",
            PolicyId.KIND,
            Policy.class,
            Set.of(PolicyStage.ISSUED.name(), PolicyStage.FILED.name()),
            Set.of(PolicyStage.SUPERSEDED.name(), PolicyStage.REPEALED.name()),
            EMPTY,
            Catalogue::with);

    /** Copies the entries. */
    public Catalogue {
        entries = List.copyOf(entries);
    }

    private Catalogue with(SubjectId subject, Optional<Policy> inForce) {
        PolicyId id = PolicyId.of(subject.id());
        List<CatalogueEntry> all = new ArrayList<>(entries.size() + 1);
        for (CatalogueEntry entry : entries) {
            if (!entry.policy().equals(id)) {
                all.add(entry);
            }
        }
        inForce.ifPresent(p ->
                all.add(new CatalogueEntry(id, p.title(), p.lead(), p.proposal().coverage())));
        all.sort(Comparator.comparing(e -> e.policy().value()));
        return new Catalogue(all);
    }

    /**
     * Whether a policy is in force.
     *
     * @param policy its id
     * @return true if it is in the catalogue
     */
    public boolean has(PolicyId policy) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).policy().equals(policy)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The policies in force with which a coverage overlaps.
     *
     * @param coverage the proposal's coverage
     * @param except the policy that the proposal adjusts and will replace; it is no overlap
     * @return one overlap a policy, in the catalogue's order; empty if there is none
     */
    public List<Overlap> overlaps(Coverage coverage, Optional<PolicyId> except) {
        @Nullable List<Overlap> found = null;
        for (int i = 0; i < entries.size(); i++) {
            CatalogueEntry entry = entries.get(i);
            List<Dimension> dimensions = OverlapAnalysis.dimensions(coverage, entry.coverage());
            if (!dimensions.isEmpty() && !(except.isPresent() && except.get().equals(entry.policy()))) {
                if (found == null) {
                    found = new ArrayList<>(2);
                }
                found.add(new Overlap(entry.policy(), entry.title(), dimensions));
            }
        }
        return found == null ? List.of() : List.copyOf(found);
    }
}
