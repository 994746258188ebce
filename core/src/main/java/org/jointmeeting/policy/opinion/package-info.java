/**
 * Written opinions (书面意见, {@link org.jointmeeting.policy.opinion.Opinion}) with the findings of Articles 7(1) and 7(2), and the lead
 * unit's {@link org.jointmeeting.policy.opinion.OpinionAnswer answers} to them (Article 11(1)).
 */
@NullMarked
package org.jointmeeting.policy.opinion;

import org.jspecify.annotations.NullMarked;
