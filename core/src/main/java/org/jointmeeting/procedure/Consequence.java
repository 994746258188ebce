package org.jointmeeting.procedure;

/**
 * A command that an accepted command brings with it for another subject: minutes move the policies they settle. It is decided
 * in the same unit of work; if it is refused, so is the whole.
 *
 * @param subject the other subject
 * @param command what it is asked
 * @param fact what the other subject's decision must know of this one, such as the meeting whose minutes act
 */
public record Consequence(SubjectId subject, Command command, Facts fact) {}
