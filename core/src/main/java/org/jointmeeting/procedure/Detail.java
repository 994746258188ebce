package org.jointmeeting.procedure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;

/**
 * A detail of a refusal or a notice: which unit is missing, which item, who could act.
 *
 * @param kind what it is: {@code unit}, {@code person}, {@code party}, {@code stage}, {@code trigger}, {@code day}, {@code reading},
 *     {@code item} of a dossier, {@code agenda-item} of a meeting, {@code path} in what was written …; for another subject its kind,
 *     such as {@code policy}
 * @param id the thing's id
 * @param text the thing's name, to show
 * @param details what belongs to it, such as the facts of a trigger; shown in brackets behind it
 */
@JsonPropertyOrder({"kind", "id", "text", "details"})
public record Detail(
        String kind, String id, Text text, @MayBeLeftOut List<Detail> details) {

    public Detail {
        details = List.copyOf(details);
    }

    /**
     * A detail to which nothing belongs.
     *
     * @param id the thing's id
     * @param text the thing's name, to show
     */
    public Detail(String kind, String id, Text text) {
        this(kind, id, text, List.of());
    }

    /**
     * A unit.
     *
     * @param rules the rules that name it
     */
    public static Detail unit(UnitId id, WorkingRules rules) {
        return new Detail("unit", id.value(), rules.unitName(id));
    }

    /**
     * A constant of an enum.
     *
     * @param <E> its type
     */
    public static <E extends Enum<E> & Named> Detail item(String kind, E constant) {
        return new Detail(kind, constant.name(), constant.text());
    }

    /** A stage. */
    public static Detail stage(Stage stage) {
        return new Detail("stage", stage.name(), stage.text());
    }

    /**
     * The stage in which a subject stands.
     *
     * @return the detail, of kind {@code stands-in}
     */
    static Detail standsIn(Stage stage) {
        Text name = stage.text();
        return new Detail("stands-in", stage.name(), Text.of("目前处于" + name.zh(), "it stands in " + name.en()));
    }

    /**
     * The stages from which something can be done.
     *
     * @return the detail, of kind {@code starts-from}
     */
    static Detail startsFrom(List<Stage> stages) {
        return new Detail(
                "starts-from",
                "",
                Text.of("可办理的阶段", "it can be done in"),
                stages.stream().map(Detail::stage).toList());
    }

    /**
     * A person.
     *
     * @param person the host's id of the person
     */
    public static Detail person(PersonId person) {
        return value("person", person);
    }

    /**
     * A day.
     *
     * @return the detail; its id is the day in ISO form, such as {@code 2026-03-02}
     */
    public static Detail day(LocalDate day) {
        return value("day", day);
    }

    /**
     * Another subject of which no more is known here than its id, by which it is shown.
     *
     * @return the detail; its kind is the subject's
     */
    public static Detail subject(SubjectId subject) {
        return value(subject.kind(), subject.id());
    }

    /**
     * Another subject.
     *
     * @param title what it is called; empty to show its id
     * @return the detail; its kind is the subject's
     */
    public static Detail subject(SubjectId subject, String title) {
        return title.isEmpty() ? subject(subject) : new Detail(subject.kind(), subject.id(), Text.of(title, title));
    }

    /**
     * A party that no standing makes up: another act, the host.
     *
     * @return the detail; it has no id
     */
    static Detail party(Party<?> party) {
        return new Detail("party", "", party.text());
    }

    /**
     * A capacity in a unit that could act.
     *
     * @param rules the rules that name the unit
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

    /** Something that reads the same in both languages and has no kind of its own above: a number, what somebody wrote. */
    public static Detail value(String kind, Object value) {
        String shown = value.toString();
        return new Detail(kind, shown, Text.of(shown, shown));
    }
}
