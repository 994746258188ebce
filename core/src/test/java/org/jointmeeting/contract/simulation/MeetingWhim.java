package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.Presence;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.procedure.Command;

/** What somebody who may take a step of a meeting might write, one way or another. */
final class MeetingWhim {
    private static final String WHY = "情况有变化。";

    private final World world;
    private final Node node;

    MeetingWhim(World world, Node node) {
        this.world = world;
        this.node = node;
    }

    Optional<Command> write(String command, MeetingId id) {
        Meeting m = node.meeting(id);
        return Optional.ofNullable(
                switch (command) {
                    case "Postpone" ->
                        new MeetingCommand.Postpone(
                                node.today().plusDays(world.dice.number(0, 9)).atTime(10, 0), "另一会议室", WHY);
                    case "ChangeAgenda" ->
                        new MeetingCommand.ChangeAgenda(
                                MeetingPen.policies(m).isEmpty() || world.dice.chance(20)
                                        ? MeetingPen.onOtherMatters()
                                        : m.notice().agenda(),
                                invited(m));
                    case "Cancel" -> new MeetingCommand.Cancel(WHY);
                    case "Open" -> new MeetingCommand.Open();
                    case "TakeOver" -> new MeetingCommand.TakeOver();
                    case "CloseUnsettled" -> new MeetingCommand.CloseUnsettled(WHY);
                    case "RecordAttendance" -> attendance(m);
                    case "Close" -> new MeetingCommand.Close(MeetingPen.declaring(m, outcome()));
                    case "Redeclare" -> new MeetingCommand.Redeclare(MeetingPen.declaring(m, outcome()));
                    case "IssueMinutes" -> MeetingPen.minutes(m, id.value());
                    default -> null;
                });
    }

    private ItemOutcome outcome() {
        return world.dice.one(
                List.of(ItemOutcome.AGREED, ItemOutcome.NOT_AGREED, ItemOutcome.TO_BE_REVISED, ItemOutcome.ADJOURNED));
    }

    private List<UnitId> invited(Meeting m) {
        List<Policy> policies =
                MeetingPen.policies(m).stream().map(node::policy).toList();
        List<UnitId> units = new ArrayList<>(MeetingPen.concerned(policies));
        if (units.isEmpty()) {
            units.addAll(world.dice.some(Proposals.speaking(world.rules()), 4));
        }
        return units;
    }

    private @org.jspecify.annotations.Nullable Command attendance(Meeting m) {
        List<Attendance> all = m.notice().invited().stream()
                .map(u -> new Attendance(
                        u,
                        world.dice.chance(60)
                                ? Presence.PRESENT
                                : world.dice.one(List.of(Presence.ON_LEAVE, Presence.ABSENT)),
                        Optional.empty()))
                .toList();
        return all.isEmpty() ? null : new MeetingCommand.RecordAttendance(all);
    }
}
