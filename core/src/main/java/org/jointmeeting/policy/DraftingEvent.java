package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.dossier.Document;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.policy.dossier.ResourceEstimate;
import org.jointmeeting.policy.dossier.Statement;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.overlap.OverlapAnswer;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.policy.proposal.ProposalPart;
import org.jointmeeting.procedure.Stamp;

/** What was done in drafting a policy (Articles 5(3), 7(3), 9 and 11). */
public sealed interface DraftingEvent extends PolicyEvent {

    /**
     * A draft was started.
     *
     * @param edition the edition of the working rules it runs under
     * @param proposal what it proposes
     * @param overlaps the overlaps found
     */
    @JsonTypeName("DraftStarted")
    @JsonPropertyOrder({"edition", "proposal", "overlaps"})
    record DraftStarted(
            String edition, Proposal proposal, @MayBeLeftOut List<Overlap> overlaps) implements DraftingEvent {

        public DraftStarted {
            overlaps = List.copyOf(overlaps);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withEdition(edition).withProposal(proposal).withOverlaps(overlaps);
        }
    }

    /**
     * A policy already in force was entered into the catalogue.
     *
     * @param edition the edition of the working rules it runs under
     * @param proposal what it says
     * @param document the number under which it was issued
     * @param issuedOn the day of issue
     * @param effectiveOn the day from which it applies
     */
    @JsonTypeName("EnteredInForce")
    @JsonPropertyOrder({"edition", "proposal", "document", "issuedOn", "effectiveOn"})
    record EnteredInForce(String edition, Proposal proposal, String document, LocalDate issuedOn, LocalDate effectiveOn)
            implements DraftingEvent {

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withEdition(edition)
                    .withProposal(proposal)
                    .withPublication(Publication.NONE.issued(document, issuedOn, effectiveOn));
        }
    }

    /**
     * The proposal was changed; after a revision of substance opinions and clearances on the earlier text no longer stand.
     *
     * @param proposal its new form
     * @param overlaps the overlaps found
     * @param askAgain the units to be asked again; empty when nothing of substance changed or nobody was asked yet
     * @param clearancesLapsed the reserved matters to be studied again, as far as they are still there
     */
    @JsonTypeName("ProposalRevised")
    @JsonPropertyOrder({"proposal", "overlaps", "changed", "askAgain", "clearancesLapsed"})
    record ProposalRevised(
            Proposal proposal,
            @MayBeLeftOut List<Overlap> overlaps,
            @MayBeLeftOut List<ProposalPart> changed,
            @MayBeLeftOut List<UnitId> askAgain,
            @MayBeLeftOut List<ReservedMatter> clearancesLapsed)
            implements DraftingEvent {

        public ProposalRevised {
            overlaps = List.copyOf(overlaps);
            changed = List.copyOf(changed);
            askAgain = List.copyOf(askAgain);
            clearancesLapsed = List.copyOf(clearancesLapsed);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            Policy revised = before.withProposal(proposal)
                    .withOverlaps(overlaps)
                    .withStudy(before.study().without(clearancesLapsed));
            return askAgain.isEmpty()
                    ? revised
                    : revised.withConsultation(before.consultation().revised());
        }
    }

    /**
     * The dossier was worked on: what is given took the place of what was there on the same item.
     *
     * @param statements statements on items; empty for none
     * @param estimate the estimate of resources; empty if it was left
     * @param procedures results of procedures; empty for none
     * @param documents texts; empty for none
     */
    @JsonTypeName("DossierWorkedOn")
    @JsonPropertyOrder({"statements", "estimate", "procedures", "documents"})
    record DossierWorkedOn(
            @MayBeLeftOut List<Statement> statements,
            Optional<ResourceEstimate> estimate,
            @MayBeLeftOut List<ProcedureResult> procedures,
            @MayBeLeftOut List<Document> documents)
            implements DraftingEvent {

        public DossierWorkedOn {
            statements = List.copyOf(statements);
            procedures = List.copyOf(procedures);
            documents = List.copyOf(documents);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withDossier(before.dossier().with(statements, estimate, procedures, documents));
        }
    }

    /**
     * An overlap was answered.
     *
     * @param overlaps the overlaps found
     */
    @JsonTypeName("OverlapAnswered")
    @JsonPropertyOrder({"answer", "overlaps"})
    record OverlapAnswered(
            OverlapAnswer answer, @MayBeLeftOut List<Overlap> overlaps) implements DraftingEvent {

        public OverlapAnswered {
            overlaps = List.copyOf(overlaps);
        }

        @Override
        public Policy applyTo(Policy before, Stamp stamp) {
            return before.withOverlaps(overlaps).answered(answer);
        }
    }
}
