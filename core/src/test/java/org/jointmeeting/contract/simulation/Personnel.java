package org.jointmeeting.contract.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.meeting.Presider;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;

/** People come and go, and are entrusted with presiding; now and then somebody goes who was presiding. */
final class Personnel implements Habit {

    @Override
    public void turn(World world) {
        switch (world.dice.number(1, 6)) {
            case 1, 2 ->
                relieve(world, world.dice.one(FoundingRoster.seats(world.rules().book())));
            case 3 -> relievePresider(world);
            case 4 -> entrust(world);
            case 5 -> revoke(world);
            default -> appoint(world);
        }
    }

    private static void handIn(World world, Optional<PersonId> by, MembershipCommand command) {
        by.ifPresent(person -> world.desk.handIn(Act.of(person, MembershipProcedure.SUBJECT, command)));
    }

    private static void relieve(World world, Standing standing) {
        Node node = world.anyNode();
        List<PersonId> people = node.holders(standing);
        if (!people.isEmpty()) {
            handIn(
                    world,
                    world.cast().office(),
                    new MembershipCommand.Relieve(
                            world.dice.one(people),
                            standing.capacity(),
                            standing.unit(),
                            node.today().plusDays(world.dice.chance(50) ? 0 : world.dice.number(1, 5))));
        }
    }

    private static void relievePresider(World world) {
        Node node = world.anyNode();
        world.openMeetings().stream()
                .flatMap(m -> node.meeting(m).presider().stream())
                .map(Presider::standing)
                .findFirst()
                .ifPresent(standing -> relieve(world, standing));
    }

    private static void entrust(World world) {
        LocalDate today = world.today();
        world.cast()
                .of(Capacity.CONVENER)
                .ifPresent(to -> handIn(
                        world,
                        world.cast().of(Capacity.GENERAL_CONVENER),
                        new MembershipCommand.Entrust(
                                to,
                                today,
                                world.dice.chance(50)
                                        ? Optional.empty()
                                        : Optional.of(today.plusDays(world.dice.number(1, 9))))));
    }

    private static void revoke(World world) {
        world.cast()
                .of(Capacity.CONVENER)
                .ifPresent(to -> handIn(
                        world,
                        world.cast().of(Capacity.GENERAL_CONVENER),
                        new MembershipCommand.RevokeEntrustment(to, world.today())));
    }

    private static void appoint(World world) {
        Standing standing = world.dice.one(FoundingRoster.seats(world.rules().book()));
        LocalDate from = world.today().plusDays(world.dice.number(0, 3));
        handIn(
                world,
                world.dice.chance(70) ? world.cast().office() : world.cast().speaker(standing.unit()),
                new MembershipCommand.Appoint(
                        PersonId.of(world.freshId("newcomer")),
                        standing.capacity(),
                        standing.unit(),
                        from,
                        world.dice.chance(70)
                                ? Optional.empty()
                                : Optional.of(from.plusDays(world.dice.number(5, 60)))));
    }
}
