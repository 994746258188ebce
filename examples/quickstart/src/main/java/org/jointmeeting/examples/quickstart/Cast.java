package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Seat;

/** Who plays which part: the first person whom the roster of the day names for a seat. */
final class Cast {
    private final Roster roster;
    private final WorkingRules rules;
    private final StoryClock clock;

    Cast(Roster roster, WorkingRules rules, StoryClock clock) {
        this.roster = roster;
        this.rules = rules;
        this.clock = clock;
    }

    /** Who acts for a unit. */
    PersonId of(UnitId unit) {
        return today(forUnit(unit));
    }

    /** Who acts in a capacity that only one unit has. */
    PersonId of(Capacity capacity) {
        return today(inCapacity(capacity, rules));
    }

    /** Who acts for the office. */
    PersonId office() {
        return today(forOffice(rules));
    }

    /** Who may act for a unit: its liaison, otherwise its member. */
    static List<Standing> forUnit(UnitId unit) {
        return List.of(new Standing(Capacity.LIAISON, unit), new Standing(Capacity.MEMBER, unit));
    }

    /** Who may act for the office: its staff, otherwise its director. */
    static List<Standing> forOffice(WorkingRules rules) {
        return List.of(
                new Standing(Capacity.OFFICE_STAFF, rules.office()),
                new Standing(Capacity.OFFICE_DIRECTOR, rules.office()));
    }

    /** The seats of a capacity that the rules give to named units. */
    static List<Standing> inCapacity(Capacity capacity, WorkingRules rules) {
        return rules.book().seats().stream()
                .filter(s -> s.capacity() == capacity)
                .map(Seat::unit)
                .flatMap(Optional::stream)
                .map(unit -> new Standing(capacity, unit))
                .toList();
    }

    /** The people in these seats on a day, in the order of the seats. */
    static Stream<PersonId> holders(Roster roster, List<Standing> seats, LocalDate day) {
        return seats.stream().flatMap(s -> roster.holders(s, day).stream());
    }

    private PersonId today(List<Standing> seats) {
        return holders(roster, seats, clock.today())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody in " + seats + " on " + clock.today()));
    }
}
