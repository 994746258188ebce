package org.jointmeeting.policy.opinion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jointmeeting.composition.UnitId;

/**
 * The lead unit's answer to an opinion (Article 11(1)).
 *
 * @param unit the unit whose opinion it answers
 * @param kind adopted, partly, or not
 * @param reason the reason; empty only when adopted
 */
@JsonPropertyOrder({"unit", "kind", "reason"})
public record OpinionAnswer(UnitId unit, AnswerKind kind, String reason) {}
