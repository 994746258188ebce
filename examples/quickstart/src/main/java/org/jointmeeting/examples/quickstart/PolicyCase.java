package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.dossier.Dossier;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.FundingFinding;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.overlap.OverlapAnswer;
import org.jointmeeting.policy.proposal.Proposal;

/**
 * The dossier file: a proposal and all that the units say of it.
 *
 * @param proposal what is proposed
 * @param dossier the complete dossier; the story hands it in piece by piece
 * @param specialCircumstances why the district takes up a matter reserved to the city (Article 10, paragraph 2); empty for
 *     a proposal without such a matter
 * @param inForce the policies in force that the office enters beforehand
 * @param overlapAnswers the lead unit's answer to each overlap
 * @param opinions the written opinion of each unit that is asked, with the lead unit's answer to it
 */
record PolicyCase(
        PolicyId id,
        Proposal proposal,
        Dossier dossier,
        Optional<String> specialCircumstances,
        List<InForce> inForce,
        List<OverlapAnswer> overlapAnswers,
        List<UnitOpinion> opinions) {

    PolicyCase {
        inForce = List.copyOf(inForce);
        overlapAnswers = List.copyOf(overlapAnswers);
        opinions = List.copyOf(opinions);
    }

    /**
     * A policy in force.
     *
     * @param proposal what it says
     * @param document the number under which it was issued
     * @param issuedOn the day of issue
     * @param effectiveOn the day from which it applies
     */
    record InForce(PolicyId id, Proposal proposal, String document, LocalDate issuedOn, LocalDate effectiveOn) {}

    /**
     * What a unit says.
     *
     * @param text its words
     * @param coherence the development and reform bureau's finding; otherwise empty
     * @param funding the finance bureau's finding; otherwise empty
     * @param answer the lead unit's answer; empty when there is nothing to answer
     */
    record UnitOpinion(
            UnitId unit,
            Position position,
            String text,
            Optional<CoherenceFinding> coherence,
            Optional<FundingFinding> funding,
            Optional<Answer> answer) {}

    /**
     * The lead unit's answer.
     *
     * @param kind adopted, partly, or not
     */
    record Answer(AnswerKind kind, String reason) {}
}
