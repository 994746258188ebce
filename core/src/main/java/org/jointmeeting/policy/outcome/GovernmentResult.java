package org.jointmeeting.policy.outcome;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What the district government decided (审定, Article 11). */
public enum GovernmentResult implements Named {
    /** 审定通过. */
    APPROVED("审定通过", "approved"),
    /** Returned for revision. */
    RETURNED("退回修改", "returned"),
    /** Not approved. */
    REJECTED("不予通过", "rejected");

    private final Text text;

    GovernmentResult(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
