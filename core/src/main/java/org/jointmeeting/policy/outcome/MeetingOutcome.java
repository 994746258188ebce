package org.jointmeeting.policy.outcome;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What a coordination meeting found on a policy (Article 11(2) and (3)). */
public enum MeetingOutcome implements Named {
    /** 同意上报. */
    AGREED("同意上报", "agreed to report upward"),
    /** 不能达成一致意见或仍有重大意见分歧. */
    NOT_AGREED("未能达成一致", "not agreed"),
    /** Back to the lead unit for revision. */
    TO_BE_REVISED("退回修改", "to be revised");

    private final Text text;

    MeetingOutcome(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
