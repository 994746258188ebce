package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.P2;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.RegisterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a decision rests on belongs to its commit: whoever was faster is taken into account. */
class ReadsInTheCommitTest {
    private final WatchedStore store = new WatchedStore();
    private final District futian = District.on(store);

    /** Every step that compares with the catalogue, with the way to it. */
    static Stream<Arguments> comparing() {
        Proposal proposal = District.coordinated();
        return Stream.of(
                Arguments.of("start-draft", way(f -> {}), new PolicyCommand.StartDraft(proposal)),
                Arguments.of(
                        "revise-proposal",
                        way(f -> f.drafted(P1, proposal)),
                        new PolicyCommand.ReviseProposal(proposal)),
                Arguments.of(
                        "solicit-opinions",
                        way(f -> {
                            f.drafted(P1, proposal);
                            f.lead(P1, Acts.completeDossier());
                        }),
                        new PolicyCommand.SolicitOpinions(List.of())),
                Arguments.of(
                        "submit-review-draft",
                        way(f -> {
                            f.inConsultation(P1, proposal);
                            for (var unit : f.policy(P1).consultation().awaited()) {
                                f.opinion(P1, unit, Position.SUPPORT);
                            }
                            f.lead(P1, new PolicyCommand.CloseConsultation());
                            f.lead(P1, Acts.attaching(DocumentKind.REVIEW_DRAFT));
                        }),
                        new PolicyCommand.SubmitReviewDraft()),
                Arguments.of(
                        "prepare-approval-draft",
                        way(f -> {
                            f.drafted(P1, Proposals.ledBy(Units.CIVIL_AFFAIRS));
                            f.lead(P1, Acts.completeDossier());
                        }),
                        new PolicyCommand.PrepareApprovalDraft()));
    }

    private static Consumer<District> way(Consumer<District> to) {
        return to;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comparing")
    void a_policy_that_comes_into_force_before_the_commit_is_compared(
            String step, Consumer<District> way, PolicyCommand command) {
        way.accept(futian);
        store.beforeNextCommit(() -> futian.inForce(P2));

        Outcome outcome = futian.meeting.act(LEAD, P1, command);

        assertThat(entry("enter-in-force")).isPositive();
        boolean recorded = outcome.isAccepted() && overlapping().contains(P2.value());
        assertThat(recorded || namesTheOverlap(outcome))
                .as("%s takes the faster policy into account: %s", step, outcome)
                .isTrue();
    }

    @Test
    void two_equal_drafts_that_come_into_force_in_parallel_see_each_other() {
        futian.inForce(P2);
        futian.drafted(P1, District.coordinated());

        assertThat(overlapping()).containsExactly(P2.value());
    }

    @Test
    void a_policy_that_moves_on_before_a_meeting_on_it_is_convened_is_seen() {
        futian.inSpecialCoordination(P1, District.coordinated());
        store.beforeNextCommit(() -> futian.lead(P1, new PolicyCommand.Withdraw("不再需要。")));

        Outcome outcome = futian.meeting.act(org.jointmeeting.fixture.People.CONVENER, District.M1, convening());

        assertThat(outcome.isAccepted()).isFalse();
    }

    private MeetingCommand.Convene convening() {
        return District.convening(District.SPECIAL, futian.today(), P1);
    }

    private List<String> overlapping() {
        return futian.policy(P1).overlaps().stream()
                .map(Overlap::with)
                .map(Object::toString)
                .toList();
    }

    private static boolean namesTheOverlap(Outcome outcome) {
        return outcome.refusals().stream().anyMatch(r -> r.toString().contains(P2.value()));
    }

    private long entry(String step) {
        SubjectId other = P2.subject();
        return futian.register().stream()
                .filter(e -> e.subject().equals(other) && e.step().equals(step))
                .mapToLong(RegisterEntry::number)
                .max()
                .orElse(0);
    }
}
