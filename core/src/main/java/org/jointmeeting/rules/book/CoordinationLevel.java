package org.jointmeeting.rules.book;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** At which rung of Article 11 a meeting type settles policies. */
public enum CoordinationLevel implements Named {
    /** The special coordination meeting (专题协调会, Article 11(2)). */
    SPECIAL("专题协调", "special coordination"),
    /** The general convener's coordination meeting (总召集人协调会, Article 11(3)). */
    GENERAL("总召集人协调", "general coordination");

    private final Text text;

    CoordinationLevel(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
