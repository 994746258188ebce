package org.jointmeeting.meeting;

import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** What an agenda item is about (Article 5). */
public enum AgendaKind implements Named {
    /** Article 5(1). */
    COORDINATION("统筹协调", "coordination", Clauses.ART_5_I1),
    /** Article 5(2). */
    DELIBERATION("研究审议", "deliberation", Clauses.ART_5_I2),
    /** Article 5(4): a problem that a unit raised. */
    PROBLEM("协调解决问题", "problem", Clauses.ART_5_I4),
    /** Article 5(5). */
    DEPLOYMENT("部署落实", "deployment", Clauses.ART_5_I5),
    /** A subject that the meeting coordinates and its minutes settle, such as a policy (Article 11(2) and (3)). */
    SUBJECT("提请协调事项", "subject to be coordinated", Clauses.ART_11_I2),
    /** Article 5(6). */
    OTHER("其他事项", "other matter", Clauses.ART_5_I6);

    private final Text text;
    private final Provision provision;

    AgendaKind(String zh, String en, Provision provision) {
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
