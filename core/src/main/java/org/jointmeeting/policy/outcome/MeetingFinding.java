package org.jointmeeting.policy.outcome;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.book.CoordinationLevel;

/**
 * What the minutes of a coordination meeting settled on a policy (Article 11(2) and (3)).
 *
 * @param level at which rung
 * @param outcome what it found
 * @param objecting the units that still objected then
 * @param on the day of the minutes
 */
@JsonPropertyOrder({"meeting", "level", "outcome", "objecting", "on"})
public record MeetingFinding(
        SubjectId meeting,
        CoordinationLevel level,
        MeetingOutcome outcome,
        @MayBeLeftOut List<UnitId> objecting,
        LocalDate on) {

    public MeetingFinding {
        objecting = List.copyOf(objecting);
    }
}
