package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.FundingFinding;
import org.jointmeeting.policy.opinion.Position;

/** What may be asked in the consultation, up to the review draft (Article 11(1)). */
public sealed interface ConsultationCommand extends PolicyCommand {

    /**
     * Ask for written opinions (书面征求意见, Article 11(1)): the mandatory consultees and every involved unit are asked.
     *
     * @param also further units to ask; empty for none
     */
    @JsonTypeName("SolicitOpinions")
    @JsonPropertyOrder({"also"})
    record SolicitOpinions(
            @MayBeLeftOut @NotNull @Size(max = 100) List<@Valid UnitId> also) implements ConsultationCommand {

        public SolicitOpinions {
            also = List.copyOf(also);
        }
    }

    /**
     * Remind the units that have not replied.
     */
    @JsonTypeName("RemindConsultees")
    record RemindConsultees() implements ConsultationCommand {}

    /**
     * Give a written opinion (书面意见), or change the one given (Article 11(1)).
     *
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
            implements ConsultationCommand {}

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
            @NotNull @Size(max = 5000) String reason) implements ConsultationCommand {}

    /**
     * Close the consultation (Article 11(1)).
     */
    @JsonTypeName("CloseConsultation")
    record CloseConsultation() implements ConsultationCommand {}

    /**
     * Submit the review draft to the office (送审稿, Article 11(1)).
     */
    @JsonTypeName("SubmitReviewDraft")
    record SubmitReviewDraft() implements ConsultationCommand {}
}
