package org.jointmeeting.meeting;

import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.rules.book.MeetingTypeId;

/** A command that brings an agenda with its invitations. */
interface AgendaCommand {

    /** The agenda. */
    List<AgendaItem> agenda();

    /** The units invited. */
    List<UnitId> invited();

    /** The type of the meeting that it makes of one. */
    default MeetingTypeId typeOf(Meeting m) {
        return m.meetingType();
    }
}
