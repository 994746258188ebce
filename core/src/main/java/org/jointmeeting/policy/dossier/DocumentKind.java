package org.jointmeeting.policy.dossier;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** A text that a dossier holds. */
public enum DocumentKind implements Named {
    /** The first draft in the standard form (初稿, Article 9, paragraph 2; Article 11(1)). */
    FIRST_DRAFT("初稿", "first draft"),
    /** The review draft (送审稿, Article 11(1)). */
    REVIEW_DRAFT("送审稿", "review draft"),
    /** The approval draft (报批稿, Article 11(2)). */
    APPROVAL_DRAFT("报批稿", "approval draft"),
    /** Anything else worth keeping with the dossier. */
    OTHER("其他材料", "other material");

    private final Text text;

    DocumentKind(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
