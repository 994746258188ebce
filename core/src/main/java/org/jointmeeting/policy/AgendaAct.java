package org.jointmeeting.policy;

import org.jointmeeting.procedure.Mandate;

/**
 * The fact that a meeting's agenda takes a policy up or drops it.
 *
 * @param meeting the meeting's id
 */
public record AgendaAct(String meeting) implements Mandate {}
