package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.dossier.Document;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.policy.dossier.ResourceEstimate;
import org.jointmeeting.policy.dossier.Statement;
import org.jointmeeting.policy.proposal.Proposal;

/** What may be asked of a policy while it is drafted, or that enters one already in force (Articles 5(3), 7(3) and 9). */
public sealed interface DraftingCommand extends PolicyCommand {

    /**
     * Formulate a policy, or adjust one in force (制定或调整, Article 7(3), Article 9).
     *
     * @param proposal what is proposed; the lead unit is the actor's own
     */
    @JsonTypeName("StartDraft")
    @JsonPropertyOrder({"proposal"})
    record StartDraft(@NotNull @Valid Proposal proposal) implements DraftingCommand {}

    /**
     * Enter a policy already in force into the catalogue (Article 5(3)).
     *
     * @param proposal what the policy says; its lead unit answers for it; it adjusts no other, as that is drafted
     * @param document the number under which it was issued; no other policy's
     * @param issuedOn the day of issue
     * @param effectiveOn the day from which it applies; today at the latest
     */
    @JsonTypeName("EnterInForce")
    @JsonPropertyOrder({"proposal", "document", "issuedOn", "effectiveOn"})
    record EnterInForce(
            @NotNull @Valid Proposal proposal,
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate effectiveOn)
            implements DraftingCommand {}

    /**
     * Change what the draft proposes; the overlap analysis runs anew.
     *
     * @param proposal the proposal in its new form; the lead unit stays
     */
    @JsonTypeName("ReviseProposal")
    @JsonPropertyOrder({"proposal"})
    record ReviseProposal(@NotNull @Valid Proposal proposal) implements DraftingCommand {}

    /**
     * Work on the dossier (Article 9): what is given takes the place of what was there on the same item.
     *
     * @param statements statements on items; empty for none
     * @param estimate the estimate of resources; empty to leave it
     * @param procedures results of procedures; empty for none
     * @param documents texts; empty for none
     */
    @JsonTypeName("WorkOnDossier")
    @JsonPropertyOrder({"statements", "estimate", "procedures", "documents"})
    record WorkOnDossier(
            @MayBeLeftOut @NotNull @Size(max = 50) List<@Valid Statement> statements,
            Optional<@Valid ResourceEstimate> estimate,
            @MayBeLeftOut @NotNull @Size(max = 6) List<@Valid ProcedureResult> procedures,
            @MayBeLeftOut @NotNull @Size(max = 50) List<@Valid Document> documents)
            implements DraftingCommand {

        public WorkOnDossier {
            statements = List.copyOf(statements);
            procedures = List.copyOf(procedures);
            documents = List.copyOf(documents);
        }
    }

    /**
     * Answer an overlap with a reason (Article 11). It explains; it does not lift the trigger.
     *
     * @param with the policy in force
     * @param reason why both are needed, or how they fit together
     */
    @JsonTypeName("AnswerOverlap")
    @JsonPropertyOrder({"with", "reason"})
    record AnswerOverlap(
            @NotNull @Valid PolicyId with,
            @NotBlank @Size(max = 2000) String reason) implements DraftingCommand {}
}
