/**
 * When a policy needs more than its own unit: the {@link org.jointmeeting.escalation.Triggers triggers} of Article 11, the
 * {@link org.jointmeeting.escalation.Rung ladder} a disagreement climbs, and the
 * {@link org.jointmeeting.escalation.ReservedMatter matters} that Article 10 reserves to the city.
 */
@NullMarked
package org.jointmeeting.escalation;

import org.jspecify.annotations.NullMarked;
