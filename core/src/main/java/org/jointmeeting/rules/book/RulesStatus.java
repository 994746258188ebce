package org.jointmeeting.rules.book;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** Where a version of working rules stands (Article 14). */
public enum RulesStatus implements Named {
    /** Published for comment (征求意见稿): not issued; a host may still run on it. */
    DRAFT_FOR_COMMENT("征求意见稿", "draft for comment"),
    /** Issued and in force (自印发之日起实施). */
    IN_FORCE("施行中", "in force"),
    /** Replaced by a newer version; cases that began under it may keep it. */
    REPLACED("已被替代", "replaced");

    private final Text text;

    RulesStatus(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
