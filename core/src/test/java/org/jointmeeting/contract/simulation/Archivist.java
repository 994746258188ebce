package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.proposal.Proposal;

/** Enters policies that were in force before: some of them overlap what is about to be approved. */
final class Archivist implements Habit {

    @Override
    public void turn(World world) {
        PolicyId id = PolicyId.of(world.freshId("P"));
        Proposal proposal = proposal(world, id).withAdjusts(Optional.empty());
        world.cast()
                .office()
                .ifPresent(person -> world.desk.handIn(Act.of(
                        person,
                        id.subject(),
                        new DraftingCommand.EnterInForce(
                                proposal,
                                "民规〔2019〕" + id,
                                world.today().minusDays(900),
                                world.today().minusDays(870)))));
    }

    private static Proposal proposal(World world, PolicyId id) {
        List<PolicyId> soon = Proposals.in(PolicyStage.APPROVAL_DRAFTING, world);
        Proposal any = Proposals.of(world, Drafter.drafting(world).unit(), "现行政策" + id);
        if (soon.isEmpty() || world.dice.chance(40)) {
            return any;
        }
        Policy like = world.anyNode().policy(world.dice.one(soon));
        return any.withCoverage(like.proposal().coverage());
    }
}
