package org.jointmeeting.policy;

import org.jointmeeting.procedure.Mandate;

/**
 * The authority of a meeting's agenda to take a policy up or to drop it.
 *
 * @param meeting the meeting's id
 */
public record AgendaAct(String meeting) implements Mandate {}
