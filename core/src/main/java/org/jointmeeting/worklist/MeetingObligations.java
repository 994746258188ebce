package org.jointmeeting.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.MeetingType;
import org.jointmeeting.rules.WorkingRules;

/** What a meeting asks of people where it stands. */
public final class MeetingObligations {
    private MeetingObligations() {}

    /**
     * The obligations of a meeting.
     *
     * @param subject the meeting's subject id
     * @param meeting its state
     * @param rules the working rules
     * @return the obligations; empty when nothing is open
     */
    public static List<Obligation> of(SubjectId subject, Meeting meeting, WorkingRules rules) {
        if (meeting.stage() == MeetingStage.CONVENED) {
            LocalDate day = meeting.notice().at().toLocalDate();
            return List.of(obligation(
                    subject,
                    meeting,
                    ObligationKind.HOLD_MEETING,
                    presiders(meeting, rules),
                    day,
                    Optional.of(day),
                    rules));
        }
        if (meeting.stage() == MeetingStage.IN_SESSION) {
            return inSession(subject, meeting, rules);
        }
        if (meeting.stage() == MeetingStage.HELD) {
            return List.of(obligation(
                    subject,
                    meeting,
                    ObligationKind.ISSUE_MINUTES,
                    rules.officeStandings(),
                    meeting.since(),
                    rules.local().due(meeting.since(), rules.local().minutesPeriod()),
                    rules));
        }
        return List.of();
    }

    private static List<Obligation> inSession(SubjectId subject, Meeting meeting, WorkingRules rules) {
        List<Obligation> all = new ArrayList<>();
        boolean recorded =
                meeting.attendance().size() == meeting.notice().invited().size();
        if (!recorded) {
            all.add(obligation(
                    subject,
                    meeting,
                    ObligationKind.RECORD_ATTENDANCE,
                    rules.officeStandings(),
                    meeting.since(),
                    Optional.empty(),
                    rules));
        }
        List<Standing> presider =
                meeting.presider().map(p -> List.of(p.standing())).orElseGet(() -> presiders(meeting, rules));
        all.add(obligation(
                subject, meeting, ObligationKind.CLOSE_MEETING, presider, meeting.since(), Optional.empty(), rules));
        return all;
    }

    private static List<Standing> presiders(Meeting meeting, WorkingRules rules) {
        List<Capacity> capacities = new ArrayList<>();
        rules.meetingType(meeting.meetingType()).map(MeetingType::presidedBy).ifPresent(capacities::addAll);
        rules.meetingType(meeting.meetingType())
                .map(MeetingType::presidedWhenEntrusted)
                .ifPresent(capacities::addAll);
        return Assignees.seats(capacities, rules);
    }

    private static Obligation obligation(
            SubjectId subject,
            Meeting meeting,
            ObligationKind kind,
            List<Standing> assignees,
            LocalDate since,
            Optional<LocalDate> due,
            WorkingRules rules) {
        return new Obligation(
                subject,
                meeting.title(),
                kind,
                "",
                assignees,
                since,
                Optional.empty(),
                due,
                rules.cite(kind.provision()));
    }
}
