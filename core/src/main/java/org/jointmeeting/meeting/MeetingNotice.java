package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDateTime;
import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * The notice of a meeting (会议通知): time, place, agenda and who is invited.
 *
 * @param at when it begins, local time
 * @param place where
 */
@JsonPropertyOrder({"at", "place", "agenda", "invited"})
public record MeetingNotice(
        LocalDateTime at,
        String place,
        @MayBeLeftOut List<AgendaItem> agenda,
        @MayBeLeftOut List<UnitId> invited) {

    public MeetingNotice {
        agenda = List.copyOf(agenda);
        invited = List.copyOf(invited);
    }
}
