package org.jointmeeting.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.Setting;

/** Who acts for the office (联席会议办公室, Article 4, paragraph 4; Article 6), without whom nobody could be appointed. */
final class Office {
    private Office() {}

    /** Whether a standing acts for the office. */
    static boolean isActedForBy(Standing standing, Setting in) {
        return in.current().officeStandings().contains(standing);
    }

    /** Whether somebody can act for the office on a day. */
    static boolean isFilled(Roster roster, LocalDate day, Setting in) {
        return in.current().officeStandings().stream()
                .anyMatch(s -> !roster.holders(s, day).isEmpty());
    }

    /** The office's seat of a capacity; empty if the office has none. */
    static Optional<Standing> seat(Capacity capacity, Setting in) {
        return in.current().officeStandings().stream()
                .filter(s -> s.capacity() == capacity)
                .findFirst();
    }
}
