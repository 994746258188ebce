/**
 * The way in. A host opens a {@link org.jointmeeting.JointMeeting}, acts on it for its people, and asks it what may be done, what must
 * be done and what was done. An {@link org.jointmeeting.Act} is a command with all that may go with it, a
 * {@link org.jointmeeting.TimelineEntry} one line of a subject's history, and a {@link org.jointmeeting.RegisterListener} is told of
 * whatever was committed.
 */
@RecordStyle
@NullMarked
package org.jointmeeting;

import org.jspecify.annotations.NullMarked;
