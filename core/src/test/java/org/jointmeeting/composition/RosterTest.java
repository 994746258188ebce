package org.jointmeeting.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.People.CONVENER;
import static org.jointmeeting.fixture.People.GENERAL_CONVENER;
import static org.jointmeeting.fixture.People.NOBODY;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.DISTRICT_GOVERNMENT;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 4: who held what on which day. */
class RosterTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final PersonId LI = PersonId.of("li");
    private static final PersonId WANG = PersonId.of("wang");
    private static final Standing MEMBER_OF_FINANCE = new Standing(Capacity.MEMBER, FINANCE);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2026-05-31, true", "2026-06-01, false"})
    void an_appointment_holds_from_its_first_day_to_the_day_before_its_end(LocalDate day, boolean holds) {
        Appointment a = new Appointment(LI, Capacity.MEMBER, FINANCE, APRIL, Optional.of(JUNE));
        assertThat(a.holdsOn(day)).isEqualTo(holds);
        assertThat(Roster.EMPTY.with(a).actor(LI, day).standings().isEmpty()).isNotEqualTo(holds);
        assertThat(Roster.EMPTY.with(a).holders(MEMBER_OF_FINANCE, day).isEmpty())
                .isNotEqualTo(holds);
        assertThat(Roster.EMPTY.with(a).holds(LI, Capacity.MEMBER, day)).isEqualTo(holds);
    }

    @Test
    void an_appointment_without_end_holds_on() {
        assertThat(member(LI, APRIL).holdsOn(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
          2026-03-01, 2026-04-01, false
          2026-03-01, 2026-04-02, true
          2026-06-01, -,          false
          2026-05-31, -,          true
          2026-01-01, -,          true
          2026-04-15, 2026-04-20, true
          """)
    void an_appointment_meets_a_span_that_has_a_day_in_common(LocalDate from, LocalDate until, boolean meets) {
        Appointment a = new Appointment(LI, Capacity.MEMBER, FINANCE, APRIL, Optional.of(JUNE));
        assertThat(a.meets(from, Optional.ofNullable(until))).isEqualTo(meets);
    }

    @Test
    void an_appointment_without_end_meets_whatever_ends_after_its_first_day() {
        assertThat(member(LI, APRIL).meets(JUNE, Optional.empty())).isTrue();
        assertThat(member(LI, APRIL).meets(MARCH, Optional.of(APRIL))).isFalse();
    }

    @Test
    void a_person_has_all_their_standings_in_the_order_of_appointment() {
        Roster roster = Roster.EMPTY
                .with(new Appointment(LI, Capacity.LIAISON, CIVIL_AFFAIRS, MARCH, Optional.empty()))
                .with(new Appointment(WANG, Capacity.OFFICE_STAFF, OFFICE, MARCH, Optional.empty()))
                .with(new Appointment(LI, Capacity.OFFICE_STAFF, OFFICE, APRIL, Optional.empty()));
        assertThat(roster.actor(LI, MAY))
                .isEqualTo(new Actor(
                        LI,
                        List.of(
                                new Standing(Capacity.LIAISON, CIVIL_AFFAIRS),
                                new Standing(Capacity.OFFICE_STAFF, OFFICE))));
    }

    @Test
    void somebody_without_appointment_has_no_standing() {
        assertThat(Rosters.futian().actor(NOBODY, APRIL).standings()).isEmpty();
    }

    @Test
    void the_holders_of_a_seat_come_in_the_order_of_appointment() {
        Standing staff = new Standing(Capacity.OFFICE_STAFF, OFFICE);
        Roster roster = Roster.EMPTY
                .with(new Appointment(WANG, Capacity.OFFICE_STAFF, OFFICE, APRIL, Optional.empty()))
                .with(new Appointment(LI, Capacity.OFFICE_STAFF, OFFICE, MARCH, Optional.empty()));
        assertThat(roster.holders(staff, MAY)).containsExactly(WANG, LI);
        assertThat(roster.holders(staff, MARCH)).containsExactly(LI);
    }

    @Test
    void the_same_capacity_in_another_unit_is_another_seat() {
        Roster roster = Roster.EMPTY.with(member(LI, MARCH));
        assertThat(roster.holders(new Standing(Capacity.MEMBER, CIVIL_AFFAIRS), MAY))
                .isEmpty();
        assertThat(roster.holders(new Standing(Capacity.LIAISON, FINANCE), MAY)).isEmpty();
    }

    @Test
    void a_person_holds_only_their_own_capacity() {
        Roster roster = Roster.EMPTY.with(member(LI, MARCH));
        assertThat(roster.holds(LI, Capacity.LIAISON, MAY)).isFalse();
        assertThat(roster.holds(WANG, Capacity.MEMBER, MAY)).isFalse();
    }

    @Test
    void a_relieved_person_has_held_the_seat_until_the_day_before() {
        Roster roster = Roster.EMPTY.with(member(LI, MARCH)).relieved(LI, MEMBER_OF_FINANCE, MAY);
        assertThat(roster.holders(MEMBER_OF_FINANCE, MAY.minusDays(1))).containsExactly(LI);
        assertThat(roster.holders(MEMBER_OF_FINANCE, MAY)).isEmpty();
    }

    @Test
    void relieving_one_person_leaves_the_others_and_their_other_seats() {
        Appointment other = new Appointment(LI, Capacity.LIAISON, FINANCE, MARCH, Optional.empty());
        Roster roster = Roster.EMPTY.with(member(LI, MARCH)).with(other).with(member(WANG, MARCH));
        assertThat(roster.relieved(LI, MEMBER_OF_FINANCE, MAY).appointments())
                .containsExactly(member(LI, MARCH).endedOn(MAY), other, member(WANG, MARCH));
    }

    @Test
    void an_appointment_that_was_to_begin_later_never_takes_effect_after_relief() {
        Roster roster = Roster.EMPTY.with(member(LI, JUNE)).relieved(LI, MEMBER_OF_FINANCE, MAY);
        assertThat(roster.appointments()).isEmpty();
    }

    @Test
    void an_appointment_that_begins_on_the_day_of_relief_never_takes_effect() {
        assertThat(Roster.EMPTY
                        .with(member(LI, MAY))
                        .relieved(LI, MEMBER_OF_FINANCE, MAY)
                        .appointments())
                .isEmpty();
    }

    @Test
    void an_appointment_that_had_ended_stays_as_it_was() {
        Appointment ended = member(LI, MARCH).endedOn(APRIL);
        assertThat(Roster.EMPTY.with(ended).relieved(LI, MEMBER_OF_FINANCE, MAY).appointments())
                .containsExactly(ended);
    }

    @Test
    void relieving_leaves_the_entrustments() {
        Roster roster = Roster.EMPTY.with(member(LI, MARCH)).with(entrusted(MARCH));
        assertThat(roster.relieved(LI, MEMBER_OF_FINANCE, MAY).entrustments()).containsExactly(entrusted(MARCH));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2026-04-30, true", "2026-05-01, false"})
    void an_entrustment_holds_from_its_first_day_to_the_day_before_its_end(LocalDate day, boolean holds) {
        Roster roster = Rosters.futian().with(entrusted(APRIL).endedOn(MAY));
        assertThat(roster.isEntrusted(CONVENER, day)).isEqualTo(holds);
    }

    @Test
    void nobody_else_is_entrusted() {
        assertThat(Rosters.futian().with(entrusted(APRIL)).isEntrusted(People.OFFICE_DIRECTOR, MAY))
                .isFalse();
    }

    @Test
    void an_entrustment_counts_only_while_its_giver_is_general_convener() {
        Roster roster = Rosters.futian().with(entrusted(MARCH));
        Roster changed =
                roster.relieved(GENERAL_CONVENER, new Standing(Capacity.GENERAL_CONVENER, DISTRICT_GOVERNMENT), MAY);
        assertThat(changed.isEntrusted(CONVENER, MAY.minusDays(1))).isTrue();
        assertThat(changed.isEntrusted(CONVENER, MAY)).isFalse();
    }

    @Test
    void an_entrustment_by_somebody_else_counts_for_nothing() {
        Roster roster =
                Rosters.futian().with(new Entrustment(People.OFFICE_DIRECTOR, CONVENER, MARCH, Optional.empty()));
        assertThat(roster.isEntrusted(CONVENER, MAY)).isFalse();
    }

    @Test
    void a_revoked_entrustment_has_held_until_the_day_before() {
        Roster roster = Rosters.futian().with(entrusted(MARCH)).revoked(CONVENER, MAY);
        assertThat(roster.isEntrusted(CONVENER, MAY.minusDays(1))).isTrue();
        assertThat(roster.isEntrusted(CONVENER, MAY)).isFalse();
    }

    @Test
    void revoking_drops_what_would_begin_later_and_keeps_what_had_ended_and_the_others() {
        Entrustment ended = entrusted(MARCH).endedOn(APRIL);
        Entrustment others = new Entrustment(GENERAL_CONVENER, WANG, MARCH, Optional.empty());
        Roster roster = Roster.EMPTY
                .with(ended)
                .with(entrusted(JUNE))
                .with(entrusted(MAY))
                .with(others);
        assertThat(roster.revoked(CONVENER, MAY).entrustments()).containsExactly(ended, others);
    }

    @Test
    void an_entrustment_that_ends_on_the_day_of_revoking_stays_as_it_was() {
        Entrustment ends = entrusted(MARCH).endedOn(MAY);
        assertThat(Roster.EMPTY.with(ends).revoked(CONVENER, MAY).entrustments())
                .containsExactly(ends);
    }

    @Test
    void revoking_leaves_the_appointments() {
        assertThat(Rosters.futian().revoked(CONVENER, MAY).appointments())
                .isEqualTo(Rosters.futian().appointments());
    }

    private static Appointment member(PersonId person, LocalDate from) {
        return new Appointment(person, Capacity.MEMBER, FINANCE, from, Optional.empty());
    }

    private static Entrustment entrusted(LocalDate from) {
        return new Entrustment(GENERAL_CONVENER, CONVENER, from, Optional.empty());
    }
}
