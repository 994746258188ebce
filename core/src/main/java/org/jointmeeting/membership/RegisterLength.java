package org.jointmeeting.membership;

/**
 * The fact of how long the register is.
 *
 * @param entries how many entries it has
 */
public record RegisterLength(long entries) {}
