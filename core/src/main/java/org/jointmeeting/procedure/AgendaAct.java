package org.jointmeeting.procedure;

/** The authority of a meeting's agenda to take a subject up or to drop it. */
public record AgendaAct(SubjectId meeting) implements Mandate {}
