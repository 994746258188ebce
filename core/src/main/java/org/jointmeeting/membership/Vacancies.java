package org.jointmeeting.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.procedure.Owing;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Seat;

/** The required seats that nobody holds (Article 4, paragraph 3), those included that fall vacant in days to come. */
final class Vacancies {
    private Vacancies() {}

    /** Each vacancy with its days; one that ended before the day of the act is left out. */
    static List<Owing> of(Membership m, Setting in) {
        List<Owing> all = new ArrayList<>();
        for (Seat seat : in.rules().book().seats()) {
            if (seat.required()) {
                for (UnitId unit : unitsOf(seat, in.rules())) {
                    vacancies(new Standing(seat.capacity(), unit), seat, m, in, all);
                }
            }
        }
        return all;
    }

    private static List<UnitId> unitsOf(Seat seat, WorkingRules rules) {
        return seat.unit().isPresent()
                ? List.of(seat.unit().get())
                : rules.book().units().stream()
                        .filter(Unit::isMember)
                        .map(Unit::id)
                        .toList();
    }

    private static void vacancies(Standing standing, Seat seat, Membership m, Setting in, List<Owing> all) {
        List<Appointment> held = m.roster().appointmentsTo(standing).stream()
                .sorted(Comparator.comparing(Appointment::from))
                .toList();
        LocalDate free = m.constitutedOn();
        boolean filled = false;
        for (Appointment a : held) {
            if (!filled && a.from().isAfter(free)) {
                if (a.from().isAfter(in.today())) {
                    all.add(vacancy(standing, seat, free, Optional.of(a.from()), in));
                }
            }
            if (a.until().isEmpty()) {
                filled = true;
            } else if (a.until().get().isAfter(free)) {
                free = a.until().get();
            }
        }
        if (!filled) {
            all.add(vacancy(standing, seat, free, Optional.empty(), in));
        }
    }

    private static Owing vacancy(Standing standing, Seat seat, LocalDate since, Optional<LocalDate> until, Setting in) {
        return new Owing(
                standing.capacity() + "@" + standing.unit() + "@" + since,
                whoFills(standing, in),
                since,
                until,
                Optional.empty(),
                in.rules().provision(seat.clause()).orElse(Clauses.ART_4_P3));
    }

    /** The office for every seat; a unit's member also for those whom the unit names itself. */
    private static List<Standing> whoFills(Standing standing, Setting in) {
        List<Standing> who = new ArrayList<>(in.current().officeStandings());
        if (AppointmentChecks.NAMED_BY_UNIT.contains(standing.capacity())) {
            who.add(new Standing(Capacity.MEMBER, standing.unit()));
        }
        return who;
    }
}
