package org.jointmeeting.contract.simulation;

import java.util.List;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.policy.PolicyStage;

/** Which cases are over. */
final class Cases {
    private static final List<String> IN_FORCE = List.of(PolicyStage.ISSUED.name(), PolicyStage.FILED.name());

    private Cases() {}

    static boolean isInForce(String stage) {
        return IN_FORCE.contains(stage);
    }

    /** Whether a policy has come to an end or into force. */
    static boolean isSettled(String stage) {
        return isInForce(stage) || PolicyStage.valueOf(stage).isEnd();
    }

    /** Whether a meeting has come to an end. */
    static boolean isOver(String stage) {
        return MeetingStage.valueOf(stage).isEnd();
    }
}
