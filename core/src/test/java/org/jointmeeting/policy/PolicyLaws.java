package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.policy.PolicyProcedure.PROCEDURE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.contract.procedure.Attempt;
import org.jointmeeting.contract.procedure.Life;
import org.jointmeeting.contract.procedure.ProcedureContract;
import org.jointmeeting.contract.procedure.World;
import org.jointmeeting.fixture.Convening;
import org.jointmeeting.policy.ConsultationEvent.OpinionGiven;
import org.jointmeeting.policy.CoordinationEvent.ReviewPassed;
import org.jointmeeting.policy.CoordinationEvent.Settled;
import org.jointmeeting.policy.DraftingEvent.DraftStarted;
import org.jointmeeting.policy.DraftingEvent.ProposalRevised;
import org.jointmeeting.policy.PublicationEvent.GovernmentDecided;
import org.jointmeeting.policy.PublicationEvent.Issued;
import org.jointmeeting.policy.PublicationEvent.SubmittedForApproval;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.policy.overlap.OverlapAnalysis;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.Reading;
import org.junit.jupiter.api.Test;

/** What holds for every life of a policy, whoever tries whatever on whatever day. */
class PolicyLaws extends ProcedureContract<Policy> {
    @Override
    protected Procedure<Policy> procedure() {
        return PROCEDURE;
    }

    @Override
    protected World<Policy> world(RandomGenerator random) {
        return PolicyWorld.of(random);
    }

    @Override
    protected int numberOfLives() {
        return 500;
    }

    @Override
    protected int attempts() {
        return 120;
    }

    @Override
    protected Set<PolicyStage> arrived() {
        return Set.of(PolicyStage.ISSUED, PolicyStage.FILED);
    }

    @Override
    protected Set<String> givingUp() {
        return Set.of("withdraw");
    }

    /** A coordination meeting is convened; its agenda takes the policy up. */
    @Override
    protected boolean mayBring(Owed<Policy> owed, Policy p, Setting in) {
        return owed.metBy().equals(List.of(Article11CoordinationSteps.NOTE_MEETING)) && Convening.isOpenTo(in);
    }

    @Test
    void no_coordinated_policy_reaches_the_government_without_its_opinions_its_review_and_its_agreement() {
        int coordinated = 0;
        for (Life<Policy> life : lives()) {
            List<Attempt<Policy>> past = new ArrayList<>();
            for (Attempt<Policy> a : life.done()) {
                if (a.event() instanceof SubmittedForApproval submitted) {
                    coordinated += mandated(a, past, submitted) ? 1 : 0;
                }
                past.add(a);
            }
        }
        assertThat(coordinated).isGreaterThan(lives().size() / 10);
    }

    @Test
    void nothing_is_issued_that_was_not_approved_and_nothing_approved_that_was_not_submitted() {
        for (Life<Policy> life : lives()) {
            boolean submitted = false;
            boolean approved = false;
            for (Attempt<Policy> a : life.done()) {
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
    }

    /** Looks at the past alone, not at what the state says of it; tells whether the coordinated route was called for. */
    private static boolean mandated(Attempt<Policy> a, List<Attempt<Policy>> past, SubmittedForApproval submitted) {
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
        List<Attempt<Policy>> thisDraft = past.subList(lastRevision(past) + 1, past.size());
        assertThat(thisDraft).anyMatch(e -> e.event() instanceof ReviewPassed);
        Settled agreement = lastFinding(thisDraft).orElseThrow();
        assertThat(agreement.outcome()).isEqualTo(MeetingOutcome.AGREED);
        if (agreement.level() == CoordinationLevel.SPECIAL && !rules.reads(Reading.AGREED_AS_DECLARED)) {
            assertThat(objecting).isEmpty();
        }
        return true;
    }

    private static boolean calledFor(Attempt<Policy> a, WorkingRules rules, Proposal proposal, boolean objection) {
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

    private static Proposal proposalIn(List<Attempt<Policy>> past) {
        Proposal latest = Proposal.NONE;
        for (Attempt<Policy> a : past) {
            if (a.event() instanceof DraftStarted started) {
                latest = started.proposal();
            } else if (a.event() instanceof ProposalRevised revised) {
                latest = revised.proposal();
            }
        }
        return latest;
    }

    private static Map<UnitId, Position> positionsIn(List<Attempt<Policy>> past) {
        Map<UnitId, Position> positions = new LinkedHashMap<>();
        for (Attempt<Policy> a : past) {
            if (a.event() instanceof OpinionGiven given) {
                positions.put(given.unit(), given.position());
            }
        }
        return positions;
    }

    /** What was done on the proposal's text as it is now, or one that differs from it in nothing but the title and who is concerned. */
    private static List<Attempt<Policy>> sinceItsSubstanceStands(List<Attempt<Policy>> past) {
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

    private static int lastRevision(List<Attempt<Policy>> past) {
        for (int i = past.size() - 1; i >= 0; i--) {
            if (past.get(i).after().stage() == PolicyStage.REVISION) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Settled> lastFinding(List<Attempt<Policy>> attempts) {
        Settled last = null;
        for (Attempt<Policy> a : attempts) {
            if (a.event() instanceof Settled settled) {
                last = settled;
            }
        }
        return Optional.ofNullable(last);
    }
}
