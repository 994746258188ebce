package org.jointmeeting.policy.dossier;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.immutables.value.Value;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * The dossier of a proposal (Article 9): principles, groundwork, argument, procedures and the drafts.
 *
 * @param statements what it says, at most one statement an item
 * @param estimate the estimate of resources; empty until made
 * @param procedures what came of the six procedures, at most one result each
 * @param documents the drafts, at most one of each kind, and other material
 */
@Value.Builder
@JsonPropertyOrder({"statements", "estimate", "procedures", "documents"})
public record Dossier(
        @MayBeLeftOut List<Statement> statements,
        Optional<ResourceEstimate> estimate,
        @MayBeLeftOut List<ProcedureResult> procedures,
        @MayBeLeftOut List<Document> documents)
        implements WithDossier {

    private static final Map<DossierSection, Set<DossierItem>> ITEMS = items();
    private static final int ITEM_COUNT = DossierItem.values().length;
    private static final int PROCEDURE_COUNT = DecisionProcedure.values().length;

    /** Nothing in it yet. */
    public static final Dossier EMPTY = new Dossier(List.of(), Optional.empty(), List.of(), List.of());

    public Dossier {
        statements = List.copyOf(statements);
        procedures = List.copyOf(procedures);
        documents = List.copyOf(documents);
    }

    /**
     * The items of a section on which nothing is said yet.
     *
     * @return the missing items, in order
     */
    public List<DossierItem> missing(DossierSection section) {
        Set<DossierItem> missing = itemsOf(section);
        missing.removeAll(said());
        return List.copyOf(missing);
    }

    /**
     * The procedures without a result.
     *
     * @return the missing ones, in order
     */
    public List<DecisionProcedure> missingProcedures() {
        List<DecisionProcedure> missing = new ArrayList<>(List.of(DecisionProcedure.values()));
        procedures.forEach(p -> missing.remove(p.procedure()));
        return missing;
    }

    /** Whether a draft is attached. */
    public boolean has(DocumentKind kind) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is said on every item of a section. */
    public boolean says(DossierSection section) {
        return statements.size() == ITEM_COUNT || said().containsAll(ITEMS.get(section));
    }

    /** Whether each of the six procedures has a result. */
    public boolean proceduresConcluded() {
        return procedures.size() == PROCEDURE_COUNT;
    }

    /**
     * With more: what is given takes the place of what was there on the same item.
     *
     * @param said statements on items; empty for none
     * @param estimated the estimate of resources; empty to leave it
     * @param results results of procedures; empty for none
     * @param attached texts; empty for none
     * @return the dossier then
     */
    public Dossier with(
            List<Statement> said,
            Optional<ResourceEstimate> estimated,
            List<ProcedureResult> results,
            List<Document> attached) {
        return new Dossier(
                merged(statements, said, (a, b) -> a.item() == b.item()),
                estimated.isPresent() ? estimated : estimate,
                merged(procedures, results, (a, b) -> a.procedure() == b.procedure()),
                merged(documents, attached, Document::replaces));
    }

    /**
     * Without review draft and approval draft: a returned draft no longer stands, the revised one is attached anew.
     *
     * @return the dossier then
     */
    public Dossier withoutSubmittedDrafts() {
        return withDocuments(documents.stream()
                .filter(d -> d.kind() != DocumentKind.REVIEW_DRAFT && d.kind() != DocumentKind.APPROVAL_DRAFT)
                .toList());
    }

    private Set<DossierItem> said() {
        Set<DossierItem> said = EnumSet.noneOf(DossierItem.class);
        for (int i = 0; i < statements.size(); i++) {
            said.add(statements.get(i).item());
        }
        return said;
    }

    private static Set<DossierItem> itemsOf(DossierSection section) {
        Set<DossierItem> items = EnumSet.allOf(DossierItem.class);
        items.removeIf(i -> i.section() != section);
        return items;
    }

    private static Map<DossierSection, Set<DossierItem>> items() {
        Map<DossierSection, Set<DossierItem>> all = new EnumMap<>(DossierSection.class);
        for (DossierSection section : DossierSection.values()) {
            all.put(section, itemsOf(section));
        }
        return all;
    }

    private static <T> List<T> merged(List<T> old, List<T> added, BiPredicate<T, T> replaces) {
        if (added.isEmpty()) {
            return old;
        }
        if (old.isEmpty()) {
            return added;
        }
        List<T> all = new ArrayList<>(old);
        for (T one : added) {
            all.removeIf(t -> replaces.test(one, t));
            all.add(one);
        }
        return all;
    }
}
