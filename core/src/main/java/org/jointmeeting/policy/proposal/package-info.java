/**
 * What a policy proposes: the {@link org.jointmeeting.policy.proposal.Proposal}, and in its
 * {@link org.jointmeeting.policy.proposal.Coverage} whom it helps, how, where and when (Articles 2, 7(3) and 9).
 */
@NullMarked
package org.jointmeeting.policy.proposal;

import org.jspecify.annotations.NullMarked;
