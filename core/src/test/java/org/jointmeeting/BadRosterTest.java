package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Units;
import org.junit.jupiter.api.Test;

/** What a host is told of a founding roster that the rule book does not allow. */
class BadRosterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void it_is_told_which_of_sixty_appointments_is_meant_in_both_languages() {
        Roster bad = Rosters.futian()
                .with(new Appointment(PersonId.of("stranger"), Capacity.MEMBER, Units.OFFICE, DAY, Optional.empty()))
                .with(new Appointment(PersonId.of("second"), Capacity.MEMBER, Units.FINANCE, DAY, Optional.empty()));
        int place = Rosters.futian().appointments().size();

        assertThatExceptionOfType(BadRosterException.class)
                .isThrownBy(() -> JointMeeting.opening("futian").roster(bad).open())
                .withMessageContaining("roster.appointments[" + place + "] (stranger, ")
                .withMessageContaining("(2026-01-01, member-finance, second)")
                .withMessageContaining("the seat is held in that time")
                .withMessageContaining("初始名单有误：")
                .withMessageContaining("规则中该单位没有此身份的席位：roster.appointments[" + place + "]（stranger、");
    }

    @Test
    void of_many_faults_it_is_told_the_first_ten_and_how_many_more() {
        Roster bad = new Roster(
                IntStream.range(0, 60)
                        .mapToObj(i -> Rosters.appointed(PersonId.of(" "), Capacity.OFFICE_STAFF, Units.OFFICE))
                        .toList(),
                List.of());

        assertThatExceptionOfType(BadRosterException.class)
                .isThrownBy(() -> JointMeeting.opening("futian").roster(bad).open())
                .satisfies(e -> {
                    int more = e.reasons().size() - 10;
                    assertThat(more).isGreaterThanOrEqualTo(50);
                    assertThat(e).hasMessageContainingAll("; and " + more + " more", "；另有" + more + "处");
                });
    }
}
