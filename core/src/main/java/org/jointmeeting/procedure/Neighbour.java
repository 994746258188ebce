package org.jointmeeting.procedure;

/**
 * Another subject, as a decision read it.
 *
 * @param state how it stands
 * @param procedure the procedure it goes through
 * @param <S> the type of its state
 */
public record Neighbour<S extends Subject>(SubjectId id, S state, Procedure<S> procedure) {}
