package org.jointmeeting.meeting;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_6_I2;

import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;

/** What a record of attendance must satisfy (Article 4, paragraph 3; Article 6(2)). */
final class AttendanceChecks {

    /** Only invited units have an attendance. */
    static final Check<Meeting, RecordAttendance> OF_INVITED = check(
            MeetingRefusal.ATTENDANCE_OF_UNINVITED,
            ART_6_I2,
            (m, c, as, in) ->
                    c.attendance().stream().allMatch(a -> m.notice().invited().contains(a.unit())),
            (m, c, as, in) -> c.attendance().stream()
                    .filter(a -> !m.notice().invited().contains(a.unit()))
                    .map(a -> Detail.unit(a.unit(), in.rules()))
                    .toList());

    /** One entry a unit. */
    static final Check<Meeting, RecordAttendance> EACH_UNIT_ONCE = check(
            MeetingRefusal.INVITED_TWICE,
            ART_6_I2,
            (m, c, as, in) ->
                    Listed.once(c.attendance().stream().map(Attendance::unit).toList()));

    /** A substitute has a name; nobody else needs one. */
    static final Check<Meeting, RecordAttendance> SUBSTITUTES_NAMED = check(
            MeetingRefusal.SUBSTITUTE_NOT_NAMED,
            ART_4_P3,
            (m, c, as, in) -> c.attendance().stream().allMatch(AttendanceChecks::namesSubstitute),
            (m, c, as, in) -> c.attendance().stream()
                    .filter(a -> !namesSubstitute(a))
                    .map(a -> Detail.unit(a.unit(), in.rules()))
                    .toList());

    private AttendanceChecks() {}

    private static boolean namesSubstitute(Attendance a) {
        return a.substitute().isPresent() == (a.presence() == Presence.SUBSTITUTE);
    }
}
