package org.jointmeeting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.M1;
import static org.jointmeeting.District.M2;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.P2;
import static org.jointmeeting.District.SPECIAL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.policy.Catalogue;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every act that compares with the catalogue races every act that changes it. Whoever commits within the other's decision, the
 * register is to the last hash the one that has both acts one after the other, in its own order: so its order and the overlaps that
 * were recorded cannot contradict each other.
 */
class CatalogueRacesTest {
    private static final PolicyId OLD = PolicyId.of("FT-2019-007");
    private static final Proposal PROPOSAL = District.coordinated();
    private static final Proposal ALONE = Proposals.ledBy(Units.CIVIL_AFFAIRS);

    /** Somebody's act on a policy: what happened long before, what leads to it, and then the command. */
    private record Try(
            PersonId person, PolicyId policy, Consumer<District> before, Function<District, PolicyCommand> way) {
        static Try by(PersonId person, PolicyId policy, Function<District, PolicyCommand> way) {
            return new Try(person, policy, f -> {}, way);
        }

        Outcome in(District district, PolicyCommand command) {
            return district.meeting.act(person, policy, command);
        }
    }

    /** Each act that compares, up to its doing. */
    private static final Map<String, Try> COMPARING = Map.of(
            "start-draft",
            Try.by(LEAD, P1, f -> new DraftingCommand.StartDraft(PROPOSAL)),
            "revise-proposal",
            Try.by(LEAD, P1, f -> {
                f.drafted(P1, PROPOSAL);
                return new DraftingCommand.ReviseProposal(PROPOSAL);
            }),
            "prepare-approval-draft",
            Try.by(LEAD, P1, f -> {
                f.drafted(P1, ALONE).lead(P1, Acts.completeDossier());
                return new CoordinationCommand.PrepareApprovalDraft();
            }),
            "answer-overlap",
            Try.by(LEAD, P1, f -> {
                f.inForce(OLD).drafted(P1, PROPOSAL);
                return new DraftingCommand.AnswerOverlap(OLD, "两项政策分别面向居家与机构。");
            }),
            "take-coordinated-route",
            Try.by(LEAD, P1, f -> {
                f.drafted(P1, ALONE).lead(P1, Acts.completeDossier());
                f.lead(P1, new CoordinationCommand.PrepareApprovalDraft());
                f.inForce(OLD);
                return new CoordinationCommand.TakeCoordinatedRoute();
            }),
            "solicit-opinions",
            Try.by(LEAD, P1, f -> {
                f.drafted(P1, PROPOSAL).lead(P1, Acts.completeDossier());
                return new ConsultationCommand.SolicitOpinions(List.of());
            }),
            "submit-review-draft",
            Try.by(LEAD, P1, f -> {
                f.inConsultation(P1, PROPOSAL);
                f.policy(P1).consultation().awaited().forEach(unit -> f.opinion(P1, unit, Position.SUPPORT));
                f.lead(P1, new ConsultationCommand.CloseConsultation());
                f.lead(P1, Acts.attaching(DocumentKind.REVIEW_DRAFT));
                return new ConsultationCommand.SubmitReviewDraft();
            }),
            "submit-for-approval",
            Try.by(LEAD, P1, f -> {
                f.inSpecialCoordination(P1, PROPOSAL).settled(M1, SPECIAL, ItemOutcome.AGREED, P1);
                f.lead(P1, Acts.procedures(f.today()));
                f.lead(P1, Acts.attaching(DocumentKind.APPROVAL_DRAFT));
                return new PublicationCommand.SubmitForApproval();
            }),
            "issue",
            Try.by(LEAD, P1, f -> {
                f.inSpecialCoordination(P1, PROPOSAL)
                        .settled(M1, SPECIAL, ItemOutcome.AGREED, P1)
                        .approved(P1);
                return f.issue();
            }));

    /** Each act by which somebody changes the catalogue, up to its doing. */
    private static final Map<String, Try> CHANGING = Map.of(
            "enter-in-force",
            Try.by(
                    People.OFFICE_DIRECTOR,
                    P2,
                    f -> new DraftingCommand.EnterInForce(
                            ALONE,
                            "福民〔2019〕7号",
                            f.today().minusDays(900),
                            f.today().minusDays(870))),
            "issue",
            new Try(
                    LEAD,
                    P2,
                    f -> f.inSpecialCoordination(P2, PROPOSAL)
                            .settled(M2, SPECIAL, ItemOutcome.AGREED, P2)
                            .approved(P2),
                    District::issue),
            "repeal",
            Try.by(LEAD, P2, f -> {
                f.inForce(P2);
                return new PublicationCommand.Repeal("福民〔2026〕9号", f.today(), "已不适用。");
            }));

    static Stream<Arguments> pairs() {
        return COMPARING.keySet().stream()
                .sorted()
                .flatMap(compares -> CHANGING.keySet().stream().sorted().map(c -> Arguments.of(compares, c)));
    }

    @Test
    void every_step_that_compares_with_the_catalogue_races_here() {
        assertThat(COMPARING.keySet()).isEqualTo(steps(s -> s.reads().contains(Catalogue.IN_FORCE)));
    }

    @Test
    void every_step_by_which_somebody_changes_the_catalogue_races_here() {
        Set<String> withSuccession = new HashSet<>(CHANGING.keySet());
        withSuccession.add("supersede"); // comes with the issue of the policy that adjusts it

        assertThat(withSuccession).isEqualTo(steps(CatalogueRacesTest::entersOrLeavesForce));
    }

    private static boolean entersOrLeavesForce(Step<?, ?> step) {
        Set<String> within = Catalogue.IN_FORCE.within();
        boolean enters = step.to().stream().anyMatch(s -> within.contains(s.name()))
                && step.from().stream().noneMatch(s -> within.contains(s.name()));
        return enters
                || step.to().stream().anyMatch(s -> Catalogue.IN_FORCE.beyond().contains(s.name()));
    }

    private static Set<String> steps(Predicate<Step<?, ?>> which) {
        return PolicyProcedure.PROCEDURE.steps().stream()
                .filter(which)
                .map(Step::id)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0} while {1} is committed")
    @MethodSource("pairs")
    void a_comparison_that_is_overtaken_is_as_if_it_came_after(String compares, String changes) {
        boolean overtaken = asIfOneAfterTheOther(
                requireNonNull(COMPARING.get(compares)), requireNonNull(CHANGING.get(changes)), true);

        assertThat(overtaken || changes.equals("repeal"))
                .as("only what stands in force already can stop a comparison before its commit")
                .isTrue();
    }

    @ParameterizedTest(name = "{1} while {0} is committed")
    @MethodSource("pairs")
    void a_change_that_is_overtaken_is_as_if_it_came_after(String compares, String changes) {
        asIfOneAfterTheOther(requireNonNull(COMPARING.get(compares)), requireNonNull(CHANGING.get(changes)), false);
    }

    /**
     * One acts within the other's decision, before its commit. What is refused at once was decided before the other acted.
     *
     * @return whether the slower one came to a commit
     */
    private static boolean asIfOneAfterTheOther(Try compares, Try changes, boolean comparisonIsSlower) {
        WatchedStore store = new WatchedStore();
        District raced = District.on(store);
        PolicyCommand comparison = ways(raced, compares, changes);
        PolicyCommand change = changes.way.apply(raced);
        Supplier<Outcome> comparing = () -> compares.in(raced, comparison);
        Supplier<Outcome> changing = () -> changes.in(raced, change);
        Supplier<Outcome> slower = comparisonIsSlower ? comparing : changing;
        Supplier<Outcome> faster = comparisonIsSlower ? changing : comparing;
        List<Outcome> first = new ArrayList<>();
        store.beforeNextCommit(() -> first.add(faster.get()));
        Outcome slow = slower.get();
        store.beforeNextCommit(() -> {});
        boolean overtaken = !first.isEmpty();
        Outcome fast = overtaken ? first.get(0) : faster.get();

        District serial = District.futian();
        PolicyCommand comparisonAgain = ways(serial, compares, changes);
        PolicyCommand changeAgain = changes.way.apply(serial);
        boolean comparisonFirst = overtaken != comparisonIsSlower;
        Outcome one = comparisonFirst ? compares.in(serial, comparisonAgain) : changes.in(serial, changeAgain);
        Outcome two = comparisonFirst ? changes.in(serial, changeAgain) : compares.in(serial, comparisonAgain);
        assertThat(List.of(fast, slow)).isEqualTo(overtaken ? List.of(one, two) : List.of(two, one));
        assertThat(all(raced)).isEqualTo(all(serial));
        return overtaken;
    }

    private static PolicyCommand ways(District district, Try compares, Try changes) {
        changes.before.accept(district);
        return compares.way.apply(district);
    }

    private static List<RegisterEntry> all(District district) {
        return district.meeting.register(1, Page.MAX).items();
    }
}
