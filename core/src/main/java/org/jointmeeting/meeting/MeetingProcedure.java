package org.jointmeeting.meeting;

import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;

/** The whole life of a meeting (Article 4, paragraph 2; Article 6(2); Article 8(1)), top to bottom. */
public final class MeetingProcedure {

    /** The kind of its subjects. */
    public static final String KIND = "meeting";

    /** The procedure. */
    public static final Procedure<Meeting> PROCEDURE = new ProcedureBuilder<>(
                    KIND, Text.of("会议", "meeting"), Meeting.class, Meeting.UNSTARTED, Meeting::at)
            .steps(MeetingSteps.ALL)
            .owes(MeetingOwed.ALL)
            .of(MeetingCommand.class, MeetingEvent.class);

    private MeetingProcedure() {}

    /**
     * The subject that a meeting is.
     *
     * @param meeting its id
     * @return the subject's id
     */
    public static SubjectId subject(MeetingId meeting) {
        return new SubjectId(KIND, meeting.value());
    }
}
