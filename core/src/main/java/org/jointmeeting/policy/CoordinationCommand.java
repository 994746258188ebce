package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jointmeeting.procedure.SubjectId;

/** What may be asked from the review to the approval draft, by the coordinated route or past it (Article 11(2) and (3)). */
public sealed interface CoordinationCommand extends PolicyCommand {

    /**
     * Pass the preliminary review (初审, Article 11(2)).
     *
     * @param remarks remarks; may be empty
     */
    @JsonTypeName("PassReview")
    @JsonPropertyOrder({"remarks"})
    record PassReview(@NotNull @Size(max = 5000) String remarks) implements CoordinationCommand {}

    /** Return the review draft with reasons (Article 11(2)). */
    @JsonTypeName("ReturnReviewDraft")
    @JsonPropertyOrder({"reasons"})
    record ReturnReviewDraft(@NotBlank @Size(max = 5000) String reasons) implements CoordinationCommand {}

    /**
     * A coordination meeting agreed to report upward (同意上报, Article 11(2) and (3)). Only minutes bring it.
     */
    @JsonTypeName("SettleAgreed")
    record SettleAgreed() implements CoordinationCommand {}

    /**
     * A coordination meeting did not agree (不能达成一致, Article 11(3)). Only minutes bring it.
     */
    @JsonTypeName("SettleNotAgreed")
    record SettleNotAgreed() implements CoordinationCommand {}

    /**
     * A coordination meeting sent the policy back to revision. Only minutes bring it.
     */
    @JsonTypeName("SettleToBeRevised")
    record SettleToBeRevised() implements CoordinationCommand {}

    /**
     * Note that a coordination meeting was convened for the policy, or no longer is. Only the meeting brings it.
     *
     * @param meeting the meeting; empty when none is convened any more
     */
    @JsonTypeName("NoteMeeting")
    @JsonPropertyOrder({"meeting"})
    record NoteMeeting(Optional<@Valid SubjectId> meeting) implements CoordinationCommand {}

    /**
     * Revise after the general convener's meeting did not agree (Article 11(3)).
     *
     * @param reason what is to be revised
     */
    @JsonTypeName("TakeUpRevision")
    @JsonPropertyOrder({"reason"})
    record TakeUpRevision(@NotBlank @Size(max = 2000) String reason) implements CoordinationCommand {}

    /**
     * Ask the general convener to coordinate an objection that appeared after the agreement (Article 11(3)).
     */
    @JsonTypeName("ReferToGeneralConvener")
    record ReferToGeneralConvener() implements CoordinationCommand {}

    /**
     * Go back to the coordinated procedure because a trigger of Article 11 appeared.
     */
    @JsonTypeName("TakeCoordinatedRoute")
    record TakeCoordinatedRoute() implements CoordinationCommand {}

    /**
     * Go on to the approval draft directly, as no trigger of Article 11 holds.
     */
    @JsonTypeName("PrepareApprovalDraft")
    record PrepareApprovalDraft() implements CoordinationCommand {}
}
