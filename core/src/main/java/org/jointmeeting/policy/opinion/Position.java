package org.jointmeeting.policy.opinion;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** The position of a written opinion (书面意见). */
public enum Position implements Named {
    /** No remarks (同意). */
    SUPPORT("同意", "support"),
    /** Support with suggestions that want an answer. */
    SUGGESTIONS("同意并提出修改建议", "support with suggestions"),
    /** An objection (不同意): a major disagreement until it is changed. */
    OBJECTION("不同意", "objection");

    private final Text text;

    Position(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
