package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.membership.MembershipWalk.Taken;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.rules.book.Seat;

/** What holds of seats and days whoever appoints, relieves and entrusts whom, whenever, beside the laws of every procedure. */
class MembershipLaws {

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void walks_accept_and_refuse_every_command(@ForAll long walk) {
        MembershipWalk.of(walk)
                .forEach(t ->
                        Statistics.collect(t.command().getClass().getSimpleName(), t.decision() instanceof Accepted));
        Statistics.coverage(c -> {
            for (Class<?> command : MembershipCommand.class.getPermittedSubclasses()) {
                c.check(command.getSimpleName(), true).count(n -> n >= 20);
                c.check(command.getSimpleName(), false).count(n -> n >= 20);
            }
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_seat_never_has_more_holders_than_the_rule_book_allows(@ForAll long walk) {
        for (Taken t : MembershipWalk.of(walk)) {
            for (Appointment a : t.after().roster().appointments()) {
                Optional<Integer> atMost =
                        t.in().rules().seat(a.capacity(), a.unit()).flatMap(Seat::atMost);
                assertThat(t.after().roster().holders(a.standing(), a.from()))
                        .doesNotHaveDuplicates()
                        .hasSizeLessThanOrEqualTo(atMost.orElse(Integer.MAX_VALUE));
            }
        }
    }

    // ---- days

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void no_act_changes_who_held_what_on_a_day_that_has_passed(@ForAll long walk) {
        Roster everything = Roster.EMPTY;
        for (Taken t : MembershipWalk.of(walk)) {
            if (t.decision() instanceof Accepted accepted) {
                Roster before = everything;
                everything = withAll(before, (MembershipEvent) accepted.event());
                if (!(accepted.event() instanceof MembershipEvent.Constituted)) {
                    assertSame(before, everything, t.in().today().minusDays(1));
                    assertSame(before, everything, t.in().today().minusDays(9));
                }
                assertSame(t.after().roster(), everything, t.in().today());
                assertSame(t.after().roster(), everything, t.in().today().plusDays(9));
            }
        }
    }

    private static void assertSame(Roster one, Roster other, LocalDate day) {
        for (Appointment a : other.appointments()) {
            assertThat(one.holders(a.standing(), day)).isEqualTo(other.holders(a.standing(), day));
            assertThat(one.isEntrusted(a.person(), day)).isEqualTo(other.isEntrusted(a.person(), day));
        }
    }

    /** The roster with everything that ever was, as the register alone has it. */
    private static Roster withAll(Roster before, MembershipEvent event) {
        if (event instanceof MembershipEvent.Constituted e) {
            return e.roster();
        }
        if (event instanceof MembershipEvent.Appointed e) {
            return before.with(e.appointment());
        }
        if (event instanceof MembershipEvent.OfficeRestored e) {
            return before.with(e.appointment());
        }
        if (event instanceof MembershipEvent.Relieved e) {
            return before.relieved(e.person(), e.standing(), e.from());
        }
        if (event instanceof MembershipEvent.Entrusted e) {
            return before.with(e.entrustment());
        }
        return event instanceof MembershipEvent.EntrustmentRevoked e ? before.revoked(e.to(), e.from()) : before;
    }

    // ---- no lock-out

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void no_act_leaves_the_office_empty_earlier_than_it_would_have_been(@ForAll long walk) {
        for (Taken t : MembershipWalk.of(walk)) {
            if (t.before().stage() == MembershipStage.CONSTITUTED) {
                Optional<LocalDate> before = Office.emptyFrom(t.before().roster(), t.in().today(), t.in().current());
                Optional<LocalDate> after = Office.emptyFrom(t.after().roster(), t.in().today(), t.in().current());
                assertThat(after.orElse(LocalDate.MAX)).isAfterOrEqualTo(before.orElse(LocalDate.MAX));
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whenever_nobody_can_act_for_the_office_the_host_is_warned_and_can_restore_it(@ForAll long walk) {
        for (Taken t : MembershipWalk.of(walk)) {
            boolean filled = Office.isFilled(t.after().roster(), t.in().today(), t.in().current());
            if (t.after().stage() == MembershipStage.CONSTITUTED && !filled) {
                assertThat(MembershipWarnings.of(t.after(), t.in().current(), t.in().today()))
                        .hasSize(1);
                assertThat(OwedLaw.restored(t.after(), t.in()))
                        .satisfies(m -> assertThat(Office.isFilled(m.roster(), t.in().today(), t.in().current()))
                                .isTrue());
            }
        }
    }

    // ---- what is owed

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whoever_owes_a_seat_may_fill_it_and_then_nobody_owes_it_any_more(@ForAll long walk) {
        for (Taken t : MembershipWalk.of(walk)) {
            if (t.decision() instanceof Accepted) {
                new OwedLaw(t.after(), t.in())
                        .assertEachAssigneeMayMeetIt()
                        .forEach(kind -> Statistics.label("met").collect(kind));
            }
        }
        Statistics.label("met")
                .coverage(c -> List.of("fill-seat", "fill-office")
                        .forEach(kind -> c.check(kind).count(n -> n >= 20)));
    }
}
