package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.meeting.Presider;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.rules.book.MeetingType;

/** The general convener is kept away: whoever is entrusted opens the meeting, or takes it over from a presider who has gone. */
final class Deputising implements Habit {

    @Override
    public void turn(World world) {
        Node node = world.anyNode();
        for (MeetingId id : world.openMeetings()) {
            Meeting m = node.meeting(id);
            Optional<PersonId> deputy = deputy(world, node, m);
            boolean day = !node.today().isBefore(MeetingProgress.day(m));
            if (deputy.isPresent() && m.stage() == MeetingStage.CONVENED && day) {
                entrust(world, deputy.get());
                world.desk.handIn(Act.of(deputy.get(), id.subject(), new MeetingCommand.Open()));
                return;
            }
            if (deputy.isPresent() && m.stage() == MeetingStage.IN_SESSION) {
                m.presider()
                        .filter(p -> !p.person().equals(deputy.get()))
                        .ifPresent(p -> takeOver(world, p, deputy.get(), id));
                return;
            }
        }
    }

    private static Optional<PersonId> deputy(World world, Node node, Meeting m) {
        List<Capacity> entrusted = node.rules(m.edition())
                .meetingType(m.meetingType())
                .map(MeetingType::presidedWhenEntrusted)
                .orElse(List.of());
        return entrusted.stream().flatMap(c -> world.cast().of(c).stream()).findFirst();
    }

    private static void entrust(World world, PersonId deputy) {
        world.cast()
                .of(Capacity.GENERAL_CONVENER)
                .ifPresent(by -> world.desk.handIn(Act.of(
                        by,
                        MembershipProcedure.SUBJECT,
                        new MembershipCommand.Entrust(deputy, world.today(), Optional.empty()))));
    }

    private static void takeOver(World world, Presider gone, PersonId deputy, MeetingId id) {
        world.cast()
                .office()
                .ifPresent(by -> world.desk.handIn(Act.of(
                        by,
                        MembershipProcedure.SUBJECT,
                        new MembershipCommand.Relieve(
                                gone.person(),
                                gone.standing().capacity(),
                                gone.standing().unit(),
                                world.today()))));
        world.cast()
                .office()
                .ifPresent(by -> world.desk.handIn(Act.of(
                        by,
                        MembershipProcedure.SUBJECT,
                        SeatFiller.filling(gone.standing(), world.anyNode(), PersonId.of(world.freshId("newcomer"))))));
        entrust(world, deputy);
        world.desk.handIn(Act.of(deputy, id.subject(), new MeetingCommand.TakeOver()));
    }
}
