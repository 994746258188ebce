package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.rules.book.CategoryId;

/** Mistakes in what is proposed. */
final class ProposalSlips {
    static final UnitId UNHEARD_OF = UnitId.of("unheard-of");

    static final List<Slip> ALL = List.of(
            started("another unit's draft", (p, w) -> p.withLead(another(p, w))),
            started(
                    "a category that is none",
                    (p, w) -> covering(p, c -> c.withCategory(CategoryId.of("no-such-one")))),
            started("a unit that is none", (p, w) -> p.withInvolved(List.of(UNHEARD_OF))),
            started("a unit that gives no opinions", (p, w) -> p.withInvolved(List.of(silent(w)))),
            started("the lead unit among the involved", (p, w) -> p.withInvolved(List.of(p.lead()))),
            started("a unit twice", (p, w) -> p.withInvolved(List.of(another(p, w), another(p, w), another(p, w)))),
            started("nobody who benefits", (p, w) -> covering(p, c -> c.withGroups(List.of()))),
            started(
                    "an age reversed",
                    (p, w) -> covering(p, c -> c.withAge(new Range(Optional.of(60), Optional.of(20))))),
            started(
                    "a period reversed",
                    (p, w) -> covering(p, c -> c.withUntil(Optional.of(c.from().minusDays(1))))),
            started(
                    "an adjustment of what is not in force",
                    (p, w) -> p.withAdjusts(Optional.of(PolicyId.of("never-was")))),
            new Slip("a lead unit that changes", ProposalSlips::leadChanged));

    private ProposalSlips() {}

    private static Slip started(String name, BiFunction<Proposal, World, Proposal> wrong) {
        return new Slip(name, w -> {
            var standing = Drafter.drafting(w);
            List<PersonId> people = w.anyNode().holders(standing);
            PolicyId id = PolicyId.of(w.freshId("P"));
            return people.stream()
                    .findFirst()
                    .map(person -> Act.of(
                                    person,
                                    id.subject(),
                                    new DraftingCommand.StartDraft(
                                            wrong.apply(Proposals.of(w, standing.unit(), "政策" + id), w)))
                            .withActingFor(standing.unit()));
        });
    }

    private static Proposal covering(Proposal p, java.util.function.UnaryOperator<Coverage> how) {
        return p.withCoverage(how.apply(p.coverage()));
    }

    private static UnitId another(Proposal p, World w) {
        List<UnitId> others = new ArrayList<>(Proposals.speaking(w.rules()));
        others.remove(p.lead());
        return others.get(0);
    }

    /** A unit of the rule book for which nobody speaks; one that is none where everybody does. */
    static UnitId silent(World w) {
        return w.rules().book().units().stream()
                .map(u -> u.id())
                .filter(u -> !w.rules().givesOpinions(u))
                .findFirst()
                .orElse(UNHEARD_OF);
    }

    private static Optional<Act> leadChanged(World w) {
        return PolicySlips.byLead(
                w,
                p -> p.stage().name().equals("DRAFTING") || p.stage().name().equals("REVISION"),
                p -> new DraftingCommand.ReviseProposal(p.proposal().withLead(another(p.proposal(), w))));
    }
}
