package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.duty.Duty;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;

/**
 * A district's rule book exactly as its JSON file says it. {@link WorkingRules} checks it and answers questions about it.
 *
 * @param id the rule book's id, such as {@code futian}; 1 to 64 characters, no slash
 * @param version which version of it this is, such as {@code 2018-draft}; 1 to 64 characters
 * @param status where this version stands (Article 14)
 * @param issued the day it was issued; empty while it is a draft
 * @param effective the day it takes effect; empty until the host sets it
 * @param name the joint meeting's full name (Article 3)
 * @param shortName the name used for short (Article 3: 联席会议)
 * @param predecessor the body it grew from (Article 3)
 * @param articles the text, clause by clause
 * @param units every unit: members, the office, consultees, the district government (Article 4)
 * @param office the unit that is the office; in a district without one, the lead unit, which does its work
 * @param officeSeat the member unit in which the office is seated (Article 4, paragraph 4)
 * @param leadUnit the member unit that leads the joint meeting's work (Article 4, paragraph 2)
 * @param seats which capacities there are, where, and how many may hold each at a time
 * @param duties the duties of Articles 5 to 7 with their holders
 * @param meetingTypes the types of meetings with who convenes and who presides (Article 8(1))
 * @param consultees the units whose written opinion every coordinated policy needs (Article 11(1))
 * @param categories the categories of policies (Article 2)
 * @param interpretations how each unclear place is read (Article 13)
 * @param local what the district set for itself (Article 12)
 */
@Value.Builder
@JsonPropertyOrder({
    "id",
    "version",
    "status",
    "issued",
    "effective",
    "name",
    "shortName",
    "predecessor",
    "articles",
    "units",
    "office",
    "officeSeat",
    "leadUnit",
    "seats",
    "duties",
    "meetingTypes",
    "consultees",
    "categories",
    "interpretations",
    "local"
})
public record RuleBook(
        @NotBlank @Size(max = 64) String id,
        @NotBlank @Size(max = 64) String version,
        RulesStatus status,
        Optional<LocalDate> issued,
        Optional<LocalDate> effective,
        Text name,
        Text shortName,
        Text predecessor,
        @MayBeLeftOut @Size(max = 500) List<Article> articles,
        @MayBeLeftOut @Size(max = 500) List<Unit> units,
        UnitId office,
        UnitId officeSeat,
        UnitId leadUnit,
        @MayBeLeftOut @Size(max = 500) List<Seat> seats,
        @MayBeLeftOut @Size(max = 200) List<Duty> duties,
        @MayBeLeftOut @Size(max = 50) List<MeetingType> meetingTypes,
        @MayBeLeftOut @Size(max = 100) List<UnitId> consultees,
        @MayBeLeftOut @Size(max = 500) List<PolicyCategory> categories,
        @MayBeLeftOut @Size(max = 100) List<Interpretation> interpretations,
        LocalRules local)
        implements WithRuleBook {

    public RuleBook {
        articles = List.copyOf(articles);
        units = List.copyOf(units);
        seats = List.copyOf(seats);
        duties = List.copyOf(duties);
        meetingTypes = List.copyOf(meetingTypes);
        consultees = List.copyOf(consultees);
        categories = List.copyOf(categories);
        interpretations = List.copyOf(interpretations);
    }
}
