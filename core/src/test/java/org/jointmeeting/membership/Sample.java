package org.jointmeeting.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Constitute;
import org.jointmeeting.membership.MembershipCommand.CorrectEntry;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.NoteMeetingHeld;
import org.jointmeeting.membership.MembershipCommand.RecordReading;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipCommand.RestoreOffice;
import org.jointmeeting.membership.MembershipCommand.RevokeEntrustment;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Question;

/** Something to do to a composition as it stands, mostly sensible. */
record Sample(Random random, Roster roster, WorkingRules rules, LocalDate today) {
    private static final List<Capacity> CAPACITIES = List.of(
            Capacity.LIAISON,
            Capacity.LIAISON,
            Capacity.OFFICE_STAFF,
            Capacity.OFFICE_DIRECTOR,
            Capacity.CONVENER,
            Capacity.CASE_OFFICER);
    private static final List<UnitId> UNITS = List.of(Units.FINANCE, Units.HEALTH);
    private static final List<PersonId> PEOPLE =
            List.of(PersonId.of("newcomer"), PersonId.of("another"), People.OFFICE_CLERK, People.CONVENER);

    MembershipCommand command() {
        return switch (random.nextInt(20)) {
            case 0 -> constitute();
            case 1, 2, 3, 4, 5 -> appoint();
            case 6, 7, 8, 9 -> relieve();
            case 10, 11 -> new Entrust(convener(), day(), end());
            case 12, 13 -> new RevokeEntrustment(convener(), day());
            case 14 ->
                new RecordReading(Question.TRIGGERS, oneOf(List.of("alternatives", "cumulative", "unheard-of")), "理由。");
            case 15 -> new NoteMeetingHeld(MeetingTypeId.of("regular"), day());
            case 16 -> new CorrectEntry(1 + random.nextInt(9), "更正。");
            default -> new RestoreOffice(oneOf(PEOPLE), oneOf(CAPACITIES));
        };
    }

    Constitute constitute() {
        Roster full = Rosters.futian();
        Roster noOffice = without(full, Units.OFFICE);
        return new Constitute(
                switch (random.nextInt(12)) {
                    case 0 -> Roster.EMPTY;
                    case 1, 2 -> noOffice;
                    case 3, 4 -> noOffice.with(term(People.OFFICE_DIRECTOR, Capacity.OFFICE_DIRECTOR, 30));
                    case 5 -> full.with(term(People.OFFICE_CLERK, Capacity.OFFICE_STAFF, 30));
                    case 6 -> full.with(term(PersonId.of("another"), Capacity.OFFICE_DIRECTOR, 30));
                    case 7 -> full.with(term(PersonId.of("backwards"), Capacity.OFFICE_STAFF, 0));
                    case 8 -> full.with(Rosters.appointed(PersonId.of("seatless"), Capacity.MEMBER, Units.OFFICE));
                    case 9 -> full.with(new Entrustment(People.GENERAL_CONVENER, oneOf(PEOPLE), today, end()));
                    default -> full;
                });
    }

    private Appointment term(PersonId person, Capacity capacity, int days) {
        return new Appointment(person, capacity, Units.OFFICE, today, Optional.of(today.plusDays(days)));
    }

    private static Roster without(Roster roster, UnitId unit) {
        return new Roster(
                roster.appointments().stream()
                        .filter(a -> !a.unit().equals(unit))
                        .toList(),
                roster.entrustments());
    }

    private Appoint appoint() {
        Standing seat = seat();
        return new Appoint(oneOf(PEOPLE), seat.capacity(), seat.unit(), day(), end());
    }

    private Relieve relieve() {
        List<Appointment> all = new ArrayList<>(roster.appointments());
        all.removeIf(a -> !UNITS.contains(a.unit()) && !a.unit().equals(Units.OFFICE));
        if (all.isEmpty() || random.nextInt(8) == 0) {
            return new Relieve(oneOf(PEOPLE), seat().capacity(), seat().unit(), day());
        }
        Appointment one = oneOf(all);
        return new Relieve(one.person(), one.capacity(), one.unit(), day());
    }

    private Standing seat() {
        Capacity capacity = oneOf(CAPACITIES);
        return switch (capacity) {
            case OFFICE_STAFF, OFFICE_DIRECTOR -> new Standing(capacity, Units.OFFICE);
            case CONVENER -> new Standing(capacity, Units.CIVIL_AFFAIRS);
            default -> new Standing(capacity, oneOf(UNITS));
        };
    }

    private PersonId convener() {
        return random.nextInt(5) == 0 ? oneOf(PEOPLE) : People.CONVENER;
    }

    /** Mostly today or later. */
    private LocalDate day() {
        return today.plusDays(random.nextInt(3) == 0 ? random.nextInt(24) - 4 : 0);
    }

    private Optional<LocalDate> end() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(today.plusDays(random.nextInt(40) - 1));
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
