package org.jointmeeting.policy.dossier;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** A procedure of administrative decision-making that a proposal goes through (Article 9, paragraph 3). */
public enum DecisionProcedure implements Named {
    /** 公众参与. */
    PUBLIC_PARTICIPATION("公众参与", "public participation"),
    /** 专家咨询论证. */
    EXPERT_CONSULTATION("专家咨询论证", "expert consultation"),
    /** 行政听证. */
    HEARING("行政听证", "administrative hearing"),
    /** 风险评估. */
    RISK_ASSESSMENT("风险评估", "risk assessment"),
    /** 合法性审查. */
    LEGALITY_REVIEW("合法性审查", "legality review"),
    /** 集体讨论. */
    COLLECTIVE_DISCUSSION("集体讨论", "collective discussion");

    private final Text text;

    DecisionProcedure(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
