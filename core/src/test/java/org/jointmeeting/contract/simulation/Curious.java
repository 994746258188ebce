package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.meeting.Presider;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Step;

/** Takes the steps that nobody has taken yet, as soon as somebody may. */
final class Curious implements Habit {
    private static final int FEW = 8;

    @Override
    public void turn(World world) {
        if (world.dice.chance(50)) {
            decide(world);
        }
        Node node = world.anyNode();
        List<? extends Step<?, ?>> untaken = PolicyProcedure.PROCEDURE.steps().stream()
                .filter(s -> !world.reached.accepted().contains(s.id()))
                .toList();
        for (Step<?, ?> step : untaken) {
            for (PolicyId id : world.dice.some(world.policies(), FEW)) {
                if (step.from().stream().anyMatch(s -> s.name().equals(world.stage(id.subject())))
                        && taken(world, node, step, id)) {
                    return;
                }
            }
        }
    }

    private static boolean taken(World world, Node node, Step<?, ?> step, PolicyId id) {
        UnitId lead = node.policy(id).lead();
        List<Standing> who = new ArrayList<>(PolicyProgress.speakers(lead));
        who.addAll(world.rules().officeStandings());
        for (Standing standing : who) {
            for (PersonId person : node.holders(standing)) {
                Optional<Act> act = node.permitted(person, id.subject()).stream()
                        .filter(a -> a.step().equals(step.id()))
                        .findFirst()
                        .flatMap(a -> new PolicyWhim(world, node).write(a.command(), id, standing.unit()))
                        .map(command -> Act.of(person, id.subject(), command));
                if (act.isPresent()) {
                    world.desk.handIn(act.get());
                    return true;
                }
            }
        }
        return false;
    }

    /** Closes a meeting with an outcome that no meeting of its level had yet. */
    private static void decide(World world) {
        Node node = world.anyNode();
        for (MeetingId id : world.openMeetings()) {
            Meeting m = node.meeting(id);
            if (m.stage() == MeetingStage.IN_SESSION && !MeetingPen.policies(m).isEmpty()) {
                String level = node.policy(MeetingPen.policies(m).get(0)).stage() == PolicyStage.GENERAL_COORDINATION
                        ? "general-meeting-"
                        : "special-meeting-";
                world.cast()
                        .office()
                        .ifPresent(by -> world.desk.handIn(Act.of(by, id.subject(), MeetingPen.everybodyThere(m))));
                ItemOutcome outcome = !world.reached.accepted().contains(level + "not-agreed")
                        ? ItemOutcome.NOT_AGREED
                        : !world.reached.accepted().contains(level + "to-be-revised")
                                ? ItemOutcome.TO_BE_REVISED
                                : ItemOutcome.AGREED;
                m.presider()
                        .map(Presider::person)
                        .ifPresent(by -> world.desk.handIn(
                                Act.of(by, id.subject(), new MeetingCommand.Close(MeetingPen.declaring(m, outcome)))));
                return;
            }
        }
    }
}
