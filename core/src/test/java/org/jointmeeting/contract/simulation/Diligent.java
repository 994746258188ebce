package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.policy.PolicyId;

/** Takes some case a step further, as it should go. */
final class Diligent implements Habit {

    @Override
    public void turn(World world) {
        next(world).ifPresent(world.desk::handIn);
    }

    private static Optional<Act> next(World world) {
        Node node = world.anyNode();
        List<MeetingId> meetings = world.meetings().stream()
                .filter(m -> !Cases.isOver(node.meeting(m).stage().name()))
                .toList();
        if (!meetings.isEmpty() && world.dice.chance(50)) {
            return new MeetingProgress(node).next(world.dice.one(meetings));
        }
        List<PolicyId> policies = world.policies().stream()
                .filter(p -> !Cases.isSettled(node.policy(p).stage().name()))
                .toList();
        if (policies.isEmpty()) {
            return Optional.empty();
        }
        PolicyId policy = world.dice.one(policies);
        return new PolicyProgress(node)
                .next(policy)
                .or(() -> new MeetingProgress(node)
                        .convening(
                                policy,
                                MeetingId.of(world.freshId("M")),
                                node.today().plusDays(world.dice.number(0, 5))));
    }
}
