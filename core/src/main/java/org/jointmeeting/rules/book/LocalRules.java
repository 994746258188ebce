package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * What the articles leave open and the district set for itself (实施细则, Article 12). Everything is empty by default: no
 * number is invented. Each is cited as {@code local:} and its name here.
 *
 * @param replyPeriod how long a consultee has to reply; empty: consultations end only when every reply is in
 * @param reviewPeriod how long the office has for the preliminary review; empty: no due date
 * @param conveningPeriod how long a convener has to convene a requested coordination meeting; empty: no due date
 * @param minutesPeriod how long the office has to issue the minutes of a held meeting; empty: no due date
 * @param filingPeriod how long the lead unit has to file an issued policy; empty: no due date
 * @param noticePeriod how long before a meeting its notice must go out; empty: any time before it
 * @param quorumPercent which part of the invited member units must be present, 1 to 100 percent; empty: no quorum
 * @param issuers the units that may issue an approved policy; empty: the lead unit
 * @param draftingUnits units that may draft policies beside those of Article 7(3)
 * @param calendar the working days; empty: Monday to Friday
 */
@Value.Builder
@JsonPropertyOrder({
    "replyPeriod",
    "reviewPeriod",
    "conveningPeriod",
    "minutesPeriod",
    "filingPeriod",
    "noticePeriod",
    "quorumPercent",
    "issuers",
    "draftingUnits",
    "calendar"
})
public record LocalRules(
        Optional<Days> replyPeriod,
        Optional<Days> reviewPeriod,
        Optional<Days> conveningPeriod,
        Optional<Days> minutesPeriod,
        Optional<Days> filingPeriod,
        Optional<Days> noticePeriod,
        Optional<Integer> quorumPercent,
        @MayBeLeftOut @Size(max = 500) List<UnitId> issuers,
        @MayBeLeftOut @Size(max = 500) List<UnitId> draftingUnits,
        Optional<WorkingCalendar> calendar)
        implements WithLocalRules {

    /** Nothing set. */
    public static final LocalRules NONE = new LocalRulesBuilder().build();

    public LocalRules {
        issuers = List.copyOf(issuers);
        draftingUnits = List.copyOf(draftingUnits);
    }

    /**
     * The last day of a local period.
     *
     * @param start the day on which it is set off; it does not count
     * @param period the period, if the district set one
     * @return the last day in time; empty when the district set no period
     */
    public Optional<java.time.LocalDate> due(java.time.LocalDate start, Optional<Days> period) {
        return period.map(p -> calendar.orElse(WorkingCalendar.WEEKDAYS).lastDay(start, p));
    }
}
