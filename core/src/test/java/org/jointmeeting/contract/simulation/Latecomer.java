package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.SubjectId;

/** Comes late: objects after the agreement or after the meeting, or acts on a version that is no longer. */
final class Latecomer implements Habit {

    @Override
    public void turn(World world) {
        Node node = world.anyNode();
        Optional<PolicyId> agreed = world.openPolicies().stream()
                .filter(id -> isAgreed(world, node, id))
                .findFirst();
        if (agreed.isPresent() && world.dice.chance(60)) {
            Policy p = node.policy(agreed.get());
            UnitId unit = world.dice.one(p.consultation().asked());
            world.cast()
                    .speaker(unit)
                    .ifPresent(person -> world.desk.handIn(Act.of(
                                    person,
                                    agreed.get().subject(),
                                    PolicyPen.opinion(unit, Position.OBJECTION, node.rules(p.edition())))
                            .withActingFor(unit)));
            return;
        }
        List<PolicyId> policies = world.policies();
        if (!policies.isEmpty()) {
            SubjectId subject = world.dice.one(policies).subject();
            world.cast()
                    .office()
                    .ifPresent(person -> world.desk.handIn(
                            Act.of(person, subject, new org.jointmeeting.policy.CoordinationCommand.PassReview(""))
                                    .withExpectedVersion((long) world.dice.number(0, 3))));
        }
    }

    private static boolean isAgreed(World world, Node node, PolicyId id) {
        Policy p = node.policy(id);
        boolean held = p.coordination()
                .scheduled()
                .map(m -> world.stage(m).equals(MeetingStage.HELD.name()))
                .orElse(false);
        return !p.consultation().asked().isEmpty()
                && (held || p.coordination().agreed().isPresent())
                && !Cases.isSettled(p.stage().name());
    }
}
