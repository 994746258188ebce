package org.jointmeeting.meeting;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** The outcomes that a meeting knows itself: of every item about no subject, and {@link #ADJOURNED} of every item. */
public enum OwnOutcome implements Named {
    AGREED("同意", "agreed"),
    /** No agreement was reached. */
    NOT_AGREED("未能达成一致", "not agreed"),
    /** It goes back for revision. */
    TO_BE_REVISED("退回修改", "to be revised"),
    /** Noted; nothing to decide. */
    NOTED("已知悉", "noted"),
    /** Adjourned to another meeting; a subject stays where it is. */
    ADJOURNED("暂缓", "adjourned");

    private final Text text;

    OwnOutcome(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
