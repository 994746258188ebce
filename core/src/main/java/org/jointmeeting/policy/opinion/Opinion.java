package org.jointmeeting.policy.opinion;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;

/**
 * A written opinion (书面意见, Article 11(1)) as it stands now; earlier ones are in the register.
 *
 * @param unit the unit that gave it
 * @param text its words; empty only with support
 * @param coherence the finding on coherence that Article 7(1) asks of the development and reform bureau; otherwise empty
 * @param funding the finding on funds that Article 7(2) asks of the finance bureau; otherwise empty
 * @param on the day it was given or last changed
 */
@JsonPropertyOrder({"unit", "position", "text", "coherence", "funding", "on"})
public record Opinion(
        UnitId unit,
        Position position,
        String text,
        Optional<CoherenceFinding> coherence,
        Optional<FundingFinding> funding,
        LocalDate on) {}
