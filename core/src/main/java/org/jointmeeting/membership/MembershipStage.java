package org.jointmeeting.membership;

import org.jointmeeting.procedure.Stage;
import org.jointmeeting.provision.Text;

/** The stages of the joint meeting's composition. */
public enum MembershipStage implements Stage {
    /** Before the first act. */
    UNSTARTED("尚未组成", "not constituted", false),
    /** The joint meeting is constituted (Article 4); it stays so. */
    CONSTITUTED("已组成", "constituted", false);

    private final Text text;
    private final boolean end;

    MembershipStage(String zh, String en, boolean end) {
        this.text = Text.of(zh, en);
        this.end = end;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public boolean isEnd() {
        return end;
    }
}
