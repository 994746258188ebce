package org.jointmeeting.contract.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.AgendaItem;
import org.jointmeeting.meeting.AgendaKind;
import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.Declaration;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MinutesItem;
import org.jointmeeting.meeting.Presence;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.rules.MeetingTypeId;

/** Commands on meetings with content in which no fault is found where the step may be taken at all. */
final class MeetingPen {
    private MeetingPen() {}

    static MeetingCommand.Convene convene(
            MeetingTypeId type, LocalDate day, List<AgendaItem> agenda, List<UnitId> invited) {
        return new MeetingCommand.Convene(type, day.atTime(14, 30), "区政府会议室", agenda, invited);
    }

    /** One item on each policy. */
    static List<AgendaItem> on(List<PolicyId> policies) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (PolicyId policy : policies) {
            agenda.add(new AgendaItem(
                    agenda.size() + 1,
                    AgendaKind.SUBJECT,
                    "协调" + policy,
                    Optional.empty(),
                    Optional.of(policy.subject())));
        }
        return agenda;
    }

    /** One item on no policy. */
    static List<AgendaItem> onOtherMatters() {
        return List.of(new AgendaItem(1, AgendaKind.COORDINATION, "统筹协调工作", Optional.empty(), Optional.empty()));
    }

    /** Whoever has to do with the policies on an agenda. */
    static List<UnitId> concerned(List<Policy> policies) {
        Set<UnitId> units = new LinkedHashSet<>();
        for (Policy p : policies) {
            units.add(p.lead());
            units.addAll(p.consultation().asked());
        }
        return List.copyOf(units);
    }

    static MeetingCommand everybodyThere(Meeting m) {
        return new MeetingCommand.RecordAttendance(m.notice().invited().stream()
                .map(u -> new Attendance(u, Presence.PRESENT, Optional.empty()))
                .toList());
    }

    static List<Declaration> declaring(Meeting m, ItemOutcome onPolicies) {
        return m.notice().agenda().stream()
                .map(i -> new Declaration(i.number(), isOnPolicy(i) ? onPolicies : ItemOutcome.NOTED))
                .toList();
    }

    static boolean isOnPolicy(AgendaItem item) {
        return item.about().isPresent();
    }

    static MeetingCommand minutes(Meeting m, String number) {
        return new MeetingCommand.IssueMinutes(
                "联会纪" + number,
                m.declarations().stream()
                        .map(d -> new MinutesItem(d.item(), d.outcome(), "会议认为。"))
                        .toList(),
                List.of());
    }
}
