package org.jointmeeting.contract.simulation;

import java.util.List;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.policy.PolicyStage;

/** Which cases are over. */
final class Cases {
    private static final List<String> IN_FORCE = List.of(PolicyStage.ISSUED.name(), PolicyStage.FILED.name());

    private Cases() {}

    /** Whether a policy has come to an end or into force. */
    static boolean isSettled(String stage) {
        return IN_FORCE.contains(stage) || PolicyStage.valueOf(stage).isEnd();
    }

    static boolean isOver(String stage) {
        return MeetingStage.valueOf(stage).isEnd();
    }
}
