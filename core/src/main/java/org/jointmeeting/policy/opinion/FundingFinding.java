package org.jointmeeting.policy.opinion;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What the finance bureau finds on funds (Article 7(2)). */
public enum FundingFinding implements Named {
    /** The funds are in the departmental budget. */
    BUDGETED("已纳入部门预算", "budgeted"),
    /** The funds are not in the departmental budget. */
    NOT_BUDGETED("未纳入部门预算", "not budgeted"),
    /** The policy needs no funds. */
    NOT_NEEDED("无需新增资金", "no funds needed");

    private final Text text;

    FundingFinding(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
