package org.jointmeeting.procedure;

/**
 * By what authority a {@link Consequence} comes: the minutes of a meeting that was duly held, say, or the issue of another policy.
 * Only the act that brings the consequence can give it; nobody else can claim it. Each kind of authority is a small record.
 */
public interface Mandate {}
