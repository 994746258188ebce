package org.jointmeeting.rules.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointmeeting.duty.DutyKind;

/** The duties of Articles 5 to 7: known holders, and somebody there for each duty that a policy cannot do without. */
final class DutyCheck {
    private static final List<DutyKind> NEEDED =
            List.of(DutyKind.REVIEW_COHERENCE, DutyKind.SECURE_FUNDS, DutyKind.DRAFT_POLICIES);

    private DutyCheck() {}

    static void check(Place book, Provided provided, Faults faults) {
        Place duties = book.at("duties");
        Provided.requireSome(duties, faults);
        Map<List<String>, Place> seen = new HashMap<>();
        for (Place duty : duties.items()) {
            provided.requireClause(duty.at("clause"), faults);
            duty.at("holders").items().forEach(holder -> provided.requireUnit(holder, faults));
            if (duty.at("kind").text().isPresent() && duty.at("clause").text().isPresent()) {
                Place kind = duty.at("kind");
                Place first = seen.putIfAbsent(
                        List.of(kind.text().get(), duty.at("clause").text().get()), kind);
                if (first != null) {
                    Provided.repeated(kind, first, faults);
                }
            }
        }
        if (Provided.readable(duties, duty -> duty.at("kind").constant(DutyKind.class))) {
            NEEDED.forEach(kind -> requireHolder(kind, book, faults));
        }
    }

    private static void requireHolder(DutyKind kind, Place book, Faults faults) {
        Place duties = book.at("duties");
        List<Place> ofKind = duties.items().stream()
                .filter(d -> d.at("kind")
                        .constant(DutyKind.class)
                        .filter(kind::equals)
                        .isPresent())
                .toList();
        boolean held = ofKind.stream().anyMatch(d -> !d.at("holders").absent() && !isEmptyList(d.at("holders")));
        boolean heldLocally = kind == DutyKind.DRAFT_POLICIES
                && !book.at("local").at("draftingUnits").items().isEmpty();
        if (!held && !heldLocally) {
            faults.add(
                    ofKind.isEmpty() ? duties : ofKind.get(0).at("holders"),
                    "没有单位承担 " + kind + "（" + kind.text().zh() + "）；应至少有一个单位",
                    "no unit holds " + kind + " (" + kind.text().en() + "); expected one at least");
        }
    }

    private static boolean isEmptyList(Place list) {
        return list.value().isArray() && list.value().isEmpty();
    }
}
