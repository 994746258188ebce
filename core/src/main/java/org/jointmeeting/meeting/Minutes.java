package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * The minutes of a meeting (会议纪要, Article 6(2)).
 *
 * @param document their number
 * @param issuedOn the day of issue
 * @param items one for each agenda item
 * @param resolutions what was resolved; empty for nothing
 */
@JsonPropertyOrder({"document", "issuedOn", "items", "resolutions"})
public record Minutes(
        String document,
        LocalDate issuedOn,
        @MayBeLeftOut List<MinutesItem> items,
        @MayBeLeftOut List<Resolution> resolutions) {

    public Minutes {
        items = List.copyOf(items);
        resolutions = List.copyOf(resolutions);
    }
}
