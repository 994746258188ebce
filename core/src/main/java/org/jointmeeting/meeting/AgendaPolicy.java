package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;

/**
 * What a meeting must know of a policy on its agenda.
 *
 * @param policy its id
 * @param stage where it stands
 * @param lead its lead unit
 * @param objecting the units that object
 * @param scheduled the meeting that was convened for it last; empty if none is
 */
@JsonPropertyOrder({"policy", "stage", "lead", "objecting", "scheduled"})
public record AgendaPolicy(
        PolicyId policy, PolicyStage stage, UnitId lead, List<UnitId> objecting, Optional<String> scheduled) {

    /** Copies the lists. */
    public AgendaPolicy {
        objecting = List.copyOf(objecting);
    }
}
