package org.jointmeeting.membership;

/**
 * The fact that a meeting was held.
 *
 * @param meeting its id
 */
public record HeldMeeting(String meeting) {}
