/**
 * How a coverage meets those of the policies in force (重叠交叉, Articles 5(3) and 11): the
 * {@link org.jointmeeting.policy.overlap.OverlapAnalysis} compares, an {@link org.jointmeeting.policy.overlap.Overlap} says in what
 * two policies meet, and the lead unit answers it.
 */
@NullMarked
package org.jointmeeting.policy.overlap;

import org.jspecify.annotations.NullMarked;
