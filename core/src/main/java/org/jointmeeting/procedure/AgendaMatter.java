package org.jointmeeting.procedure;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.rules.book.CoordinationLevel;

/**
 * What a meeting must know of a subject on its agenda.
 *
 * @param title what it is called
 * @param stage where it stands
 * @param awaits the level of coordination that it awaits; empty if it awaits no meeting
 * @param lead the unit that answers for it and must be invited
 * @param objecting the units that object
 * @param scheduled the meeting that was convened for it last; empty if none is
 */
public record AgendaMatter(
        String title,
        Stage stage,
        Optional<CoordinationLevel> awaits,
        UnitId lead,
        List<UnitId> objecting,
        Optional<SubjectId> scheduled) {

    public AgendaMatter {
        objecting = List.copyOf(objecting);
    }
}
