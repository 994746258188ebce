package org.jointmeeting.policy.opinion;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What the development and reform bureau finds on coherence (衔接性, Article 7(1)). */
public enum CoherenceFinding implements Named {
    /** Coherent with strategy, plans, policies and measures. */
    COHERENT("衔接一致", "coherent"),
    /** It needs aligning; the opinion says where. */
    NEEDS_ALIGNMENT("需调整衔接", "needs alignment"),
    /** Not coherent; the opinion says why. */
    NOT_COHERENT("不衔接", "not coherent");

    private final Text text;

    CoherenceFinding(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
