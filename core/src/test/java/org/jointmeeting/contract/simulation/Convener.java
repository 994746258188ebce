package org.jointmeeting.contract.simulation;

import org.jointmeeting.Act;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.rules.book.MeetingType;

/** Convenes meetings on other matters than policies. */
final class Convener implements Habit {
    private static final int MOST_OPEN = 4;

    @Override
    public void turn(World world) {
        MeetingType type = world.dice.one(world.rules().book().meetingTypes());
        if (world.openMeetings().size() < MOST_OPEN) {
            world.cast()
                    .of(world.dice.one(type.convenedBy()))
                    .ifPresent(person -> world.desk.handIn(Act.of(
                            person,
                            MeetingId.of(world.freshId("M")).subject(),
                            MeetingPen.convene(
                                    type.id(),
                                    world.today().plusDays(world.dice.number(0, 6)),
                                    MeetingPen.onOtherMatters(),
                                    world.dice.some(Proposals.speaking(world.rules()), 4)))));
        }
    }
}
