/**
 * What was decided on a policy: by coordination meetings (Article 11(2) and (3), {@link org.jointmeeting.policy.outcome.MeetingFinding})
 * and by the district government ({@link org.jointmeeting.policy.outcome.GovernmentResult}).
 */
@NullMarked
package org.jointmeeting.policy.outcome;

import org.jspecify.annotations.NullMarked;
