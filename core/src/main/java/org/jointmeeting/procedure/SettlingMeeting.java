package org.jointmeeting.procedure;

import org.jointmeeting.rules.book.CoordinationLevel;

/**
 * The authority of the minutes of a coordination meeting, duly convened, presided and held, to settle a subject.
 *
 * @param level at which level its type settles
 */
public record SettlingMeeting(SubjectId meeting, CoordinationLevel level) implements Mandate {}
