package org.jointmeeting.procedure;

/**
 * The authority of a meeting's agenda to take a subject up or to drop it.
 *
 * @param meeting the meeting
 */
public record AgendaAct(SubjectId meeting) implements Mandate {}
