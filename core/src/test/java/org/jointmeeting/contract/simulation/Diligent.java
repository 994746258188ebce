package org.jointmeeting.contract.simulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.Act;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;

/** Takes some case a step further, as it should go. */
final class Diligent implements Habit {
    /** Where things take their time, so that others have theirs. */
    private static final Set<PolicyStage> DAWDLING =
            EnumSet.of(PolicyStage.CITY_MATTER_STUDY, PolicyStage.APPROVED, PolicyStage.GOVERNMENT_DECISION);

    @Override
    public void turn(World world) {
        next(world).ifPresent(world.desk::handIn);
    }

    private static Optional<Act> next(World world) {
        Node node = world.anyNode();
        List<MeetingId> meetings = world.openMeetings();
        if (!meetings.isEmpty() && world.dice.chance(50)) {
            return new MeetingProgress(node, outcome(world)).next(world.dice.one(meetings));
        }
        List<PolicyId> policies = world.openPolicies();
        if (policies.isEmpty()) {
            return Optional.empty();
        }
        PolicyId policy = world.dice.one(policies);
        if (DAWDLING.contains(node.policy(policy).stage()) && world.dice.chance(60)) {
            return Optional.empty();
        }
        return new PolicyProgress(node)
                .next(policy)
                .or(() -> new MeetingProgress(node)
                        .convening(
                                policy,
                                MeetingId.of(world.freshId("M")),
                                node.today().plusDays(world.dice.number(0, 5))));
    }

    private static Optional<ItemOutcome> outcome(World world) {
        return world.dice.chance(50)
                ? Optional.empty()
                : Optional.of(world.dice.one(
                        List.of(ItemOutcome.NOT_AGREED, ItemOutcome.TO_BE_REVISED, ItemOutcome.ADJOURNED)));
    }
}
