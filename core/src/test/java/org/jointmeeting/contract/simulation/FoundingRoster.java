package org.jointmeeting.contract.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.rules.book.Seat;

/** Somebody in every seat of a rule book. Neighbouring units share a liaison, so that some people have several standings. */
final class FoundingRoster {
    private FoundingRoster() {}

    static Roster of(RuleBook book, LocalDate from) {
        List<Appointment> all = new ArrayList<>();
        for (Standing standing : seats(book)) {
            all.add(new Appointment(
                    holder(standing, book), standing.capacity(), standing.unit(), from, Optional.empty()));
        }
        return new Roster(all, List.of());
    }

    /** Every seat of a rule book, unit by unit. */
    static List<Standing> seats(RuleBook book) {
        List<Standing> all = new ArrayList<>();
        for (Seat seat : book.seats()) {
            for (UnitId unit : seat.unit().map(List::of).orElseGet(() -> seated(book))) {
                all.add(new Standing(seat.capacity(), unit));
            }
        }
        return all;
    }

    /** The units that have seats of the general kind: those that say something. */
    private static List<UnitId> seated(RuleBook book) {
        return book.units().stream()
                .filter(u -> u.isMember() || u.kind() == UnitKind.CONSULTEE)
                .map(Unit::id)
                .toList();
    }

    private static PersonId holder(Standing standing, RuleBook book) {
        int place = seated(book).indexOf(standing.unit());
        boolean shared = standing.capacity() == Capacity.LIAISON && place % 3 != 0;
        UnitId named = shared ? seated(book).get(place - place % 3 + 1) : standing.unit();
        return PersonId.of(standing.capacity().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + named);
    }
}
