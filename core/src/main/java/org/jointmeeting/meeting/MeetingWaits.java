package org.jointmeeting.meeting;

import static org.jointmeeting.meeting.MeetingStage.CONVENED;
import static org.jointmeeting.provision.Clauses.ART_4_P2;

import java.util.List;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Waiting;
import org.jointmeeting.provision.Text;

/** For what a meeting waits where it asks nothing of anybody. */
final class MeetingWaits {

    /** Article 4, paragraph 2: until the day that its notice names; from that day on it is to be held. */
    static final Waiting<Meeting> ITS_DAY = Waiting.<Meeting>waiting(
                    Text.of("等待会议日期", "waits for the day of the meeting"), ART_4_P2, CONVENED)
            .when((m, in) -> in.today().isBefore(m.notice().at().toLocalDate()))
            .naming((m, in) -> List.of(Detail.day(m.notice().at().toLocalDate())));

    /** Everything that a meeting can wait for. */
    static final List<Waiting<Meeting>> ALL = List.of(ITS_DAY);

    private MeetingWaits() {}
}
