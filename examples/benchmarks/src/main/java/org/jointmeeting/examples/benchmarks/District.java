package org.jointmeeting.examples.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.rules.FutianRules;

/** Futian with every seat taken by made-up people, on a Monday that does not pass. */
final class District {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    static final UnitId CIVIL_AFFAIRS = UnitId.of("civil-affairs");
    static final UnitId HEALTH = UnitId.of("health");
    static final UnitId DISABLED_FEDERATION = UnitId.of("disabled-federation");
    static final UnitId FINANCE = UnitId.of("finance");
    static final UnitId DEVELOPMENT_REFORM = UnitId.of("development-reform");
    static final UnitId OFFICE = UnitId.of("office");

    static final PersonId LEAD = liaisonOf(CIVIL_AFFAIRS);
    static final PersonId DIRECTOR = PersonId.of("office-director");
    static final PersonId CONVENER = PersonId.of("convener");
    static final PersonId GENERAL_CONVENER = PersonId.of("general-convener");

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private District() {}

    static PersonId liaisonOf(UnitId unit) {
        return PersonId.of("liaison-" + unit);
    }

    static Roster roster() {
        return rosterAfter(0);
    }

    /** Every seat taken, after so many appointments that have ended. */
    static Roster rosterAfter(int past) {
        List<Appointment> all = new ArrayList<>();
        List<Unit> units = FutianRules.draft().book().units().stream()
                .filter(u -> u.isMember() || u.kind() == UnitKind.CONSULTEE)
                .toList();
        for (int i = 0; i < past; i++) {
            LocalDate end = FIRST_DAY.minusDays(i / units.size()); // one after the other in each seat, a day each
            all.add(new Appointment(
                    PersonId.of("former-" + i),
                    Capacity.LIAISON,
                    units.get(i % units.size()).id(),
                    end.minusDays(1),
                    Optional.of(end)));
        }
        all.add(appointed(GENERAL_CONVENER, Capacity.GENERAL_CONVENER, UnitId.of("district-government")));
        all.add(appointed(CONVENER, Capacity.CONVENER, CIVIL_AFFAIRS));
        all.add(appointed(DIRECTOR, Capacity.OFFICE_DIRECTOR, OFFICE));
        for (Unit unit : units) {
            all.add(appointed(PersonId.of("member-" + unit.id()), Capacity.MEMBER, unit.id()));
            all.add(appointed(liaisonOf(unit.id()), Capacity.LIAISON, unit.id()));
        }
        return new Roster(all, List.of());
    }

    private static Appointment appointed(PersonId person, Capacity capacity, UnitId unit) {
        return new Appointment(person, capacity, unit, FIRST_DAY, Optional.empty());
    }
}
