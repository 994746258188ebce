package org.jointmeeting.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.rules.WorkingRules;

/** Who acts for the office (联席会议办公室, Article 4, paragraph 4; Article 6), without whom nobody could be appointed. */
final class Office {
    private Office() {}

    /** Whether a standing acts for the office. */
    static boolean isActedForBy(Standing standing, Setting in) {
        return in.current().officeStandings().contains(standing);
    }

    /** The office's seat of a capacity; empty if the office has none. */
    static Optional<Standing> seat(Capacity capacity, Setting in) {
        return in.current().officeStandings().stream()
                .filter(s -> s.capacity() == capacity)
                .findFirst();
    }

    /** Whether somebody can act for the office on a day. */
    static boolean isFilled(Roster roster, LocalDate day, WorkingRules rules) {
        return rules.officeStandings().stream()
                .anyMatch(s -> !roster.holders(s, day).isEmpty());
    }

    /** The first day, from a day on, on which nobody can act for the office; empty if somebody always can. */
    static Optional<LocalDate> emptyFrom(Roster roster, LocalDate day, WorkingRules rules) {
        return isFilled(roster, day, rules)
                ? lastTerms(roster, rules).stream()
                        .map(Office::end)
                        .filter(end -> end.isAfter(day))
                        .findFirst()
                : Optional.of(day);
    }

    /** The terms after whose end nobody can act for the office, by their ends; of those that end together, the one begun last. */
    static Collection<Appointment> lastTerms(Roster roster, WorkingRules rules) {
        SortedMap<LocalDate, Appointment> last = new TreeMap<>();
        for (Standing seat : rules.officeStandings()) {
            for (Appointment term : roster.appointmentsTo(seat)) {
                if (term.until().isPresent() && !isFilled(roster, end(term), rules)) {
                    last.merge(end(term), term, (a, b) -> b.from().isAfter(a.from()) ? b : a);
                }
            }
        }
        return last.values();
    }

    private static LocalDate end(Appointment term) {
        return term.until().orElseThrow();
    }
}
