package org.jointmeeting.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.membership.MembershipProcedure.PROCEDURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Situation;
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
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Decision.Refused;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.MeetingTypeId;
import org.jointmeeting.rules.Question;
import org.jointmeeting.rules.Seat;

/** What holds whoever appoints, relieves and entrusts whom, whenever. */
class MembershipLaws {
    private static final LocalDate FIRST = MembershipScenario.START;
    private static final List<PersonId> ACTING =
            List.of(People.OFFICE_DIRECTOR, People.GENERAL_CONVENER, People.memberOf(Units.FINANCE), People.NOBODY);
    private static final List<PersonId> PEOPLE =
            List.of(People.CONVENER, People.OFFICE_CLERK, People.liaisonOf(Units.FINANCE), PersonId.of("newcomer"));
    private static final List<Capacity> CAPACITIES =
            List.of(Capacity.LIAISON, Capacity.CONVENER, Capacity.OFFICE_STAFF, Capacity.CASE_OFFICER);
    private static final List<UnitId> UNITS = List.of(Units.FINANCE, Units.CIVIL_AFFAIRS, Units.OFFICE);

    /** One act that somebody tries, some days after the one before. */
    record Move(int days, int who, MembershipCommand command) {}

    /** What was tried, on which composition, and what was decided. */
    record Taken(Membership before, MembershipCommand command, Setting in, Decision decision) {}

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void walks_accept_and_refuse_every_command(@ForAll("walks") List<Move> walk) {
        taken(walk)
                .forEach(t ->
                        Statistics.collect(t.command().getClass().getSimpleName(), t.decision() instanceof Accepted));
        Statistics.coverage(c -> {
            for (Class<?> command : MembershipCommand.class.getPermittedSubclasses()) {
                c.check(command.getSimpleName(), true).count(n -> n >= 20);
                c.check(command.getSimpleName(), false).count(n -> n >= 20);
            }
        });
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void a_seat_never_has_more_holders_than_the_rule_book_allows(@ForAll("walks") List<Move> walk) {
        List<Taken> all = taken(walk);
        Membership last = all.isEmpty() ? Membership.UNSTARTED : after(all.get(all.size() - 1));
        for (Appointment a : last.roster().appointments()) {
            Optional<Integer> atMost =
                    Rules.futian().seat(a.capacity(), a.unit()).flatMap(Seat::atMost);
            assertThat(last.roster().holders(a.standing(), a.from()))
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(atMost.orElse(Integer.MAX_VALUE));
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void replaying_the_events_gives_the_state(@ForAll("walks") List<Move> walk) {
        Membership replayed = PROCEDURE.initial();
        for (Taken t : taken(walk)) {
            assertThat(replayed).isEqualTo(t.before());
            if (t.decision() instanceof Accepted accepted) {
                replayed = PROCEDURE.evolve(replayed, accepted);
                assertThat(replayed.stage()).isEqualTo(accepted.stamp().stage());
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void every_refusal_gives_reasons_and_each_cites(@ForAll("walks") List<Move> walk) {
        for (Taken t : taken(walk)) {
            if (t.decision() instanceof Refused refused) {
                assertThat(refused.reasons())
                        .isNotEmpty()
                        .allSatisfy(r -> assertThat(r.provision().clause()).startsWith("art"));
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void nobody_acts_outside_the_roster_of_the_day(@ForAll("walks") List<Move> walk) {
        for (Taken t : taken(walk)) {
            if (t.decision() instanceof Accepted accepted && !(t.command() instanceof Constitute)) {
                assertThat(t.before().roster().holders(accepted.as(), t.in().today()))
                        .contains(t.in().actor().person());
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void what_is_accepted_was_available_and_what_was_not_available_is_refused(@ForAll("walks") List<Move> walk) {
        for (Taken t : taken(walk)) {
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

    private static List<Taken> taken(List<Move> walk) {
        List<Taken> all = new ArrayList<>();
        Membership m = Membership.UNSTARTED;
        LocalDate today = FIRST;
        for (Move move : walk) {
            today = today.plusDays(move.days());
            Setting in = in(m, today, move).setting();
            all.add(new Taken(m, move.command(), in, PROCEDURE.decide(m, move.command(), in)));
            m = after(all.get(all.size() - 1));
        }
        return all;
    }

    private static Membership after(Taken taken) {
        return taken.decision() instanceof Accepted accepted
                ? PROCEDURE.evolve(taken.before(), accepted)
                : taken.before();
    }

    private static Situation in(Membership m, LocalDate today, Move move) {
        Situation in = Situation.on(today)
                .about(MembershipProcedure.SUBJECT)
                .with(m.roster())
                .by(
                        move.command() instanceof Entrust || move.command() instanceof RevokeEntrustment
                                ? ACTING.get(Math.max(1, move.who()))
                                : ACTING.get(move.who()))
                .afterEntries(5);
        if (move.command() instanceof NoteMeetingHeld && move.who() == 0) {
            return in.mandatedBy(new HeldMeeting("M-1"));
        }
        if (move.command() instanceof RestoreOffice && move.who() < 2) {
            return in.mandatedBy(new HostRestoration());
        }
        return move.command() instanceof Constitute && move.who() < 3
                ? in.with(Rosters.futian()).mandatedBy(new Founding())
                : in;
    }

    @Provide
    Arbitrary<List<Move>> walks() {
        Arbitrary<Move> first = Arbitraries.just(new Move(0, 0, new Constitute(Rosters.futian())));
        Arbitrary<Move> withoutOffice = Arbitraries.just(new Move(
                0,
                0,
                new Constitute(new Roster(
                        Rosters.futian().appointments().stream()
                                .filter(a -> !a.unit().equals(Units.OFFICE))
                                .toList(),
                        List.of()))));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, first), Tuple.of(3, withoutOffice), Tuple.of(1, moves())),
                        moves().list().ofMaxSize(20))
                .as((one, rest) -> {
                    List<Move> all = new ArrayList<>(rest);
                    all.add(0, one);
                    return all;
                });
    }

    private static Arbitrary<Move> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 1), Tuple.of(2, 2), Tuple.of(1, 3)),
                        commands())
                .as(Move::new);
    }

    private static Arbitrary<MembershipCommand> commands() {
        Arbitrary<PersonId> people = Arbitraries.of(PEOPLE);
        Arbitrary<PersonId> entrusted = Arbitraries.of(People.CONVENER, People.CONVENER, PersonId.of("newcomer"));
        Arbitrary<Capacity> capacities = Arbitraries.of(CAPACITIES);
        Arbitrary<UnitId> units = Arbitraries.of(UNITS);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-5, 40).map(FIRST::plusDays);
        Arbitrary<Optional<LocalDate>> ends = days.optional(0.7);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(new Constitute(Rosters.futian()))),
                Tuple.of(
                        6,
                        Combinators.combine(people, capacities, units, days, ends)
                                .as(Appoint::new)),
                Tuple.of(4, Combinators.combine(people, capacities, units, days).as(Relieve::new)),
                Tuple.of(4, Combinators.combine(entrusted, days, ends).as(Entrust::new)),
                Tuple.of(4, Combinators.combine(entrusted, days).as(RevokeEntrustment::new)),
                Tuple.of(
                        2,
                        Arbitraries.of("alternatives", "cumulative", "unheard-of")
                                .map(r -> new RecordReading(Question.TRIGGERS, r, "理由。"))),
                Tuple.of(5, Combinators.combine(people, capacities).as(RestoreOffice::new)),
                Tuple.of(2, days.map(d -> new NoteMeetingHeld(MeetingTypeId.of("regular"), d))),
                Tuple.of(2, Arbitraries.longs().between(1, 9).map(n -> new CorrectEntry(n, "更正。"))));
    }
}
