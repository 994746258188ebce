/**
 * When a policy needs more than its own unit: the {@link org.jointmeeting.escalation.Triggers triggers} of Article 11, and the
 * {@link org.jointmeeting.escalation.ReservedMatter matters} that Article 10 reserves to the city.
 */
@NullMarked
package org.jointmeeting.escalation;

import org.jspecify.annotations.NullMarked;
