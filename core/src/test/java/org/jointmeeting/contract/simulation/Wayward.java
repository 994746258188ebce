package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.SubjectId;

/** Does whatever they may do in a case that concerns them, first what nobody has done yet. */
final class Wayward implements Habit {
    private static final List<Capacity> LEADING = List.of(
            Capacity.GENERAL_CONVENER,
            Capacity.CONVENER,
            Capacity.DEPUTY_CONVENER,
            Capacity.OFFICE_DIRECTOR,
            Capacity.OFFICE_STAFF);

    @Override
    public void turn(World world) {
        Node node = world.anyNode();
        List<MeetingId> meetings = world.openMeetings();
        if (!meetings.isEmpty() && world.dice.chance(45)) {
            MeetingId id = world.dice.one(meetings);
            act(world, node, id.subject(), leading(world), (c, u) -> new MeetingWhim(world, node).write(c, id));
            return;
        }
        List<PolicyId> policies = world.dice.chance(85) ? world.openPolicies() : world.policies();
        if (!policies.isEmpty()) {
            PolicyId id = world.dice.one(policies);
            act(
                    world,
                    node,
                    id.subject(),
                    concerned(world, node.policy(id)),
                    (c, u) -> new PolicyWhim(world, node).write(c, id, u));
        }
    }

    /** Writes a command for a unit. */
    private interface Writing {
        Optional<Command> of(String command, UnitId unit);
    }

    private static void act(World world, Node node, SubjectId subject, List<Standing> who, Writing writing) {
        Standing standing = world.dice.one(who);
        List<PersonId> people = node.holders(standing);
        if (people.isEmpty()) {
            return;
        }
        PersonId person = world.dice.one(people);
        List<AvailableAction> permitted = node.permitted(person, subject).stream()
                .filter(a -> !world.reached.accepted().contains(a.step())
                        || world.dice.chance(PolicyWhim.percent(a.command())))
                .toList();
        List<AvailableAction> untried = permitted.stream()
                .filter(a -> !world.reached.accepted().contains(a.step()))
                .toList();
        List<AvailableAction> choice = untried.isEmpty() ? permitted : untried;
        if (!choice.isEmpty()) {
            writing.of(world.dice.one(choice).command(), standing.unit())
                    .ifPresent(c -> world.desk.handIn(Act.of(person, subject, c)));
        }
    }

    private static List<Standing> leading(World world) {
        return FoundingRoster.seats(world.rules().book()).stream()
                .filter(s -> LEADING.contains(s.capacity()))
                .toList();
    }

    private static List<Standing> concerned(World world, Policy p) {
        List<Standing> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.addAll(PolicyProgress.speakers(p.lead()));
            all.addAll(world.rules().officeStandings());
        }
        p.consultation().asked().forEach(u -> all.addAll(PolicyProgress.speakers(u)));
        return all;
    }
}
