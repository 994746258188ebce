package org.jointmeeting.contract.simulation;

import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.meeting.Presider;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.membership.MembershipProcedure;

/** The presider goes in session: the office closes it unsettled, and somebody tries to declare outcomes all the same. */
final class Stranding implements Habit {

    @Override
    public void turn(World world) {
        Node node = world.anyNode();
        for (MeetingId id : world.openMeetings()) {
            Meeting m = node.meeting(id);
            if (m.stage() == MeetingStage.IN_SESSION) {
                m.presider().ifPresent(presider -> strand(world, id, m, presider));
                return;
            }
        }
    }

    private static void strand(World world, MeetingId id, Meeting m, Presider presider) {
        Optional<PersonId> office = world.cast().office();
        if (office.isEmpty()) {
            return;
        }
        world.desk.handIn(Act.of(
                office.get(),
                MembershipProcedure.SUBJECT,
                new MembershipCommand.Relieve(
                        presider.person(),
                        presider.standing().capacity(),
                        presider.standing().unit(),
                        world.today())));
        world.desk.handIn(Act.of(office.get(), id.subject(), new MeetingCommand.CloseUnsettled("主持人离任。")));
        world.desk.handIn(Act.of(
                office.get(),
                MembershipProcedure.SUBJECT,
                SeatFiller.filling(presider.standing(), world.anyNode(), PersonId.of(world.freshId("newcomer")))));
        world.cast()
                .of(Capacity.GENERAL_CONVENER)
                .ifPresent(by -> world.desk.handIn(Act.of(
                        by,
                        id.subject(),
                        new MeetingCommand.Redeclare(MeetingPen.declaring(m, ItemOutcome.ADJOURNED)))));
    }
}
