package org.jointmeeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.meeting.MeetingProcedure.PROCEDURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.jointmeeting.composition.Entrustment;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingWalk.Move;
import org.jointmeeting.meeting.MeetingWalk.Taken;
import org.jointmeeting.policy.PolicyCommand.SettleAgreed;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Decision.Refused;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.CoordinationLevel;
import org.jointmeeting.rules.Question;
import org.jointmeeting.rules.Reading;
import org.jointmeeting.rules.WorkingRules;

/** What holds whatever anybody does to a meeting, whenever, on whichever roster. */
class MeetingLaws {

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void walks_reach_every_stage_and_are_accepted_and_refused(@ForAll("walks") MeetingWalk walk) {
        Statistics.label("stage at the end").collect(walk.meeting().stage());
        Statistics.label("stage at the end").coverage(c -> {
            for (MeetingStage stage : MeetingStage.values()) {
                c.check(stage).count(n -> n >= 20);
            }
        });
        walk.taken()
                .forEach(t -> Statistics.label("decision")
                        .collect(t.command().getClass().getSimpleName(), t.decision() instanceof Accepted));
        Statistics.label("decision").coverage(c -> {
            for (Class<?> command : MeetingCommand.class.getPermittedSubclasses()) {
                c.check(command.getSimpleName(), true).count(n -> n >= 20);
                c.check(command.getSimpleName(), false).count(n -> n >= 20);
            }
        });
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void every_refusal_gives_reasons_and_each_cites(@ForAll("walks") MeetingWalk walk) {
        for (Taken t : walk.taken()) {
            if (t.decision() instanceof Refused refused) {
                assertThat(refused.reasons()).isNotEmpty();
                assertThat(refused.reasons()).allSatisfy(r -> {
                    assertThat(r.provision().clause()).isNotBlank();
                    assertThat(r.provision().clause()).as(r.code()).isNotEqualTo("none");
                });
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void deciding_again_decides_the_same(@ForAll("walks") MeetingWalk walk) {
        for (Taken t : walk.taken()) {
            Decision again = PROCEDURE.decide(t.before(), t.command(), t.in());
            if (t.decision() instanceof Accepted accepted) {
                assertThat(((Accepted) again).event()).isEqualTo(accepted.event());
            } else {
                assertThat(again).isEqualTo(t.decision());
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void replaying_the_events_gives_the_state(@ForAll("walks") MeetingWalk walk) {
        Meeting replayed = PROCEDURE.initial();
        for (Taken t : walk.taken()) {
            if (t.decision() instanceof Accepted accepted) {
                replayed = PROCEDURE.evolve(replayed, accepted);
                assertThat(replayed.stage()).isEqualTo(accepted.stamp().stage());
            }
        }
        assertThat(replayed).isEqualTo(walk.meeting());
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void nothing_happens_after_the_end(@ForAll("walks") MeetingWalk walk) {
        for (Taken t : walk.taken()) {
            if (t.before().stage().isEnd()) {
                assertThat(t.decision()).isInstanceOf(Refused.class);
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void an_action_is_available_exactly_when_nothing_but_its_content_can_be_refused(@ForAll("walks") MeetingWalk walk) {
        for (Taken t : walk.taken()) {
            Step<Meeting, ?> step = PROCEDURE.steps().stream()
                    .filter(s -> s.command() == t.command().getClass())
                    .findFirst()
                    .orElseThrow();
            AvailableAction action = PROCEDURE
                    .available(t.before(), t.in())
                    .get(PROCEDURE.steps().indexOf(step));
            assertThat(action.reasons().isEmpty()).isEqualTo(action.permitted());
            if (t.decision() instanceof Refused refused) {
                List<Refusal> ofContent = new ArrayList<>(refused.reasons());
                ofContent.removeAll(action.reasons());
                Set<String> checked =
                        step.checks().stream().map(c -> c.code().name()).collect(Collectors.toCollection(HashSet::new));
                assertThat(refused.reasons()).containsAll(action.reasons());
                assertThat(ofContent).allMatch(r -> checked.contains(r.code()));
            } else {
                assertThat(action.permitted()).isTrue();
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void nobody_acts_outside_the_roster_of_the_day(@ForAll("walks") MeetingWalk walk) {
        for (Taken t : walk.taken()) {
            if (t.decision() instanceof Accepted accepted) {
                assertThat(t.in().roster().holders(accepted.as(), t.in().today()))
                        .contains(t.in().actor().person());
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void a_special_coordination_meeting_never_declares_agreement_while_a_unit_objects(
            @ForAll("walks") MeetingWalk walk) {
        for (Taken t : walk.taken()) {
            if (t.decision() instanceof Accepted accepted && declaresAgreement(t, accepted)) {
                assertThat(t.in().rules().reads(Reading.AGREED_AS_DECLARED)
                                || TabledSubject.on(t.before().notice().agenda(), t.in())
                                        .allMatch(s -> s.matter().objecting().isEmpty()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void minutes_settle_only_what_the_meetings_own_rung_settles(@ForAll("walks") MeetingWalk walk) {
        for (Taken t : walk.taken()) {
            if (t.decision() instanceof Accepted accepted) {
                for (Consequence c : accepted.consequences()) {
                    Optional<SettlingMeeting> settling = Optional.of(c.mandate())
                            .filter(SettlingMeeting.class::isInstance)
                            .map(SettlingMeeting.class::cast);
                    if (c.command() instanceof SettleAgreed) {
                        assertThat(settling.map(SettlingMeeting::level))
                                .isEqualTo(MeetingParties.type(t.before(), t.in())
                                        .orElseThrow()
                                        .settles());
                        assertThat(t.before().stage()).isEqualTo(MeetingStage.HELD);
                    }
                }
            }
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void a_held_meeting_was_presided_over_and_everybody_invited_is_accounted_for(@ForAll("walks") MeetingWalk walk) {
        Meeting m = walk.meeting();
        if (m.stage() == MeetingStage.HELD || m.stage() == MeetingStage.MINUTED) {
            assertThat(m.presider()).isPresent();
            assertThat(m.heldOn()).isPresent();
            assertThat(m.declarations()).hasSameSizeAs(m.notice().agenda());
        }
        if (!m.unsettled() && (m.stage() == MeetingStage.HELD || m.stage() == MeetingStage.MINUTED)) {
            assertThat(m.attendance())
                    .extracting(Attendance::unit)
                    .containsExactlyInAnyOrderElementsOf(m.notice().invited());
        }
    }

    private static boolean declaresAgreement(Taken t, Accepted accepted) {
        boolean special = MeetingParties.type(t.before(), t.in())
                .map(type -> type.settles().equals(Optional.of(CoordinationLevel.SPECIAL)))
                .orElse(false);
        List<Declaration> declared = accepted.event() instanceof MeetingEvent.Closed closed
                ? closed.declarations()
                : accepted.event() instanceof MeetingEvent.Redeclared redeclared
                        ? redeclared.declarations()
                        : List.of();
        return special && declared.stream().anyMatch(d -> d.outcome().equals(ItemOutcome.AGREED));
    }

    @Provide
    Arbitrary<MeetingWalk> walks() {
        return Combinators.combine(rules(), rosters(), Arbitraries.of(MeetingWalk.TYPES), moves())
                .as((rules, roster, type, moves) -> new MeetingWalk(rules, roster, type).take(moves));
    }

    private static Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(3, 1), Tuple.of(1, 4)),
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                .as(Move::new)
                .list()
                .ofMinSize(0)
                .ofMaxSize(25);
    }

    private static Arbitrary<WorkingRules> rules() {
        return Arbitraries.of(
                Rules.futian(),
                Rules.reading(Question.AGREEMENT, "declaration"),
                Rules.reading(Question.SPECIAL_MEETING_CONVENER, "convener-or-director"),
                Rules.with(local -> local.withQuorumPercent(50)));
    }

    /** Everybody in office; or a convener whose term ends or begins along the way, entrusted for a while. */
    private static Arbitrary<Roster> rosters() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 12).map(MeetingScenario.START::plusDays);
        Arbitrary<Roster> changing = Combinators.combine(days, days, days).as((first, change, entrusted) -> {
            List<Appointment> all = new ArrayList<>(Rosters.futian().appointments());
            all.removeIf(a -> a.capacity() == Capacity.CONVENER);
            all.add(new Appointment(
                    People.CONVENER,
                    Capacity.CONVENER,
                    Units.CIVIL_AFFAIRS,
                    first,
                    Optional.of(first.plusDays(change.getDayOfMonth()))));
            return new Roster(
                    all,
                    List.of(new Entrustment(
                            People.GENERAL_CONVENER, People.CONVENER, entrusted, Optional.of(entrusted.plusDays(3)))));
        });
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Rosters.futian())), Tuple.of(1, changing));
    }
}
