package org.jointmeeting.policy;

import org.jointmeeting.procedure.Mandate;

/**
 * The fact that a policy's issue takes the place of the policy it adjusts.
 *
 * @param by the policy that was issued
 */
public record Succession(PolicyId by) implements Mandate {}
