/**
 * How the composition changes: appointing, relieving and entrusting are recorded acts (Article 4), and so are the office's readings of
 * unclear places (Article 13). There is one {@link org.jointmeeting.membership.Membership} to a joint meeting.
 */
@NullMarked
package org.jointmeeting.membership;

import org.jspecify.annotations.NullMarked;
