package org.jointmeeting.policy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.policy.PolicyProcedure.PROCEDURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyStages;
import org.jointmeeting.json.Json;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.policy.ConsultationEvent.OpinionGiven;
import org.jointmeeting.policy.CoordinationEvent.ReviewPassed;
import org.jointmeeting.policy.CoordinationEvent.Settled;
import org.jointmeeting.policy.DraftingEvent.DraftStarted;
import org.jointmeeting.policy.DraftingEvent.ProposalRevised;
import org.jointmeeting.policy.Life.Attempt;
import org.jointmeeting.policy.PublicationEvent.GovernmentDecided;
import org.jointmeeting.policy.PublicationEvent.Issued;
import org.jointmeeting.policy.PublicationEvent.SubmittedForApproval;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.policy.overlap.OverlapAnalysis;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.procedure.Decision.Refused;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Owing;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.CoordinationLevel;
import org.jointmeeting.rules.Reading;
import org.jointmeeting.rules.WorkingRules;

/** What holds for every life of a policy, whoever tries whatever on whatever day. */
class PolicyLaws {
    private static final Map<PolicyStage, Policy> ENDED = Arrays.stream(PolicyStage.values())
            .filter(PolicyStage::isEnd)
            .collect(toMap(end -> end, end -> PolicyStages.at(end).policy()));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void deciding_never_throws_and_every_stage_is_really_reached(@ForAll("lives") Life life) {
        Set<PolicyStage> reached = EnumSet.of(PolicyStage.UNSTARTED);
        for (Attempt a : life.attempts()) {
            Statistics.label("attempts").collect(a.accepted() ? "accepted" : "refused");
            int standings = a.in().actor().standings().size();
            Statistics.label("actors")
                    .collect(standings == 0 ? "nobody" : standings == 1 ? "one standing" : "several standings");
            reached.add(a.after().stage());
        }
        Statistics.label("attempts").coverage(c -> {
            c.check("accepted").percentage(p -> p > 20);
            c.check("refused").percentage(p -> p > 20);
        });
        Statistics.label("actors").coverage(c -> {
            c.check("nobody").percentage(p -> p > 1);
            c.check("several standings").percentage(p -> p > 1);
        });
        for (PolicyStage stage : PolicyStage.values()) {
            Statistics.label(stage.name()).collect(reached.contains(stage) ? "reached" : "not reached");
            Statistics.label(stage.name()).coverage(c -> c.check("reached").percentage(p -> p >= atLeast(stage)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void deciding_twice_gives_the_same_answer(@ForAll("lives") Life life) {
        for (Attempt a : life.attempts()) {
            Decision again = PROCEDURE.decide(a.before(), a.command(), a.in());
            if (a.decision() instanceof Accepted accepted) {
                assertThat(again).isInstanceOfSatisfying(Accepted.class, other -> {
                    assertThat(other.event()).isEqualTo(accepted.event());
                    assertThat(other.as()).isEqualTo(accepted.as());
                    assertThat(other.notices()).isEqualTo(accepted.notices());
                });
            } else {
                assertThat(again).isEqualTo(a.decision());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_refusal_changes_nothing_and_cites(@ForAll("lives") Life life) {
        for (Attempt a : life.attempts()) {
            if (a.decision() instanceof Refused refused) {
                assertThat(a.after()).isSameAs(a.before());
                assertThat(refused.reasons()).isNotEmpty();
                for (Refusal reason : refused.reasons()) {
                    assertThat(reason.message().zh()).isNotBlank();
                    assertThat(reason.message().en()).isNotBlank();
                    assertThat(reason.provision().citation().zh()).isNotBlank();
                    assertThat(reason.provision().citation().en()).isNotBlank();
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void replaying_the_events_from_their_json_gives_the_state(@ForAll("lives") Life life) {
        Policy replayed = PROCEDURE.initial();
        for (Attempt a : life.done()) {
            String written = Json.write(a.event(), PolicyEvent.class);
            replayed = PROCEDURE.evolve(replayed, Json.read(written, PolicyEvent.class), a.stamp());
            assertThat(replayed.stage()).isEqualTo(a.stamp().stage());
        }
        assertThat(replayed).isEqualTo(life.last());
        assertThat(Json.read(Json.write(replayed), Policy.class)).isEqualTo(replayed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_step_leads_only_where_it_says(@ForAll("lives") Life life) {
        for (Attempt a : life.attempts()) {
            if (a.decision() instanceof Accepted accepted) {
                assertThat(accepted.step().from()).contains(a.before().stage());
                if (accepted.step().to().isEmpty()) {
                    assertThat(a.after().stage()).isEqualTo(a.before().stage());
                } else {
                    assertThat(accepted.step().to()).contains(a.after().stage());
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ends_absorb(
            @ForAll("ends") PolicyStage end, @ForAll("worlds") World world, @ForAll("moves") List<Long> moves) {
        Life life = Life.of(Objects.requireNonNull(ENDED.get(end)), world, moves);
        for (Attempt a : life.attempts()) {
            assertThat(a.decision())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(Refusal::code)
                                    .contains(KernelRefusal.WRONG_STAGE.name()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void available_actions_are_exactly_what_deciding_accepts(@ForAll("lives") Life life) {
        for (Attempt a : life.attempts()) {
            List<AvailableAction> actions = PROCEDURE.available(a.before(), a.in());
            Step<Policy, ?> step = stepFor(a);
            AvailableAction action = actions.get(PROCEDURE.steps().indexOf(step));
            assertThat(action.step()).isEqualTo(step.id());
            assertThat(action.permitted()).isEqualTo(action.reasons().isEmpty());
            if (a.decision() instanceof Accepted accepted) {
                assertThat(accepted.step()).isSameAs(step);
                assertThat(action.permitted()).isTrue();
            } else {
                List<String> refusedFor = ((Refused) a.decision())
                        .reasons().stream().map(Refusal::code).toList();
                assertThat(refusedFor)
                        .containsAll(
                                action.reasons().stream().map(Refusal::code).toList());
                if (action.permitted()) {
                    assertThat(refusedFor)
                            .isSubsetOf(step.checks().stream()
                                    .map(c -> c.code().name())
                                    .toList());
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nobody_acts_outside_the_roster_of_that_day(@ForAll("lives") Life life) {
        for (Attempt a : life.attempts()) {
            if (a.decision() instanceof Accepted accepted) {
                assertThat(appointedOn(a, accepted.as())).as("%s", a).isTrue();
                a.in().actingFor()
                        .ifPresent(unit -> assertThat(accepted.as().unit()).isEqualTo(unit));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoever_owes_something_may_take_a_step_that_meets_it(@ForAll("lives") Life life) {
        for (Attempt a : life.attempts()) {
            for (Owed<Policy> owed : PROCEDURE.owed()) {
                for (Owing owing : owed.of(a.before(), a.in())) {
                    assertThat(owing.assignees()).as("%s", owed.id()).isNotEmpty();
                    for (Standing assignee : owing.assignees()) {
                        assertThat(mayMeet(owed, a.before(), as(assignee, a.in())))
                                .as(
                                        "%s of %s in %s",
                                        assignee, owed.id(), a.before().stage())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void as_long_as_a_policy_is_under_way_somebody_is_obliged_or_it_waits_for_a_reason(@ForAll("lives") Life life) {
        for (Attempt a : life.attempts()) {
            boolean obliged = PROCEDURE.owed().stream()
                    .anyMatch(owed -> !owed.of(a.after(), a.in()).isEmpty());
            assertThat(obliged
                            || a.after().stage().isEnd()
                            || waitsFor(a.after()).isPresent())
                    .as("%s", a.after())
                    .isTrue();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_coordinated_policy_reaches_the_government_without_its_opinions_its_review_and_its_agreement(
            @ForAll("lives") Life life) {
        List<Attempt> past = new ArrayList<>();
        int coordinated = 0;
        for (Attempt a : life.done()) {
            if (a.event() instanceof SubmittedForApproval submitted) {
                coordinated += mandated(a, past, submitted) ? 1 : 0;
            }
            past.add(a);
        }
        Statistics.collect(coordinated > 0 ? "coordinated" : "not coordinated");
        Statistics.coverage(c -> c.check("coordinated").percentage(p -> p > 10));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothing_is_issued_that_was_not_approved_and_nothing_approved_that_was_not_submitted(
            @ForAll("lives") Life life) {
        boolean submitted = false;
        boolean approved = false;
        for (Attempt a : life.done()) {
            if (a.after().stage() == PolicyStage.APPROVED && !approved) {
                assertThat(a.event()).isInstanceOf(GovernmentDecided.class);
                assertThat(submitted).isTrue();
                approved = true;
            }
            if (a.event() instanceof Issued) {
                assertThat(approved).isTrue();
            }
            submitted = a.after().stage() == PolicyStage.GOVERNMENT_DECISION;
        }
    }

    // ---- what the laws look at

    /** For what a policy waits when nobody is obliged by it; empty when somebody should be. */
    private static Optional<String> waitsFor(Policy p) {
        return switch (p.stage()) {
            case UNSTARTED -> Optional.of("nothing is there yet");
            case SPECIAL_COORDINATION, GENERAL_COORDINATION ->
                p.coordination().scheduled().map(meeting -> "the meeting that was convened for it");
            case ISSUED ->
                p.coordination().agreed().isEmpty()
                        ? Optional.of("it is in force, and filing is optional on the direct route")
                        : Optional.empty();
            case FILED -> Optional.of("it is in force and everything is done");
            default -> Optional.empty();
        };
    }

    /** Somebody with one standing and nothing else, whom nobody told anything. */
    private static Setting as(Standing standing, Setting in) {
        return in.withActor(new Actor(People.NOBODY, List.of(standing)))
                .withActingFor(Optional.empty())
                .withMandate(Optional.empty());
    }

    /** Whether somebody may take one of the steps that meet what is owed, or the act that alone brings them: convening. */
    private static boolean mayMeet(Owed<Policy> owed, Policy p, Setting in) {
        if (owed.metBy().equals(List.of(Article11Steps.NOTE_MEETING))) {
            return MeetingProcedure.PROCEDURE.available(MeetingProcedure.PROCEDURE.initial(), in).stream()
                    .anyMatch(action -> action.step().equals("convene") && action.permitted());
        }
        List<AvailableAction> actions = PROCEDURE.available(p, in);
        return owed.metBy().stream()
                .anyMatch(step -> actions.get(PROCEDURE.steps().indexOf(step)).permitted());
    }

    /** Looks at the past alone, not at what the state says of it; tells whether the coordinated route was called for. */
    private static boolean mandated(Attempt a, List<Attempt> past, SubmittedForApproval submitted) {
        WorkingRules rules = a.in().rules();
        Proposal proposal = proposalIn(past);
        Map<UnitId, Position> positions = positionsIn(past);
        List<UnitId> objecting = positions.entrySet().stream()
                .filter(e -> e.getValue() == Position.OBJECTION)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(submitted.objections()).containsExactlyInAnyOrderElementsOf(objecting);
        if (!calledFor(a, rules, proposal, !objecting.isEmpty())) {
            return false;
        }
        for (UnitId consultee : rules.book().consultees()) {
            if (!consultee.equals(proposal.lead())) {
                assertThat(positionsIn(sinceItsSubstanceStands(past))).containsKey(consultee);
            }
        }
        List<Attempt> thisDraft = past.subList(lastRevision(past) + 1, past.size());
        assertThat(thisDraft).anyMatch(e -> e.event() instanceof ReviewPassed);
        Settled agreement = lastFinding(thisDraft).orElseThrow();
        assertThat(agreement.outcome()).isEqualTo(MeetingOutcome.AGREED);
        if (agreement.level() == CoordinationLevel.SPECIAL && !rules.reads(Reading.AGREED_AS_DECLARED)) {
            assertThat(objecting).isEmpty();
        }
        return true;
    }

    private static boolean calledFor(Attempt a, WorkingRules rules, Proposal proposal, boolean objection) {
        boolean several = !proposal.involved().isEmpty();
        boolean overlap = overlaps(a.in().read(Catalogue.IN_FORCE), proposal);
        return rules.reads(Reading.TRIGGERS_ARE_CUMULATIVE)
                ? several && overlap && objection
                : several || overlap || objection;
    }

    private static boolean overlaps(Catalogue catalogue, Proposal proposal) {
        return catalogue.entries().stream()
                .filter(e -> !proposal.adjusts().equals(Optional.of(e.policy())))
                .anyMatch(e -> !OverlapAnalysis.dimensions(e.coverage(), proposal.coverage())
                        .isEmpty());
    }

    private static Proposal proposalIn(List<Attempt> past) {
        Proposal latest = Proposal.NONE;
        for (Attempt a : past) {
            if (a.event() instanceof DraftStarted started) {
                latest = started.proposal();
            } else if (a.event() instanceof ProposalRevised revised) {
                latest = revised.proposal();
            }
        }
        return latest;
    }

    private static Map<UnitId, Position> positionsIn(List<Attempt> past) {
        Map<UnitId, Position> positions = new LinkedHashMap<>();
        for (Attempt a : past) {
            if (a.event() instanceof OpinionGiven given) {
                positions.put(given.unit(), given.position());
            }
        }
        return positions;
    }

    /** What was done on the proposal's text as it is now, or one that differs from it in nothing but the title and who is concerned. */
    private static List<Attempt> sinceItsSubstanceStands(List<Attempt> past) {
        int last = 0;
        for (int i = 0; i < past.size(); i++) {
            if (!substance(past.get(i).before().proposal())
                    .equals(substance(past.get(i).after().proposal()))) {
                last = i;
            }
        }
        return past.subList(last, past.size());
    }

    private static Proposal substance(Proposal p) {
        return p.withTitle("").withInvolved(List.of());
    }

    private static int lastRevision(List<Attempt> past) {
        for (int i = past.size() - 1; i >= 0; i--) {
            if (past.get(i).after().stage() == PolicyStage.REVISION) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Settled> lastFinding(List<Attempt> attempts) {
        Settled last = null;
        for (Attempt a : attempts) {
            if (a.event() instanceof Settled settled) {
                last = settled;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The step that decides an attempt: the one that starts where the policy stands, else the first of that command. */
    private static Step<Policy, ?> stepFor(Attempt a) {
        List<Step<Policy, ?>> steps = PROCEDURE.steps().stream()
                .filter(s -> s.command() == a.command().getClass())
                .toList();
        return steps.stream()
                .filter(s -> s.from().contains(a.before().stage()))
                .findFirst()
                .orElse(steps.get(0));
    }

    private static boolean appointedOn(Attempt a, Standing standing) {
        LocalDate day = a.in().today();
        for (Appointment one : a.in().roster().appointments()) {
            if (one.person().equals(a.in().actor().person())
                    && one.capacity() == standing.capacity()
                    && one.unit().equals(standing.unit())
                    && one.from().compareTo(day) <= 0
                    && one.until().map(until -> day.compareTo(until) < 0).orElse(true)) {
                return true;
            }
        }
        return false;
    }

    /** How many lives in a hundred have to reach a stage for the laws to mean something. */
    private static double atLeast(PolicyStage stage) {
        return switch (stage) {
            case UNSTARTED, DRAFTING, CONSULTATION, REVISION -> 50;
            case PRELIMINARY_REVIEW, SPECIAL_COORDINATION, APPROVAL_DRAFTING, GOVERNMENT_DECISION -> 20;
            case GENERAL_COORDINATION, APPROVED, ISSUED, FILED, WITHDRAWN -> 10;
            case CITY_MATTER_STUDY, SUPERSEDED, REPEALED -> 5;
            case REJECTED, REFERRED_TO_CITY, DECLINED -> 1;
        };
    }

    @Provide
    Arbitrary<Life> lives() {
        return Combinators.combine(worlds(), moves()).as((world, moves) -> Life.of(PROCEDURE.initial(), world, moves));
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.longs().map(World::of);
    }

    @Provide
    Arbitrary<List<Long>> moves() {
        return Arbitraries.longs()
                .list()
                .ofMinSize(20)
                .ofMaxSize(100)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    @Provide
    Arbitrary<PolicyStage> ends() {
        return Arbitraries.of(PolicyStage.class).filter(PolicyStage::isEnd);
    }
}
