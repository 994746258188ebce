package org.jointmeeting.membership;

import org.jointmeeting.procedure.Mandate;

/**
 * The fact that a meeting was held.
 *
 * @param meeting its id
 */
public record HeldMeeting(String meeting) implements Mandate {}
