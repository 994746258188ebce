package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.dossier.Document;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.policy.dossier.ResourceEstimate;
import org.jointmeeting.policy.dossier.Statement;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.FundingFinding;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.SubjectId;

/** What may be asked of a policy. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(PolicyCommand.StartDraft.class),
    @JsonSubTypes.Type(PolicyCommand.EnterInForce.class),
    @JsonSubTypes.Type(PolicyCommand.ReviseProposal.class),
    @JsonSubTypes.Type(PolicyCommand.WorkOnDossier.class),
    @JsonSubTypes.Type(PolicyCommand.AnswerOverlap.class),
    @JsonSubTypes.Type(PolicyCommand.RequestCityStudy.class),
    @JsonSubTypes.Type(PolicyCommand.ProceedAfterStudy.class),
    @JsonSubTypes.Type(PolicyCommand.ReferToCity.class),
    @JsonSubTypes.Type(PolicyCommand.Decline.class),
    @JsonSubTypes.Type(PolicyCommand.SolicitOpinions.class),
    @JsonSubTypes.Type(PolicyCommand.RemindConsultees.class),
    @JsonSubTypes.Type(PolicyCommand.GiveOpinion.class),
    @JsonSubTypes.Type(PolicyCommand.AnswerOpinion.class),
    @JsonSubTypes.Type(PolicyCommand.CloseConsultation.class),
    @JsonSubTypes.Type(PolicyCommand.SubmitReviewDraft.class),
    @JsonSubTypes.Type(PolicyCommand.PassReview.class),
    @JsonSubTypes.Type(PolicyCommand.ReturnReviewDraft.class),
    @JsonSubTypes.Type(PolicyCommand.SettleAgreed.class),
    @JsonSubTypes.Type(PolicyCommand.SettleNotAgreed.class),
    @JsonSubTypes.Type(PolicyCommand.SettleToBeRevised.class),
    @JsonSubTypes.Type(PolicyCommand.NoteMeeting.class),
    @JsonSubTypes.Type(PolicyCommand.TakeUpRevision.class),
    @JsonSubTypes.Type(PolicyCommand.ReferToGeneralConvener.class),
    @JsonSubTypes.Type(PolicyCommand.TakeCoordinatedRoute.class),
    @JsonSubTypes.Type(PolicyCommand.PrepareApprovalDraft.class),
    @JsonSubTypes.Type(PolicyCommand.SubmitForApproval.class),
    @JsonSubTypes.Type(PolicyCommand.RecordApproval.class),
    @JsonSubTypes.Type(PolicyCommand.RecordReturn.class),
    @JsonSubTypes.Type(PolicyCommand.RecordRejection.class),
    @JsonSubTypes.Type(PolicyCommand.Issue.class),
    @JsonSubTypes.Type(PolicyCommand.FileForRecord.class),
    @JsonSubTypes.Type(PolicyCommand.Withdraw.class),
    @JsonSubTypes.Type(PolicyCommand.Supersede.class),
    @JsonSubTypes.Type(PolicyCommand.Repeal.class),
    @JsonSubTypes.Type(PolicyCommand.MoveToEdition.class)
})
public sealed interface PolicyCommand extends Command {

    /**
     * Formulate a policy, or adjust one in force (制定或调整, Article 7(3), Article 9).
     *
     * @param proposal what is proposed; the lead unit is the actor's own
     */
    @JsonTypeName("StartDraft")
    @JsonPropertyOrder({"proposal"})
    record StartDraft(@NotNull @Valid Proposal proposal) implements PolicyCommand {}

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
            implements PolicyCommand {}

    /**
     * Change what the draft proposes; the overlap analysis runs anew.
     *
     * @param proposal the proposal in its new form; the lead unit stays
     */
    @JsonTypeName("ReviseProposal")
    @JsonPropertyOrder({"proposal"})
    record ReviseProposal(@NotNull @Valid Proposal proposal) implements PolicyCommand {}

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
            implements PolicyCommand {

        /** Copies the lists. */
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
            @NotBlank @Size(max = 2000) String reason) implements PolicyCommand {}

    /**
     * Ask the office to study the matters reserved to the city (Article 10, paragraph 2).
     *
     * @param circumstances the special circumstances (特殊情况)
     */
    @JsonTypeName("RequestCityStudy")
    @JsonPropertyOrder({"circumstances"})
    record RequestCityStudy(@NotBlank @Size(max = 5000) String circumstances) implements PolicyCommand {}

    /**
     * Record the study: the special circumstances justify going on (Article 10, paragraph 2).
     *
     * @param reasons the reasons
     */
    @JsonTypeName("ProceedAfterStudy")
    @JsonPropertyOrder({"reasons"})
    record ProceedAfterStudy(@NotBlank @Size(max = 5000) String reasons) implements PolicyCommand {}

    /**
     * Record the study: the matter is referred to the city (Article 10).
     *
     * @param reasons the reasons
     */
    @JsonTypeName("ReferToCity")
    @JsonPropertyOrder({"reasons"})
    record ReferToCity(@NotBlank @Size(max = 5000) String reasons) implements PolicyCommand {}

    /**
     * Record the study: the proposal is declined (Article 10).
     *
     * @param reasons the reasons
     */
    @JsonTypeName("Decline")
    @JsonPropertyOrder({"reasons"})
    record Decline(@NotBlank @Size(max = 5000) String reasons) implements PolicyCommand {}

    /**
     * Ask for written opinions (书面征求意见, Article 11(1)): the mandatory consultees and every involved unit are asked.
     *
     * @param also further units to ask; empty for none
     */
    @JsonTypeName("SolicitOpinions")
    @JsonPropertyOrder({"also"})
    record SolicitOpinions(
            @MayBeLeftOut @NotNull @Size(max = 100) List<@Valid UnitId> also) implements PolicyCommand {

        /** Copies the lists. */
        public SolicitOpinions {
            also = List.copyOf(also);
        }
    }

    /**
     * Remind the units that have not replied.
     */
    @JsonTypeName("RemindConsultees")
    record RemindConsultees() implements PolicyCommand {}

    /**
     * Give a written opinion (书面意见), or change the one given (Article 11(1)).
     *
     * @param position the position
     * @param text the words; may be empty only with support
     * @param coherence the finding on coherence, from the unit that owes it (Article 7(1)); otherwise empty
     * @param funding the finding on funds, from the unit that owes it (Article 7(2)); otherwise empty
     */
    @JsonTypeName("GiveOpinion")
    @JsonPropertyOrder({"position", "text", "coherence", "funding"})
    record GiveOpinion(
            @NotNull Position position,
            @NotNull @Size(max = 5000) String text,
            Optional<CoherenceFinding> coherence,
            Optional<FundingFinding> funding)
            implements PolicyCommand {}

    /**
     * Answer a unit's opinion (Article 11(1)).
     *
     * @param unit the unit whose opinion is answered
     * @param kind adopted, partly, or not
     * @param reason the reason; may be empty only when adopted
     */
    @JsonTypeName("AnswerOpinion")
    @JsonPropertyOrder({"unit", "kind", "reason"})
    record AnswerOpinion(
            @NotNull @Valid UnitId unit,
            @NotNull AnswerKind kind,
            @NotNull @Size(max = 5000) String reason) implements PolicyCommand {}

    /**
     * Close the consultation (Article 11(1)).
     */
    @JsonTypeName("CloseConsultation")
    record CloseConsultation() implements PolicyCommand {}

    /**
     * Submit the review draft to the office (送审稿, Article 11(1)).
     */
    @JsonTypeName("SubmitReviewDraft")
    record SubmitReviewDraft() implements PolicyCommand {}

    /**
     * Pass the preliminary review (初审, Article 11(2)).
     *
     * @param remarks remarks; may be empty
     */
    @JsonTypeName("PassReview")
    @JsonPropertyOrder({"remarks"})
    record PassReview(@NotNull @Size(max = 5000) String remarks) implements PolicyCommand {}

    /**
     * Return the review draft with reasons (Article 11(2)).
     *
     * @param reasons the reasons
     */
    @JsonTypeName("ReturnReviewDraft")
    @JsonPropertyOrder({"reasons"})
    record ReturnReviewDraft(@NotBlank @Size(max = 5000) String reasons) implements PolicyCommand {}

    /**
     * A coordination meeting agreed to report upward (同意上报, Article 11(2) and (3)). Only minutes bring it.
     */
    @JsonTypeName("SettleAgreed")
    record SettleAgreed() implements PolicyCommand {}

    /**
     * A coordination meeting did not agree (不能达成一致, Article 11(3)). Only minutes bring it.
     */
    @JsonTypeName("SettleNotAgreed")
    record SettleNotAgreed() implements PolicyCommand {}

    /**
     * A coordination meeting sent the policy back to revision. Only minutes bring it.
     */
    @JsonTypeName("SettleToBeRevised")
    record SettleToBeRevised() implements PolicyCommand {}

    /**
     * Note that a coordination meeting was convened for the policy, or no longer is. Only the meeting brings it.
     *
     * @param meeting the meeting; empty when none is convened any more
     */
    @JsonTypeName("NoteMeeting")
    @JsonPropertyOrder({"meeting"})
    record NoteMeeting(Optional<@Valid SubjectId> meeting) implements PolicyCommand {}

    /**
     * Revise after the general convener's meeting did not agree (Article 11(3)).
     *
     * @param reason what is to be revised
     */
    @JsonTypeName("TakeUpRevision")
    @JsonPropertyOrder({"reason"})
    record TakeUpRevision(@NotBlank @Size(max = 2000) String reason) implements PolicyCommand {}

    /**
     * Ask the general convener to coordinate an objection that appeared after the agreement (Article 11(3)).
     */
    @JsonTypeName("ReferToGeneralConvener")
    record ReferToGeneralConvener() implements PolicyCommand {}

    /**
     * Go back to the coordinated procedure because a trigger of Article 11 appeared.
     */
    @JsonTypeName("TakeCoordinatedRoute")
    record TakeCoordinatedRoute() implements PolicyCommand {}

    /**
     * Go on to the approval draft directly, as no trigger of Article 11 holds.
     */
    @JsonTypeName("PrepareApprovalDraft")
    record PrepareApprovalDraft() implements PolicyCommand {}

    /**
     * Submit the approval draft to the district government (报请区政府审定, Article 11(2) and (3)).
     */
    @JsonTypeName("SubmitForApproval")
    record SubmitForApproval() implements PolicyCommand {}

    /**
     * Record that the district government approved (审定, Article 11).
     *
     * @param document the number of the government's document
     * @param decidedOn its date
     */
    @JsonTypeName("RecordApproval")
    @JsonPropertyOrder({"document", "decidedOn"})
    record RecordApproval(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate decidedOn) implements PolicyCommand {}

    /**
     * Record that the district government returned the policy for revision.
     *
     * @param document the number of the government's document
     * @param decidedOn its date
     * @param reasons the reasons
     */
    @JsonTypeName("RecordReturn")
    @JsonPropertyOrder({"document", "decidedOn", "reasons"})
    record RecordReturn(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 5000) String reasons)
            implements PolicyCommand {}

    /**
     * Record that the district government rejected the policy.
     *
     * @param document the number of the government's document
     * @param decidedOn its date
     * @param reasons the reasons
     */
    @JsonTypeName("RecordRejection")
    @JsonPropertyOrder({"document", "decidedOn", "reasons"})
    record RecordRejection(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 5000) String reasons)
            implements PolicyCommand {}

    /**
     * Issue the policy (印发, Article 11(4)); a policy that it adjusts is superseded.
     *
     * @param document the number under which it is issued
     * @param issuedOn the day of issue
     * @param effectiveOn the day from which it applies
     */
    @JsonTypeName("Issue")
    @JsonPropertyOrder({"document", "issuedOn", "effectiveOn"})
    record Issue(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate effectiveOn) implements PolicyCommand {}

    /**
     * File the issued policy with the office for the record (备案, Article 11(4)).
     */
    @JsonTypeName("FileForRecord")
    record FileForRecord() implements PolicyCommand {}

    /**
     * Withdraw the draft. The rules are silent on it.
     *
     * @param reason the reason
     */
    @JsonTypeName("Withdraw")
    @JsonPropertyOrder({"reason"})
    record Withdraw(@NotBlank @Size(max = 2000) String reason) implements PolicyCommand {}

    /**
     * Give way to the policy that adjusted this one. Only that policy's issue brings it.
     *
     * @param by the policy that takes its place
     */
    @JsonTypeName("Supersede")
    @JsonPropertyOrder({"by"})
    record Supersede(@NotNull @Valid PolicyId by) implements PolicyCommand {}

    /**
     * Record that a policy in force was repealed (Article 8(3)).
     *
     * @param document the number of the document that repeals it
     * @param repealedOn its date
     * @param reason the reason
     */
    @JsonTypeName("Repeal")
    @JsonPropertyOrder({"document", "repealedOn", "reason"})
    record Repeal(
            @NotBlank @Size(max = 100) String document,
            @NotNull LocalDate repealedOn,
            @NotBlank @Size(max = 2000) String reason)
            implements PolicyCommand {}

    /**
     * Move the policy to another edition of the working rules (Article 14).
     *
     * @param edition the edition
     * @param reason the reason
     */
    @JsonTypeName("MoveToEdition")
    @JsonPropertyOrder({"edition", "reason"})
    record MoveToEdition(
            @NotBlank @Size(max = 100) String edition,
            @NotBlank @Size(max = 2000) String reason) implements PolicyCommand {}
}
