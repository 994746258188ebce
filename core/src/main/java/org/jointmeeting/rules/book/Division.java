package org.jointmeeting.rules.book;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** The two divisions of policies (Article 2). */
public enum Division implements Named {
    /** Social welfare policy (社会福利政策, Article 2, paragraph 1). */
    WELFARE("社会福利", "social welfare"),
    /** Social assistance policy (社会救助政策, Article 2, paragraph 2). */
    ASSISTANCE("社会救助", "social assistance");

    private final Text text;

    Division(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
