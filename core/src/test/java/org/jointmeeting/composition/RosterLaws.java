package org.jointmeeting.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every roster. */
class RosterLaws {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property
    void the_actor_and_the_holders_of_a_seat_tell_the_same(
            @ForAll("rosters") Roster roster,
            @ForAll("people") PersonId person,
            @ForAll("seats") Standing seat,
            @ForAll("days") LocalDate day) {
        assertThat(roster.actor(person, day).standings().contains(seat))
                .isEqualTo(roster.holders(seat, day).contains(person));
    }

    @Property
    void who_was_relieved_holds_the_seat_on_no_later_day_and_history_stays(
            @ForAll("rosters") Roster roster,
            @ForAll("people") PersonId person,
            @ForAll("seats") Standing seat,
            @ForAll("days") LocalDate relieved,
            @ForAll("days") LocalDate day) {
        Roster after = roster.relieved(person, seat, relieved);
        if (day.isBefore(relieved)) {
            assertThat(after.holders(seat, day)).isEqualTo(roster.holders(seat, day));
        } else {
            assertThat(after.holders(seat, day)).doesNotContain(person);
        }
    }

    @Property
    void relieving_somebody_leaves_everybody_else_alone(
            @ForAll("rosters") Roster roster,
            @ForAll("people") PersonId person,
            @ForAll("people") PersonId other,
            @ForAll("seats") Standing seat,
            @ForAll("days") LocalDate relieved,
            @ForAll("days") LocalDate day) {
        Actor after = roster.relieved(person, seat, relieved).actor(other, day);
        if (other.equals(person)) {
            assertThat(after.standings()).isSubsetOf(roster.actor(other, day).standings());
        } else {
            assertThat(after).isEqualTo(roster.actor(other, day));
        }
    }

    @Property
    void a_new_appointment_adds_its_standing_on_its_days_and_nothing_else(
            @ForAll("rosters") Roster roster,
            @ForAll("appointments") Appointment added,
            @ForAll("days") LocalDate day) {
        List<Standing> before = roster.actor(added.person(), day).standings();
        List<Standing> after = roster.with(added).actor(added.person(), day).standings();
        assertThat(after).hasSize(before.size() + (added.holdsOn(day) ? 1 : 0)).containsAll(before);
    }

    @Property
    void two_appointments_meet_exactly_when_some_day_lies_in_both(
            @ForAll("appointments") Appointment one, @ForAll("appointments") Appointment other) {
        boolean common = FIRST.datesUntil(FIRST.plusDays(60)).anyMatch(day -> one.holdsOn(day) && other.holdsOn(day));
        assertThat(one.meets(other.from(), other.until())).isEqualTo(common);
    }

    @Property
    void without_the_past_a_roster_answers_the_same_for_that_day_and_every_later_one(
            @ForAll("rosters") Roster roster,
            @ForAll("people") PersonId person,
            @ForAll("seats") Standing seat,
            @ForAll("days") LocalDate today,
            @ForAll("days") LocalDate day) {
        Roster kept = roster.withoutPast(today);
        if (!day.isBefore(today)) {
            assertThat(kept.actor(person, day)).isEqualTo(roster.actor(person, day));
            assertThat(kept.holders(seat, day)).isEqualTo(roster.holders(seat, day));
        }
        assertThat(kept.withoutPast(today)).isSameAs(kept);
    }

    @Property
    void without_the_past_a_vacant_seat_still_says_since_when(
            @ForAll("rosters") Roster roster, @ForAll("seats") Standing seat, @ForAll("days") LocalDate today) {
        List<LocalDate> left = ends(roster.withoutPast(today), seat, today);
        if (roster.holders(seat, today).isEmpty()) {
            assertThat(left.stream().distinct().toList())
                    .isEqualTo(ends(roster, seat, today).stream().max(Comparator.naturalOrder()).stream()
                            .toList());
        } else {
            assertThat(left).isEmpty();
        }
    }

    private static List<LocalDate> ends(Roster roster, Standing seat, LocalDate today) {
        return roster.appointmentsTo(seat).stream()
                .filter(a -> Term.ended(a.until(), today))
                .map(a -> a.until().orElseThrow())
                .toList();
    }

    @Property
    void appointments_are_found_by_person_and_by_seat_in_the_order_in_which_they_were_made(
            @ForAll("rosters") Roster roster, @ForAll("people") PersonId person, @ForAll("seats") Standing seat) {
        assertThat(roster.appointmentsOf(person))
                .isEqualTo(roster.appointments().stream()
                        .filter(a -> a.person().equals(person))
                        .toList());
        assertThat(roster.appointmentsTo(seat))
                .isEqualTo(roster.appointments().stream()
                        .filter(a -> a.standing().equals(seat))
                        .toList());
        assertThat(roster.seats())
                .isEqualTo(roster.appointments().stream()
                        .map(Appointment::standing)
                        .distinct()
                        .toList());
    }

    @Property
    void a_crowd_is_found_on_the_first_day_on_which_too_many_hold(
            @ForAll("rosters") Roster roster, @ForAll("limits") int most) {
        Optional<LocalDate> day = FIRST.datesUntil(FIRST.plusDays(60))
                .filter(d ->
                        roster.appointments().stream().filter(a -> a.holdsOn(d)).count() > most)
                .findFirst();
        assertThat(Appointment.crowdedOn(roster.appointments(), most)).isEqualTo(day);
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.integers().between(0, 4);
    }

    @Provide
    Arbitrary<Roster> rosters() {
        return appointments().list().ofMaxSize(12).map(all -> new Roster(all, List.of()));
    }

    @Provide
    Arbitrary<Appointment> appointments() {
        return Combinators.combine(
                        people(),
                        seats(),
                        days(),
                        Arbitraries.integers().between(1, 20).optional(0.6))
                .as((p, s, from, length) ->
                        new Appointment(p, s.capacity(), s.unit(), from, length.map(from::plusDays)));
    }

    @Provide
    Arbitrary<PersonId> people() {
        return Arbitraries.of("li", "wang", "zhao").map(PersonId::of);
    }

    @Provide
    Arbitrary<Standing> seats() {
        return Combinators.combine(
                        Arbitraries.of(Capacity.MEMBER, Capacity.LIAISON),
                        Arbitraries.of("finance", "health").map(UnitId::of))
                .as(Standing::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30).map(FIRST::plusDays);
    }
}
