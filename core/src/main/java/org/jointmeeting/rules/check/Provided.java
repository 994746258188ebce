package org.jointmeeting.rules.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.json.fault.Complaint;

/**
 * What the lists of a rule book provide for other parts to refer to. A list with an entry that cannot be read might provide
 * anything: references to it are not judged until it is put right.
 *
 * @param units the unit ids with their kinds; empty for a kind that cannot be read
 * @param allUnits whether every unit's id could be read
 * @param clauses the clause ids
 * @param allClauses whether every clause id could be read
 * @param seated the capacities that have a seat
 * @param allSeats whether every seat's capacity could be read
 */
record Provided(
        Map<String, Optional<UnitKind>> units,
        boolean allUnits,
        Set<String> clauses,
        boolean allClauses,
        Set<Capacity> seated,
        boolean allSeats) {

    private static final Pattern LOCAL_CLAUSE = Pattern.compile("local:[A-Za-z][A-Za-z0-9]*");

    static Provided by(Place book) {
        Map<String, Optional<UnitKind>> units = new HashMap<>();
        for (Place unit : book.at("units").items()) {
            unit.at("id")
                    .text()
                    .ifPresent(id -> units.putIfAbsent(id, unit.at("kind").constant(UnitKind.class)));
        }
        Set<Capacity> seated = EnumSet.noneOf(Capacity.class);
        book.at("seats")
                .items()
                .forEach(seat -> seat.at("capacity").constant(Capacity.class).ifPresent(seated::add));
        return new Provided(
                units,
                readable(book.at("units"), unit -> unit.at("id").text()),
                texts(book.at("articles"), "clause"),
                readable(book.at("articles"), article -> article.at("clause").text()),
                seated,
                readable(book.at("seats"), seat -> seat.at("capacity").constant(Capacity.class)));
    }

    /** Says so if a reference names no unit of the book. */
    void requireUnit(Place reference, Faults faults) {
        String id = reference.text().orElse("");
        if (allUnits && !id.isBlank() && !units.containsKey(id)) {
            faults.add(
                    reference,
                    "没有标识为 " + Complaint.quote(id) + " 的单位；应为 $.units 中某一单位的 id",
                    "there is no unit " + Complaint.quote(id) + "; expected the id of one of $.units");
        }
    }

    /** Whether a reference names a unit that is known to be of none of these kinds. */
    boolean isOfOtherKind(Place reference, UnitKind... kinds) {
        Optional<UnitKind> kind = reference.text().flatMap(id -> units.getOrDefault(id, Optional.empty()));
        return kind.isPresent() && !Arrays.asList(kinds).contains(kind.get());
    }

    /** Says so if a reference names no clause of the book. */
    void requireClause(Place reference, Faults faults) {
        Optional<String> unknown = reference.text().filter(clause -> !clauses.contains(clause));
        if (allClauses && unknown.isPresent()) {
            String clause = Complaint.quote(unknown.get());
            faults.add(
                    reference,
                    "没有条款 " + clause + "；应为 $.articles 中某一条款的 clause",
                    "there is no clause " + clause + "; expected the clause of one of $.articles");
        }
    }

    /** Says so if a reference names neither a clause of the book nor a local rule. */
    void requireClauseOrLocalRule(Place reference, Faults faults) {
        if (reference.text().filter(c -> LOCAL_CLAUSE.matcher(c).matches()).isPresent()) {
            return;
        }
        String clause = reference.text().orElse("");
        if (clause.startsWith("local:")) {
            faults.add(
                    reference,
                    Complaint.quote(clause) + " 不是本地细则的写法；应为 local: 加名称，如 local:caseOfficers",
                    Complaint.quote(clause)
                            + " does not name a local rule; expected local: and a name, such as local:caseOfficers");
        } else {
            requireClause(reference, faults);
        }
    }

    /** Says so if a list is empty or left out. */
    static void requireSome(Place list, Faults faults) {
        if (list.value().isMissingNode()
                || (list.value().isArray() && list.value().isEmpty())) {
            faults.add(list, "不得为空；应至少有一项", "must not be empty; expected one entry at least");
        }
    }

    /** Says so if entries of a list share an id. */
    static void requireEachOnce(Place list, String id, Faults faults) {
        Map<String, Place> seen = new HashMap<>();
        for (Place item : list.items()) {
            Place here = item.at(id);
            here.text().map(text -> seen.putIfAbsent(text, here)).ifPresent(first -> repeated(here, first, faults));
        }
    }

    static void repeated(Place here, Place first, Faults faults) {
        String value = Complaint.quote(here.text().orElse(""));
        faults.add(
                here,
                value + " 已用于 " + first.path() + "；每个只能出现一次",
                value + " is used at " + first.path() + " already; each may stand once only");
    }

    /** Whether a list has entries and something could be read from each. */
    static boolean readable(Place list, Function<Place, Optional<?>> reading) {
        List<Place> items = list.items();
        return !items.isEmpty()
                && items.stream().allMatch(item -> reading.apply(item).isPresent());
    }

    private static Set<String> texts(Place list, String property) {
        Set<String> texts = new HashSet<>();
        list.items().forEach(item -> item.at(property).text().ifPresent(texts::add));
        return texts;
    }
}
