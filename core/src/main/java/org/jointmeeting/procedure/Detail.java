package org.jointmeeting.procedure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;

/**
 * A detail of a refusal or a notice: which unit is missing, which item, who could act.
 *
 * @param kind what it is: {@code unit}, {@code stage}, {@code item}, {@code party}, {@code policy}, {@code day}, {@code path} …
 * @param id the thing's id
 * @param text the thing's name, to show
 */
@JsonPropertyOrder({"kind", "id", "text"})
public record Detail(String kind, String id, Text text) {

    /** The kind of a detail whose facts are the details that follow it. */
    public static final String TRIGGER = "trigger";

    /**
     * A unit.
     *
     * @param id the unit
     * @param rules the rules that name it
     * @return the detail
     */
    public static Detail unit(UnitId id, WorkingRules rules) {
        return new Detail("unit", id.value(), rules.unitName(id));
    }

    /**
     * A constant of an enum.
     *
     * @param kind what it is
     * @param constant the constant
     * @param <E> its type
     * @return the detail
     */
    public static <E extends Enum<E> & Named> Detail item(String kind, E constant) {
        return new Detail(kind, constant.name(), constant.text());
    }

    /**
     * A stage.
     *
     * @param stage the stage
     * @return the detail
     */
    public static Detail stage(Stage stage) {
        return new Detail("stage", stage.name(), stage.text());
    }

    /**
     * A capacity in a unit that could act.
     *
     * @param standing the standing
     * @param rules the rules that name the unit
     * @return the detail
     */
    public static Detail party(Standing standing, WorkingRules rules) {
        Text unit = rules.unitName(standing.unit());
        Text capacity = standing.capacity().text();
        String office = "办公室";
        String rank = unit.zh().endsWith(office) && capacity.zh().startsWith(office)
                ? capacity.zh().substring(office.length())
                : capacity.zh();
        return new Detail(
                "party",
                standing.capacity() + "@" + standing.unit(),
                Text.of(unit.zh() + rank, capacity.en() + " of " + unit.en()));
    }

    /**
     * Something that reads the same in both languages: a day, a number, an id.
     *
     * @param kind what it is
     * @param value the value
     * @return the detail
     */
    public static Detail value(String kind, Object value) {
        String shown = value.toString();
        return new Detail(kind, shown, Text.of(shown, shown));
    }
}
