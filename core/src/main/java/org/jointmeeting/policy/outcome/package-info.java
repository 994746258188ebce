/**
 * What was decided on a policy: by coordination meetings (Article 11(2) and (3)) and by the district government.
 */
@NullMarked
package org.jointmeeting.policy.outcome;

import org.jspecify.annotations.NullMarked;
