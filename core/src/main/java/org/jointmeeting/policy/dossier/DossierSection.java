package org.jointmeeting.policy.dossier;

import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** The sections of a dossier (Article 9). */
public enum DossierSection implements Named {
    /** 托底保障、统筹协调、可持续发展. */
    PRINCIPLES("基本原则", "principles", Clauses.ART_9_P1),
    /** 借鉴经验、测算需求、对比分析、规范文本. */
    GROUNDWORK("基础工作", "groundwork", Clauses.ART_9_P2),
    /** 必要性和可行性等八项. */
    ARGUMENT("论证内容", "argument", Clauses.ART_9_P3);

    private final Text text;
    private final Provision provision;

    DossierSection(String zh, String en, Provision provision) {
        this.text = Text.of(zh, en);
        this.provision = provision;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The provision behind it.
     *
     * @return the clause
     */
    public Provision provision() {
        return provision;
    }
}
