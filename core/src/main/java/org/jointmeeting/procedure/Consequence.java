package org.jointmeeting.procedure;

/**
 * A command that an accepted command brings with it for another subject: minutes move the policies they settle. It is decided
 * in the same unit of work; if it is refused, so is the whole.
 *
 * @param subject the other subject
 * @param command what it is asked
 * @param mandate by what authority
 */
public record Consequence(SubjectId subject, Command command, Mandate mandate) {}
