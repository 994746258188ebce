package org.jointmeeting.composition;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointmeeting.json.MayBeLeftOut;

/**
 * Who holds which capacity when (名单, Article 4), with the entrustments given. Immutable; every question names its day. A founding
 * roster may name people of the past; the composition keeps who holds something now or later, and leaves the past to the register.
 *
 * @param appointments the appointments, in the order in which they were made; a founding roster has 50,000 at most
 * @param entrustments the entrustments; a founding roster has 1,000 at most
 */
@JsonPropertyOrder({"appointments", "entrustments"})
public record Roster(
        @MayBeLeftOut @NotNull @Size(max = 50_000) List<@Valid Appointment> appointments,
        @MayBeLeftOut @NotNull @Size(max = 1000) List<@Valid Entrustment> entrustments) {

    /** Nobody appointed. */
    public static final Roster EMPTY = new Roster(List.of(), List.of());

    public Roster {
        appointments = Appointments.of(appointments);
        entrustments = List.copyOf(entrustments);
    }

    /**
     * What a person was appointed to.
     *
     * @return their appointments, of whatever day, in the order in which they were made; empty for somebody unknown
     */
    public List<Appointment> appointmentsOf(PersonId person) {
        return found().of(person);
    }

    /**
     * Who was appointed to a seat.
     *
     * @param seat the capacity and unit
     * @return the appointments to it, of whatever day, in the order in which they were made; empty if nobody was
     */
    public List<Appointment> appointmentsTo(Standing seat) {
        return found().to(seat);
    }

    /**
     * The seats that somebody was appointed to.
     *
     * @return them, in the order in which they were first filled
     */
    public List<Standing> seats() {
        return List.copyOf(found().seats());
    }

    private Appointments found() {
        return (Appointments) appointments;
    }

    /**
     * The person with the standings they hold on a day.
     *
     * @param day the day
     * @return the actor; without standings for somebody not appointed that day
     */
    public Actor actor(PersonId person, LocalDate day) {
        List<Standing> standings = new ArrayList<>();
        for (Appointment a : appointmentsOf(person)) {
            if (a.holdsOn(day)) {
                standings.add(a.standing());
            }
        }
        return new Actor(person, standings);
    }

    /**
     * Who holds a standing on a day.
     *
     * @param standing the capacity and unit
     * @param day the day
     * @return the people, in the order of appointment; empty when the seat is vacant
     */
    public List<PersonId> holders(Standing standing, LocalDate day) {
        List<PersonId> people = new ArrayList<>();
        for (Appointment a : appointmentsTo(standing)) {
            if (a.holdsOn(day)) {
                people.add(a.person());
            }
        }
        return List.copyOf(people);
    }

    /**
     * Whether a person may preside in the general convener's place on a day (Article 4, paragraph 2). The entrustment counts
     * only while the one who gave it is general convener.
     *
     * @param person the convener who would preside
     * @param day the day of the meeting
     * @return true if an entrustment holds that day
     */
    public boolean isEntrusted(PersonId person, LocalDate day) {
        for (Entrustment e : entrustments) {
            if (e.to().equals(person) && e.holdsOn(day) && holds(e.by(), Capacity.GENERAL_CONVENER, day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a person holds a capacity in any unit on a day.
     *
     * @param day the day
     */
    public boolean holds(PersonId person, Capacity capacity, LocalDate day) {
        for (Appointment a : appointmentsOf(person)) {
            if (a.capacity() == capacity && a.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The roster without what is past on a day. Of a seat that nobody holds that day the appointment that ended last stays: it says
     * since when the seat is vacant.
     *
     * @param day the day
     * @return the roster that answers the same for that day and every later one; this one if nothing is past
     */
    public Roster withoutPast(LocalDate day) {
        Map<Standing, Appointment> vacatedBy = new HashMap<>();
        for (Standing seat : found().seats()) {
            if (holders(seat, day).isEmpty()) {
                lastEnded(appointmentsTo(seat), day).ifPresent(a -> vacatedBy.put(seat, a));
            }
        }
        List<Appointment> kept = appointments.stream()
                .filter(a -> !Term.ended(a.until(), day) || a.equals(vacatedBy.get(a.standing())))
                .toList();
        List<Entrustment> given =
                entrustments.stream().filter(e -> !Term.ended(e.until(), day)).toList();
        boolean same = kept.size() == appointments.size() && given.size() == entrustments.size();
        return same ? this : new Roster(kept, given);
    }

    private static Optional<Appointment> lastEnded(List<Appointment> some, LocalDate day) {
        return some.stream()
                .filter(a -> Term.ended(a.until(), day))
                .max(Comparator.comparing(a -> a.until().orElseThrow()));
    }

    /** The roster with one appointment more. */
    public Roster with(Appointment appointment) {
        List<Appointment> all = new ArrayList<>(appointments);
        all.add(appointment);
        return new Roster(all, entrustments);
    }

    /** The roster with one entrustment more. */
    public Roster with(Entrustment entrustment) {
        List<Entrustment> all = new ArrayList<>(entrustments);
        all.add(entrustment);
        return new Roster(appointments, all);
    }

    /**
     * The roster after a person was relieved of a standing: the appointments to it that hold on that day, or begin later, end.
     *
     * @param standing the capacity and unit
     * @param day the day from which it no longer holds
     * @return the new roster; appointments that would begin on that day or later are dropped, as they never take effect
     */
    public Roster relieved(PersonId person, Standing standing, LocalDate day) {
        List<Appointment> all = new ArrayList<>();
        for (Appointment a : appointments) {
            boolean meant =
                    a.person().equals(person) && a.standing().equals(standing) && a.meets(day, Optional.empty());
            if (!meant) {
                all.add(a);
            } else if (a.from().isBefore(day)) {
                all.add(a.endedOn(day));
            }
        }
        return new Roster(all, entrustments);
    }

    /**
     * The roster after the entrustments of a person were revoked.
     *
     * @param to the entrusted convener
     * @param day the day from which they no longer hold
     */
    public Roster revoked(PersonId to, LocalDate day) {
        List<Entrustment> all = new ArrayList<>();
        for (Entrustment e : entrustments) {
            boolean open = e.until().isEmpty() || day.isBefore(e.until().get());
            if (!e.to().equals(to) || !open) {
                all.add(e);
            } else if (e.from().isBefore(day)) {
                all.add(e.endedOn(day));
            }
        }
        return new Roster(appointments, all);
    }
}
