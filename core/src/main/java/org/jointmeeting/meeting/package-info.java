/**
 * Meetings (Article 8(1)): a {@link org.jointmeeting.meeting.Meeting} is convened, presided over and held, and its minutes with
 * their {@link org.jointmeeting.meeting.Resolution resolutions} are issued. {@link org.jointmeeting.meeting.MeetingProcedure} has
 * the whole life of one. Minutes that settle policies move those policies in the same act.
 */
@NullMarked
package org.jointmeeting.meeting;

import org.jspecify.annotations.NullMarked;
