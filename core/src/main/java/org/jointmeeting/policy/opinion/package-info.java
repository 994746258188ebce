/**
 * Written opinions (书面意见), the findings of Articles 7(1) and 7(2) in them, and the answers to them (Article 11(1)).
 */
@NullMarked
package org.jointmeeting.policy.opinion;

import org.jspecify.annotations.NullMarked;
