package org.jointmeeting.meeting;

import java.util.List;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Question;

/** The whole life of a meeting (Article 4, paragraph 2; Article 6(2); Article 8(1)), top to bottom. */
public final class MeetingProcedure {

    /** The kind of its subjects. */
    public static final String KIND = "meeting";

    private static final List<Step<Meeting, ?>> STEPS = List.of(
            Article8Steps.CONVENE,
            Article6Steps.POSTPONE,
            Article6Steps.CHANGE_AGENDA,
            Article8Steps.CANCEL,
            Article4Steps.OPEN,
            Article4Steps.TAKE_OVER,
            Article6Steps.RECORD_ATTENDANCE,
            Article4Steps.CLOSE,
            Article6Steps.CLOSE_UNSETTLED,
            Article4Steps.REDECLARE,
            Article6Steps.ISSUE_MINUTES);

    /** The procedure. */
    public static final Procedure<Meeting> PROCEDURE = new ProcedureBuilder<>(
                    KIND, Text.of("会议", "meeting"), Meeting.class, Meeting.UNSTARTED, Meeting::at)
            .steps(STEPS)
            .owes(MeetingOwed.ALL)
            .turnsOn(Question.SPECIAL_MEETING_CONVENER, Question.AGREEMENT)
            .waits(MeetingWaits.ALL)
            .of(MeetingCommand.class, MeetingEvent.class);

    private MeetingProcedure() {}
}
