package org.jointmeeting.rules.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.json.fault.Complaint;

/** The seats (Article 4): every unit's seat of a capacity is provided for once, and somebody can act for the office and for a unit. */
final class SeatCheck {
    private static final Set<Capacity> OF_THE_OFFICE = EnumSet.of(Capacity.OFFICE_DIRECTOR, Capacity.OFFICE_STAFF);
    private static final Set<Capacity> OF_A_UNIT = EnumSet.of(Capacity.MEMBER, Capacity.LIAISON);

    private SeatCheck() {}

    static void check(Place book, Provided provided, Faults faults) {
        Place seats = book.at("seats");
        Provided.requireSome(seats, faults);
        for (Place seat : seats.items()) {
            provided.requireUnit(seat.at("unit"), faults);
            provided.requireClauseOrLocalRule(seat.at("clause"), faults);
            if (seat.at("capacity")
                    .constant(Capacity.class)
                    .filter(Capacity.HOST::equals)
                    .isPresent()) {
                faults.add(
                        seat.at("capacity"),
                        "HOST 是系统本身，无人可任；应删去该席位",
                        "HOST is the system itself, to which nobody is appointed; expected no such seat");
            }
            Place atMost = seat.at("atMost");
            if (atMost.number().filter(n -> n < 1).isPresent()) {
                faults.add(
                        atMost,
                        atMost.number().get() + " 过小；应为 1 以上，不限人数的则不写",
                        atMost.number().get() + " is too small; expected 1 or more, or nothing for no limit");
            }
            if (seat.at("capacity")
                    .constant(Capacity.class)
                    .filter(OF_THE_OFFICE::contains)
                    .isPresent()) {
                requireOffice(seat.at("unit"), book.at("office"), faults);
            }
        }
        clashes(seats, provided, faults);
        if (provided.allSeats()) {
            if (!provided.isOfOtherKind(book.at("office"), UnitKind.OFFICE)) {
                requireOneOf(
                        OF_THE_OFFICE, "OFFICE_DIRECTOR, OFFICE_STAFF", "办公室", "the office", seats, provided, faults);
            }
            requireOneOf(OF_A_UNIT, "MEMBER, LIAISON", "单位", "a unit", seats, provided, faults);
        }
    }

    private static void requireOffice(Place unit, Place office, Faults faults) {
        if (office.text().isPresent()
                && (unit.absent() || unit.text().isPresent())
                && !unit.text().equals(office.text())) {
            String id = Complaint.quote(office.text().get());
            faults.add(unit, "该席位设在办公室；应为 " + id, "this seat is one of the office; expected " + id);
        }
    }

    private static void requireOneOf(
            Set<Capacity> capacities,
            String names,
            String zh,
            String en,
            Place seats,
            Provided provided,
            Faults faults) {
        if (provided.seated().stream().noneMatch(capacities::contains)) {
            faults.add(
                    seats,
                    "无人可代表" + zh + "办理；应至少设下列席位之一：" + names,
                    "nobody can act for " + en + "; expected a seat of at least one of: " + names);
        }
    }

    private static void clashes(Place seats, Provided provided, Faults faults) {
        Map<String, Map<Optional<String>, Place>> seen = new HashMap<>();
        for (Place seat : seats.items()) {
            Place capacity = seat.at("capacity");
            Place unit = seat.at("unit");
            if (capacity.text().isPresent() && (unit.absent() || unit.text().isPresent())) {
                Place first = seen.computeIfAbsent(capacity.text().get(), c -> new HashMap<>())
                        .putIfAbsent(unit.text(), seat);
                if (first != null) {
                    clash(capacity, first, faults);
                }
            }
        }
        for (Map<Optional<String>, Place> ofOneCapacity : seen.values()) {
            Place everywhere = ofOneCapacity.get(Optional.<String>empty());
            for (Place seat : ofOneCapacity.values()) {
                Place unit = seat.at("unit");
                boolean covered = provided.units().containsKey(unit.text().orElse(""))
                        && !provided.isOfOtherKind(
                                unit, UnitKind.MEMBER_UNIT, UnitKind.SUBDISTRICT_OFFICE, UnitKind.CONSULTEE);
                if (everywhere != null && covered) {
                    clash(seat.at("capacity"), everywhere, faults);
                }
            }
        }
    }

    private static void clash(Place capacity, Place other, Faults faults) {
        String name = capacity.text().orElse("");
        faults.add(
                capacity,
                "与 " + other.path() + " 冲突：两处为同一单位设了 " + name + "；应合为一处",
                "clashes with " + other.path() + ": both provide for " + name + " in the same unit; expected one seat");
    }
}
