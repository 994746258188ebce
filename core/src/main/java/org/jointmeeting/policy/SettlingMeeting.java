package org.jointmeeting.policy;

import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.rules.CoordinationLevel;

/**
 * The authority of the minutes of a coordination meeting, duly convened, presided and held, to settle a policy.
 *
 * @param meeting the meeting's id
 * @param level at which level its type settles policies
 */
public record SettlingMeeting(String meeting, CoordinationLevel level) implements Mandate {}
