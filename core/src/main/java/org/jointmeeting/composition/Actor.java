package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * A person with every standing the roster gives them on the day of the act. Never built from a caller's claim: see
 * {@link Roster#actor}.
 *
 * @param standings their standings that day; empty for somebody without any appointment
 */
@JsonPropertyOrder({"person", "standings"})
public record Actor(PersonId person, @MayBeLeftOut List<Standing> standings) {

    public Actor {
        standings = List.copyOf(standings);
    }
}
