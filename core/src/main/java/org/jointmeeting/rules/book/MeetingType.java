package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/**
 * A type of meeting (Article 8(1)): who may convene it and who may preside are separate questions.
 *
 * @param id its id, such as {@code regular}
 * @param text its name
 * @param convenedBy the capacities that may convene it
 * @param presidedBy the capacities that preside in their own right
 * @param presidedWhenEntrusted the capacities that preside when the general convener entrusted the person; empty for none
 * @param every how often it is due, such as P1Y; empty for no fixed frequency
 * @param settles at which rung of Article 11 its minutes settle policies; empty if they settle none
 * @param clause the clause id behind it
 */
@JsonPropertyOrder({"id", "text", "convenedBy", "presidedBy", "presidedWhenEntrusted", "every", "settles", "clause"})
public record MeetingType(
        MeetingTypeId id,
        Text text,
        @MayBeLeftOut @Size(max = 20) List<Capacity> convenedBy,
        @MayBeLeftOut @Size(max = 20) List<Capacity> presidedBy,
        @MayBeLeftOut @Size(max = 20) List<Capacity> presidedWhenEntrusted,
        Optional<Period> every,
        Optional<CoordinationLevel> settles,
        @Size(max = 64) String clause)
        implements Named {

    public MeetingType {
        convenedBy = List.copyOf(convenedBy);
        presidedBy = List.copyOf(presidedBy);
        presidedWhenEntrusted = List.copyOf(presidedWhenEntrusted);
    }
}
