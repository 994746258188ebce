package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.membership.MembershipScenario.START;
import static org.jointmeeting.membership.MembershipScenario.constituted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipCommand.Appoint;
import org.jointmeeting.membership.MembershipCommand.Entrust;
import org.jointmeeting.membership.MembershipCommand.Relieve;
import org.jointmeeting.membership.MembershipCommand.RevokeEntrustment;
import org.jointmeeting.procedure.KernelRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The general convener entrusts a convener with presiding (Article 4, paragraph 2), and takes it back. */
class EntrustingTest {

    @Test
    @Proves("art4-p2")
    void the_general_convener_entrusts_the_convener() {
        MembershipScenario m = constituted()
                .does(People.GENERAL_CONVENER, new Entrust(People.CONVENER, START, Optional.of(START.plusDays(5))));
        assertThat(m.roster().entrustments())
                .containsExactly(new Entrustment(
                        People.GENERAL_CONVENER, People.CONVENER, START, Optional.of(START.plusDays(5))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            DAY | ENTRUSTED
            -1  | false
            0   | true
            4   | true
            5   | false
            """)
    void an_entrustment_holds_from_its_first_day_until_the_day_before_its_end(int day, boolean entrusted) {
        MembershipScenario m = constituted()
                .does(People.GENERAL_CONVENER, new Entrust(People.CONVENER, START, Optional.of(START.plusDays(5))));
        assertThat(m.roster().isEntrusted(People.CONVENER, START.plusDays(day))).isEqualTo(entrusted);
    }

    @Test
    void nobody_else_entrusts() {
        Entrust entrust = new Entrust(People.CONVENER, START, Optional.empty());
        assertThatDecision(constituted().tries(People.CONVENER, entrust))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED)
                .naming(KernelRefusal.NOT_ENTITLED, "GENERAL_CONVENER@district-government");
        assertThatDecision(constituted().officeTries(entrust)).isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void only_a_convener_is_entrusted() {
        assertThatDecision(constituted()
                        .tries(
                                People.GENERAL_CONVENER,
                                new Entrust(People.memberOf(Units.FINANCE), START, Optional.empty())))
                .isRefusedFor(MembershipRefusal.NOT_A_CONVENER)
                .naming(MembershipRefusal.NOT_A_CONVENER, People.memberOf(Units.FINANCE))
                .citing(MembershipRefusal.NOT_A_CONVENER, "art4-p2");
    }

    @Test
    void a_convener_is_entrusted_from_the_first_day_of_their_term_at_the_earliest() {
        PersonId next = PersonId.of("convener-2");
        LocalDate change = START.plusDays(10);
        MembershipScenario m = constituted()
                .office(new Relieve(People.CONVENER, Capacity.CONVENER, Units.CIVIL_AFFAIRS, change))
                .office(new Appoint(next, Capacity.CONVENER, Units.CIVIL_AFFAIRS, change, Optional.empty()));
        assertThatDecision(m.tries(People.GENERAL_CONVENER, new Entrust(next, change.minusDays(1), Optional.empty())))
                .isRefusedFor(MembershipRefusal.NOT_A_CONVENER);
        assertThatDecision(m.tries(People.GENERAL_CONVENER, new Entrust(next, change, Optional.empty())))
                .isAccepted();
        assertThatDecision(m.tries(People.GENERAL_CONVENER, new Entrust(People.CONVENER, change, Optional.empty())))
                .isRefusedFor(MembershipRefusal.NOT_A_CONVENER);
    }

    @Test
    void an_entrustment_ends_after_it_begins() {
        assertThatDecision(constituted()
                        .tries(People.GENERAL_CONVENER, new Entrust(People.CONVENER, START, Optional.of(START))))
                .isRefusedFor(MembershipRefusal.END_BEFORE_BEGINNING)
                .citing(MembershipRefusal.END_BEFORE_BEGINNING, "art4-p2");
    }

    @Test
    void a_revoked_entrustment_holds_until_the_day_before() {
        MembershipScenario m = constituted()
                .does(People.GENERAL_CONVENER, new Entrust(People.CONVENER, START, Optional.empty()))
                .does(People.GENERAL_CONVENER, new RevokeEntrustment(People.CONVENER, START.plusDays(3)));
        assertThat(m.roster().isEntrusted(People.CONVENER, START.plusDays(2))).isTrue();
        assertThat(m.roster().isEntrusted(People.CONVENER, START.plusDays(3))).isFalse();
    }

    @Test
    void an_entrustment_that_would_begin_later_is_dropped() {
        MembershipScenario m = constituted()
                .does(People.GENERAL_CONVENER, new Entrust(People.CONVENER, START.plusDays(9), Optional.empty()))
                .does(People.GENERAL_CONVENER, new RevokeEntrustment(People.CONVENER, START.plusDays(3)));
        assertThat(m.roster().entrustments()).isEmpty();
    }

    @Test
    void what_was_not_entrusted_is_not_revoked() {
        assertThatDecision(constituted().tries(People.GENERAL_CONVENER, new RevokeEntrustment(People.CONVENER, START)))
                .isRefusedFor(MembershipRefusal.NOT_ENTRUSTED)
                .naming(MembershipRefusal.NOT_ENTRUSTED, People.CONVENER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            REVOKED FROM DAY | ACCEPTED
            0                | true
            4                | true
            5                | false
            """)
    void what_has_ended_is_not_revoked(int day, boolean accepted) {
        MembershipScenario m = constituted()
                .does(People.GENERAL_CONVENER, new Entrust(People.CONVENER, START, Optional.of(START.plusDays(5))));
        RevokeEntrustment revoke = new RevokeEntrustment(People.CONVENER, START.plusDays(day));
        if (accepted) {
            assertThatDecision(m.tries(People.GENERAL_CONVENER, revoke)).isAccepted();
        } else {
            assertThatDecision(m.tries(People.GENERAL_CONVENER, revoke)).isRefusedFor(MembershipRefusal.NOT_ENTRUSTED);
        }
    }

    @Test
    void a_former_general_convener_entrusts_nobody() {
        MembershipScenario m = constituted()
                .office(new Relieve(
                        People.GENERAL_CONVENER, Capacity.GENERAL_CONVENER, Units.DISTRICT_GOVERNMENT, START));
        assertThatDecision(m.tries(People.GENERAL_CONVENER, new Entrust(People.CONVENER, START, Optional.empty())))
                .isRefusedFor(KernelRefusal.NOT_ENTITLED);
    }

    @Test
    void nobody_is_entrusted_or_loses_it_for_a_day_that_has_passed() {
        LocalDate today = START.plusDays(30);
        MembershipScenario m = constituted()
                .does(People.GENERAL_CONVENER, new Entrust(People.CONVENER, START, Optional.empty()))
                .on(today);
        assertThatDecision(m.tries(
                        People.GENERAL_CONVENER, new Entrust(People.CONVENER, today.minusDays(1), Optional.empty())))
                .isRefusedFor(MembershipRefusal.DAY_HAS_PASSED)
                .naming(MembershipRefusal.DAY_HAS_PASSED, today)
                .citing(MembershipRefusal.DAY_HAS_PASSED, "art4-p2");
        assertThatDecision(m.tries(People.GENERAL_CONVENER, new RevokeEntrustment(People.CONVENER, today.minusDays(1))))
                .isRefusedFor(MembershipRefusal.DAY_HAS_PASSED);
        assertThatDecision(m.tries(People.GENERAL_CONVENER, new RevokeEntrustment(People.CONVENER, today)))
                .isAccepted();
    }

    @Test
    void a_general_convener_who_entrusts_themselves_is_told_so() {
        Roster both = new Roster(
                Rosters.futian().appointments().stream()
                        .map(a -> a.capacity() == Capacity.CONVENER
                                ? Rosters.appointed(People.GENERAL_CONVENER, a.capacity(), a.unit())
                                : a)
                        .toList(),
                List.of());
        MembershipScenario m = MembershipScenario.unstarted().constitutedWith(both);
        assertThatDecision(
                        m.tries(People.GENERAL_CONVENER, new Entrust(People.GENERAL_CONVENER, START, Optional.empty())))
                .notesUnder("art4-p2");
        assertThatDecision(constituted()
                        .tries(People.GENERAL_CONVENER, new Entrust(People.CONVENER, START, Optional.empty())))
                .notesUnder();
    }
}
