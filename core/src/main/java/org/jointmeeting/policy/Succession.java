package org.jointmeeting.policy;

import org.jointmeeting.procedure.Mandate;

/**
 * The authority of a policy's issue to take the place of the policy it adjusts.
 *
 * @param by the policy that was issued
 */
record Succession(PolicyId by) implements Mandate {}
