package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipCommand.RestoreOffice;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.MembershipRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.provision.Language;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** The composition does not lock itself out, and where it is locked out the host has a recorded way back. */
class OfficeLockOutTest {
    private static final PersonId NEWCOMER = PersonId.of("newcomer");
    private final District futian = District.futian();

    private static Relieve relieving(PersonId person, Capacity capacity, LocalDate from) {
        return new Relieve(person, capacity, Units.OFFICE, from);
    }

    private Outcome relieve(PersonId by, PersonId person, Capacity capacity) {
        return futian.meeting.act(by, MembershipProcedure.ID, relieving(person, capacity, futian.today()));
    }

    @Test
    void the_last_one_of_the_office_is_not_relieved() {
        assertThat(relieve(People.OFFICE_CLERK, People.OFFICE_DIRECTOR, Capacity.OFFICE_DIRECTOR)
                        .isAccepted())
                .isTrue();
        refused(
                relieve(People.OFFICE_CLERK, People.OFFICE_CLERK, Capacity.OFFICE_STAFF),
                MembershipRefusal.LAST_OF_THE_OFFICE);
    }

    @Test
    void with_a_successor_appointed_the_last_one_may_go() {
        relieve(People.OFFICE_CLERK, People.OFFICE_DIRECTOR, Capacity.OFFICE_DIRECTOR);
        futian.does(
                People.OFFICE_CLERK,
                new Appoint(NEWCOMER, Capacity.OFFICE_STAFF, Units.OFFICE, futian.today(), Optional.empty()));
        assertThat(relieve(People.OFFICE_CLERK, People.OFFICE_CLERK, Capacity.OFFICE_STAFF)
                        .isAccepted())
                .isTrue();
    }

    @Test
    void where_the_office_ran_empty_the_host_fills_it_and_the_register_shows_it() {
        Roster noOffice = new Roster(
                Rosters.futian().appointments().stream()
                        .filter(a -> !a.unit().equals(Units.OFFICE))
                        .toList(),
                List.of());
        District empty = District.on(new InMemoryStore(), o -> o.roster(noOffice));

        Outcome restored = empty.meeting.restoreOffice(NEWCOMER, Capacity.OFFICE_STAFF);

        assertThat(restored.isAccepted()).isTrue();
        RegisterEntry entry = empty.register().get(empty.register().size() - 1);
        assertThat(entry.step()).isEqualTo("restore-office");
        assertThat(entry.capacity()).isEqualTo(Capacity.HOST);
        empty.does(
                NEWCOMER,
                new Appoint(
                        People.OFFICE_DIRECTOR,
                        Capacity.OFFICE_DIRECTOR,
                        Units.OFFICE,
                        empty.today(),
                        Optional.empty()));
    }

    @Test
    void the_host_does_not_step_in_while_somebody_can_act() {
        refused(futian.meeting.restoreOffice(NEWCOMER, Capacity.OFFICE_STAFF), MembershipRefusal.OFFICE_IS_FILLED);
    }

    @Test
    void the_host_puts_nobody_anywhere_but_into_the_office() {
        District empty = District.on(new InMemoryStore(), o -> o.roster(Roster.EMPTY));
        refused(empty.meeting.restoreOffice(NEWCOMER, Capacity.CONVENER), MembershipRefusal.NOT_OF_THE_OFFICE);
    }

    @Test
    void nobody_restores_the_office_by_an_ordinary_act() {
        District empty = District.on(new InMemoryStore(), o -> o.roster(Roster.EMPTY));
        assertThat(empty.meeting
                        .act(NEWCOMER, MembershipProcedure.ID, new RestoreOffice(NEWCOMER, Capacity.OFFICE_STAFF))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void whoever_opens_with_an_empty_roster_is_warned_until_the_office_is_filled() {
        District empty = District.on(new InMemoryStore(), o -> o.roster(Roster.EMPTY));
        assertThat(empty.meeting.warnings()).hasSize(1);

        empty.meeting.restoreOffice(NEWCOMER, Capacity.OFFICE_STAFF);

        assertThat(empty.meeting.warnings()).isEmpty();
    }

    @Test
    void whoever_opens_with_an_office_that_ends_is_warned_of_the_day() {
        LocalDate end = District.TODAY.plusDays(60);
        District ending = District.on(
                new InMemoryStore(),
                o -> o.roster(Roster.EMPTY.with(new Appointment(
                        NEWCOMER, Capacity.OFFICE_STAFF, Units.OFFICE, District.TODAY, Optional.of(end)))));

        assertThat(ending.meeting.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.sentence(Language.EN)).contains(end.toString()));
        ending.does(
                NEWCOMER,
                new Appoint(
                        People.OFFICE_DIRECTOR,
                        Capacity.OFFICE_DIRECTOR,
                        Units.OFFICE,
                        ending.today(),
                        Optional.of(end)));
        assertThat(ending.meeting.worklist(NEWCOMER, Optional.empty(), 500).items())
                .extracting(Obligation::kind)
                .contains("fill-office");
    }

    @Test
    void a_working_composition_warns_of_nothing() {
        assertThat(futian.meeting.warnings()).isEmpty();
    }
}
