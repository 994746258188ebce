package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.membership.MembershipProcedure.PROCEDURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.json.Json;
import org.jointmeeting.membership.MembershipWalk.Taken;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Decision.Refused;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Language;
import org.jointmeeting.rules.book.Seat;

/** What holds whoever appoints, relieves and entrusts whom, whenever. */
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

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void walks_are_refused_for_every_reason(@ForAll long walk) {
        for (Taken t : MembershipWalk.of(walk)) {
            if (t.decision() instanceof Refused refused) {
                refused.reasons().forEach(r -> Statistics.collect(r.code()));
            }
        }
        Statistics.coverage(c -> {
            for (MembershipRefusal reason : MembershipRefusal.values()) {
                c.check(reason.name()).count(n -> n >= 20);
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

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void replaying_the_events_gives_the_state(@ForAll long walk) {
        Membership replayed = PROCEDURE.initial();
        for (Taken t : MembershipWalk.of(walk)) {
            assertThat(replayed).isEqualTo(t.before());
            if (t.decision() instanceof Accepted accepted) {
                String written = Json.write(accepted.event(), PROCEDURE.events());
                replayed = PROCEDURE.evolve(replayed, Json.read(written, PROCEDURE.events()), accepted.stamp());
                assertThat(Json.read(Json.write(replayed), Membership.class)).isEqualTo(replayed);
                assertThat(replayed.stage()).isEqualTo(accepted.stamp().stage());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_refusal_gives_reasons_in_both_languages_and_each_cites(@ForAll long walk) {
        for (Taken t : MembershipWalk.of(walk)) {
            if (t.decision() instanceof Refused refused) {
                assertThat(refused.reasons()).isNotEmpty().allSatisfy(r -> {
                    assertThat(r.provision().clause()).startsWith("art");
                    assertThat(r.sentence(Language.ZH)).isNotBlank();
                    assertThat(r.sentence(Language.EN)).isNotBlank();
                });
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void nobody_acts_outside_the_roster_of_the_day(@ForAll long walk) {
        for (Taken t : MembershipWalk.of(walk)) {
            if (t.decision() instanceof Accepted accepted && t.in().mandate().isEmpty()) {
                assertThat(t.before().roster().holders(accepted.as(), t.in().today()))
                        .contains(t.in().actor().person());
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void what_is_accepted_was_available_and_what_was_not_available_is_refused(@ForAll long walk) {
        for (Taken t : MembershipWalk.of(walk)) {
            Step<Membership, ?> step = PROCEDURE.steps().stream()
                    .filter(s -> s.command() == t.command().getClass())
                    .findFirst()
                    .orElseThrow();
            AvailableAction action = PROCEDURE
                    .available(t.before(), t.in())
                    .get(PROCEDURE.steps().indexOf(step));
            if (t.decision() instanceof Refused refused) {
                assertThat(refused.reasons()).containsAll(action.reasons());
            } else {
                assertThat(action.permitted()).isTrue();
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
    void whoever_owes_something_may_take_a_step_that_moves_it(@ForAll long walk) {
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
