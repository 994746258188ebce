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
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.rules.book.MeetingTypeId;

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

    /** One item, numbered as it should not be. */
    static List<AgendaItem> numbered(int number) {
        return List.of(new AgendaItem(number, AgendaKind.COORDINATION, "统筹协调工作", Optional.empty(), Optional.empty()));
    }

    /** An item on a policy that names none. */
    static List<AgendaItem> onNoPolicy() {
        return List.of(new AgendaItem(1, AgendaKind.SUBJECT, "协调政策", Optional.empty(), Optional.empty()));
    }

    /** An item of another kind that names a policy. */
    static List<AgendaItem> onAnotherItem(PolicyId policy) {
        return List.of(new AgendaItem(1, AgendaKind.PROBLEM, "协调问题", Optional.empty(), Optional.of(policy.subject())));
    }

    /** An item on a subject of a kind that does not come before a meeting. */
    static List<AgendaItem> onTheComposition() {
        return List.of(new AgendaItem(
                1, AgendaKind.SUBJECT, "协调人选", Optional.empty(), Optional.of(MembershipProcedure.SUBJECT)));
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

    static List<Attendance> present(UnitId unit) {
        return List.of(new Attendance(unit, Presence.PRESENT, Optional.empty()));
    }

    static List<Declaration> declaring(Meeting m, ItemOutcome onPolicies) {
        return m.notice().agenda().stream()
                .map(i -> new Declaration(i.number(), isOnPolicy(i) ? onPolicies : ItemOutcome.NOTED))
                .toList();
    }

    /** The policies on its agenda. */
    static List<PolicyId> policies(Meeting m) {
        return m.notice().agenda().stream()
                .flatMap(item -> item.about().stream())
                .filter(subject -> subject.kind().equals(PolicyId.KIND))
                .map(subject -> PolicyId.of(subject.id()))
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
