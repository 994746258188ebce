/**
 * Meetings (Article 8(1)): a {@link org.jointmeeting.meeting.Meeting} is convened, presided over and held, and its minutes with
 * their {@link org.jointmeeting.meeting.Resolution resolutions} are issued. {@link org.jointmeeting.meeting.MeetingProcedure} has
 * the whole life of one. Minutes that settle subjects, such as policies, move them in the same act; a meeting
 * knows of a subject only what its procedure supplies ({@link org.jointmeeting.procedure.Tabling}).
 */
@NullMarked
package org.jointmeeting.meeting;

import org.jspecify.annotations.NullMarked;
