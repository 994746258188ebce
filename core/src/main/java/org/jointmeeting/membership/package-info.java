/**
 * How the composition changes: appointing, relieving and entrusting are recorded acts (Article 4), and so are the office's readings of
 * unclear places (Article 13). An act counts from today on, so that who could act on a day that has passed never changes; the
 * composition keeps who holds something now or later, and the register says who held what before. There is one
 * {@link org.jointmeeting.membership.Membership} to a joint meeting.
 */
@NullMarked
package org.jointmeeting.membership;

import org.jspecify.annotations.NullMarked;
