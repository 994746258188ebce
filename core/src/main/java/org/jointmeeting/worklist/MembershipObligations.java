package org.jointmeeting.worklist;

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
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.MembershipStage;
import org.jointmeeting.rules.MeetingType;
import org.jointmeeting.rules.Seat;
import org.jointmeeting.rules.WorkingRules;

/** What the composition asks of people: vacant seats (Article 4, paragraph 3) and meetings that are due (Article 8(1)). */
public final class MembershipObligations {
    private MembershipObligations() {}

    /**
     * The obligations of the composition.
     *
     * @param membership its state
     * @param rules the working rules
     * @param day the day of the act; vacancies that ended before it are left out
     * @return the obligations; a vacancy that lies ahead is open from the day on which it begins
     */
    public static List<Obligation> of(Membership membership, WorkingRules rules, LocalDate day) {
        if (membership.stage() != MembershipStage.CONSTITUTED) {
            return List.of();
        }
        List<Obligation> all = new ArrayList<>();
        for (Seat seat : rules.book().seats()) {
            if (seat.required()) {
                for (UnitId unit : unitsOf(seat, rules)) {
                    vacancies(new Standing(seat.capacity(), unit), seat, membership, rules, day, all);
                }
            }
        }
        for (MeetingType type : rules.book().meetingTypes()) {
            type.every().ifPresent(every -> {
                LocalDate due = membership
                        .lastHeld(type.id())
                        .orElse(membership.constitutedOn())
                        .plus(every);
                all.add(new Obligation(
                        MembershipProcedure.SUBJECT,
                        type.id().value(),
                        ObligationKind.CONVENE_REGULAR_MEETING,
                        type.id().value(),
                        Assignees.seats(type.convenedBy(), rules),
                        due,
                        Optional.empty(),
                        Optional.of(due),
                        rules.cite(ObligationKind.CONVENE_REGULAR_MEETING.provision())));
            });
        }
        return List.copyOf(all);
    }

    private static List<UnitId> unitsOf(Seat seat, WorkingRules rules) {
        return seat.unit().isPresent()
                ? List.of(seat.unit().get())
                : rules.book().units().stream()
                        .filter(Unit::isMember)
                        .map(Unit::id)
                        .toList();
    }

    private static void vacancies(
            Standing standing,
            Seat seat,
            Membership membership,
            WorkingRules rules,
            LocalDate day,
            List<Obligation> all) {
        List<Appointment> held = membership.roster().appointments().stream()
                .filter(a -> a.standing().equals(standing))
                .sorted(Comparator.comparing(Appointment::from))
                .toList();
        LocalDate free = membership.constitutedOn();
        boolean filled = false;
        for (Appointment a : held) {
            if (!filled && a.from().isAfter(free)) {
                if (a.from().isAfter(day)) {
                    all.add(vacancy(standing, seat, free, Optional.of(a.from()), rules));
                }
            }
            if (a.until().isEmpty()) {
                filled = true;
            } else if (a.until().get().isAfter(free)) {
                free = a.until().get();
            }
        }
        if (!filled) {
            all.add(vacancy(standing, seat, free, Optional.empty(), rules));
        }
    }

    private static Obligation vacancy(
            Standing standing, Seat seat, LocalDate since, Optional<LocalDate> until, WorkingRules rules) {
        List<Standing> who = new ArrayList<>(rules.officeStandings());
        if (seat.unit().isEmpty()) {
            who.addAll(Assignees.unit(standing.unit()));
        } else if (standing.capacity() == Capacity.OFFICE_DIRECTOR) {
            who.addAll(Assignees.unit(rules.book().officeSeat()));
        }
        return new Obligation(
                MembershipProcedure.SUBJECT,
                rules.unitName(standing.unit()).zh(),
                ObligationKind.FILL_SEAT,
                standing.capacity() + "@" + standing.unit() + "@" + since,
                who,
                since,
                until,
                Optional.empty(),
                rules.provision(seat.clause()).orElse(rules.cite(ObligationKind.FILL_SEAT.provision())));
    }
}
