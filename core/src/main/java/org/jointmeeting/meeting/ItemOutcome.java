package org.jointmeeting.meeting;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What came of an agenda item. */
public enum ItemOutcome implements Named {
    /** Agreed; for a policy under Article 11: to report upward (同意上报). */
    AGREED("同意", "agreed"),
    /** No agreement was reached. */
    NOT_AGREED("未能达成一致", "not agreed"),
    /** It goes back for revision. */
    TO_BE_REVISED("退回修改", "to be revised"),
    /** Noted; nothing to decide. Not for a policy under Article 11. */
    NOTED("已知悉", "noted"),
    /** Adjourned to another meeting; a policy under Article 11 stays where it is. */
    ADJOURNED("暂缓", "adjourned");

    private final Text text;

    ItemOutcome(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
