package org.jointmeeting.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointmeeting.fixture.Units;
import org.junit.jupiter.api.Test;

/** What an act asks of a roster is looked up, not searched for, and what is asked of all appointments takes one walk. */
class LookingUpTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final Standing SEAT = new Standing(Capacity.MEMBER, Units.FINANCE);

    @Test
    void a_persons_and_a_seats_appointments_are_found_ready_made() {
        Roster roster = new Roster(oneAfterTheOther(10_000), List.of());
        PersonId last = PersonId.of("p9999");

        assertThat(roster.appointmentsOf(last)).hasSize(1).isSameAs(roster.appointmentsOf(last));
        assertThat(roster.appointmentsTo(SEAT)).hasSize(10_000).isSameAs(roster.appointmentsTo(SEAT));
    }

    @Test
    void appointments_that_are_found_this_way_are_not_arranged_again() {
        Roster roster = new Roster(oneAfterTheOther(10), List.of());

        assertThat(new Roster(roster.appointments(), List.of()).appointments()).isSameAs(roster.appointments());
        assertThat(roster.with(new Entrustment(PersonId.of("a"), PersonId.of("b"), FIRST, Optional.empty()))
                        .appointments())
                .isSameAs(roster.appointments());
    }

    @Test
    void a_crowd_is_looked_for_in_one_walk_over_the_appointments() {
        int[] looked = {0};
        List<Appointment> all = oneAfterTheOther(50_000);
        Iterable<Appointment> counting = () -> {
            Iterator<Appointment> walk = all.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return walk.hasNext();
                }

                @Override
                public Appointment next() {
                    looked[0]++;
                    return walk.next();
                }
            };
        };

        assertThat(Appointment.crowdedOn(counting, 1)).isEmpty();
        assertThat(looked[0]).isEqualTo(50_000);
    }

    private static List<Appointment> oneAfterTheOther(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Appointment(
                        PersonId.of("p" + i),
                        SEAT.capacity(),
                        SEAT.unit(),
                        FIRST.plusDays(i),
                        Optional.of(FIRST.plusDays(i + 1))))
                .toList();
    }
}
