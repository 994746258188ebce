package org.jointmeeting.policy.opinion;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** How the lead unit answers an opinion (Article 11(1)). */
public enum AnswerKind implements Named {
    /** 采纳. */
    ADOPTED("采纳", "adopted"),
    /** 部分采纳, with the reason for the rest. */
    PARTLY_ADOPTED("部分采纳", "partly adopted"),
    /** 未采纳, with the reason. */
    NOT_ADOPTED("未采纳", "not adopted");

    private final Text text;

    AnswerKind(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
