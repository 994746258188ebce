package org.jointmeeting.rules.check;

import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.rules.book.RulesStatus;

/** The rule book's id and its dates (Article 14). */
final class EditionCheck {
    private EditionCheck() {}

    static void check(Place book, Provided provided, Faults faults) {
        Place id = book.at("id");
        if (id.text().filter(t -> t.indexOf('/') >= 0).isPresent()) {
            faults.add(id, "不得含“/”：版本记作 id/version", "must not contain '/': an edition is recorded as id/version");
        }
        Optional<LocalDate> issued = book.at("issued").date();
        Place effective = book.at("effective");
        if (issued.isPresent()
                && effective.date().filter(day -> day.isBefore(issued.get())).isPresent()) {
            faults.add(
                    effective,
                    effective.date().get() + " 早于印发日期 " + issued.get() + "；施行日期不得早于印发日期",
                    effective.date().get() + " is before the issue date " + issued.get()
                            + "; expected that day or a later one");
        }
        String status = book.at("status").text().orElse("");
        boolean wasIssued = status.equals(RulesStatus.IN_FORCE.name()) || status.equals(RulesStatus.REPLACED.name());
        if (wasIssued && book.at("issued").absent()) {
            faults.add(
                    book.at("issued"),
                    "状态为 " + status + " 的规则已经印发；应写明印发日期",
                    "rules with the status " + status + " were issued; expected the date of issue");
        }
    }
}
