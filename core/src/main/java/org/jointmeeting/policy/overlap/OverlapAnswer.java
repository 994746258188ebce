package org.jointmeeting.policy.overlap;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jointmeeting.policy.PolicyId;

/**
 * The lead unit's answer to an overlap. It explains; it does not lift the trigger of Article 11.
 *
 * @param with the policy in force
 * @param reason why both are needed, or how they fit together
 */
@JsonPropertyOrder({"with", "reason"})
public record OverlapAnswer(PolicyId with, String reason) {}
