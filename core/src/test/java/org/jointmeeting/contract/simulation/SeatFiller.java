package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;

/** Fills the seats that nobody holds; where nobody is left in the office, the host puts somebody there. */
final class SeatFiller implements Habit {

    @Override
    public void turn(World world) {
        Node node = world.anyNode();
        List<Standing> vacant = vacant(node);
        if (vacant.isEmpty()) {
            return;
        }
        Optional<PersonId> office = world.cast().office();
        if (office.isEmpty()) {
            restore(world);
            return;
        }
        Standing seat = world.dice.one(vacant);
        world.desk.handIn(Act.of(office.get(), MembershipProcedure.SUBJECT, filling(seat, node, newcomer(world))));
    }

    private static void restore(World world) {
        Standing seat = world.dice.one(world.rules().officeStandings());
        Capacity capacity = world.dice.chance(30) ? Capacity.GENERAL_CONVENER : seat.capacity();
        world.desk.restore(PersonId.of(world.freshId("newcomer")), capacity);
    }

    private static PersonId newcomer(World world) {
        return world.dice.chance(70)
                ? PersonId.of(world.freshId("newcomer"))
                : world.cast().anybody();
    }

    static MembershipCommand filling(Standing seat, Node node, PersonId newcomer) {
        return new MembershipCommand.Appoint(newcomer, seat.capacity(), seat.unit(), node.today(), Optional.empty());
    }

    static List<Standing> vacant(Node node) {
        return FoundingRoster.seats(node.meeting().rules().book()).stream()
                .filter(s -> node.holders(s).isEmpty())
                .toList();
    }
}
