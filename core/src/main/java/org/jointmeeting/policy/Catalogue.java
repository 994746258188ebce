package org.jointmeeting.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jointmeeting.policy.overlap.Dimension;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.overlap.OverlapAnalysis;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.procedure.Index;
import org.jointmeeting.procedure.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of policies in force (Article 5(3)), against which a proposal is compared. Immutable. The policies are kept by what
 * they offer to whom and where, so that a proposal is compared only with those that offer some of the same, however many there are.
 */
public final class Catalogue {

    /** No policy in force. */
    public static final Catalogue EMPTY = new Catalogue(Sorted.empty(), Sorted.empty());

    /** The policies in force, kept up as policies come into force and leave it. */
    public static final Index<Policy, Catalogue> IN_FORCE = new Index<>(
            "the catalogue of policies in force",
            PolicyId.KIND,
            Policy.class,
            Set.of(PolicyStage.ISSUED.name(), PolicyStage.FILED.name()),
            Set.of(PolicyStage.SUPERSEDED.name(), PolicyStage.REPEALED.name()),
            EMPTY,
            Catalogue::after);

    private final Sorted<String, CatalogueEntry> byId;
    private final Sorted<Help, Sorted<String, CatalogueEntry>> byHelp;

    private Catalogue(Sorted<String, CatalogueEntry> byId, Sorted<Help, Sorted<String, CatalogueEntry>> byHelp) {
        this.byId = byId;
        this.byHelp = byHelp;
    }

    /**
     * A catalogue.
     *
     * @param entries the policies in force; of several with one id the last counts
     */
    public Catalogue(List<CatalogueEntry> entries) {
        Catalogue all = EMPTY;
        for (CatalogueEntry entry : entries) {
            all = all.without(entry.policy()).with(entry);
        }
        this.byId = all.byId;
        this.byHelp = all.byHelp;
    }

    /**
     * The policies in force.
     *
     * @return them, by id
     */
    public List<CatalogueEntry> entries() {
        return List.copyOf(byId.values());
    }

    /**
     * Whether a policy is in force.
     *
     * @return true if it is in the catalogue
     */
    public boolean has(PolicyId policy) {
        return byId.get(policy.value()) != null;
    }

    /**
     * The policies in force with which a coverage overlaps.
     *
     * @param coverage the proposal's coverage
     * @param except the policy that the proposal adjusts and will replace; it is no overlap
     * @return one overlap a policy, by id; empty if there is none
     */
    public List<Overlap> overlaps(Coverage coverage, Optional<PolicyId> except) {
        if (byHelp.isEmpty()) {
            return List.of();
        }
        TreeMap<String, Overlap> found = new TreeMap<>();
        for (Help help : Help.comparable(coverage)) {
            Sorted<String, CatalogueEntry> candidates = byHelp.get(help);
            if (candidates != null) {
                candidates.forEach(entry -> {
                    List<Dimension> dimensions = OverlapAnalysis.dimensions(coverage, entry.coverage());
                    if (!dimensions.isEmpty()) {
                        found.put(entry.policy().value(), new Overlap(entry.policy(), entry.title(), dimensions));
                    }
                });
            }
        }
        except.ifPresent(adjusted -> found.remove(adjusted.value()));
        return List.copyOf(found.values());
    }

    private Catalogue after(SubjectId subject, Optional<Policy> inForce) {
        PolicyId id = PolicyId.of(subject.id());
        @Nullable CatalogueEntry before = byId.get(id.value());
        Optional<CatalogueEntry> now = inForce.map(
                p -> new CatalogueEntry(id, p.title(), p.lead(), p.proposal().coverage()));
        if (now.equals(Optional.ofNullable(before))) {
            return this;
        }
        Catalogue others = without(id);
        return now.map(others::with).orElse(others);
    }

    private Catalogue with(CatalogueEntry entry) {
        String id = entry.policy().value();
        Sorted<Help, Sorted<String, CatalogueEntry>> helps = byHelp;
        for (Help help : Help.offered(entry.coverage())) {
            Sorted<String, CatalogueEntry> others = helps.get(help);
            helps = helps.with(
                    help, (others == null ? Sorted.<String, CatalogueEntry>empty() : others).with(id, entry));
        }
        return new Catalogue(byId.with(id, entry), helps);
    }

    private Catalogue without(PolicyId policy) {
        @Nullable CatalogueEntry entry = byId.get(policy.value());
        if (entry == null) {
            return this;
        }
        Sorted<Help, Sorted<String, CatalogueEntry>> helps = byHelp;
        for (Help help : Help.offered(entry.coverage())) {
            Sorted<String, CatalogueEntry> others = helps.get(help);
            if (others != null) {
                Sorted<String, CatalogueEntry> left = others.without(policy.value());
                helps = left.isEmpty() ? helps.without(help) : helps.with(help, left);
            }
        }
        return new Catalogue(byId.without(policy.value()), helps);
    }
}
