package org.jointmeeting.policy.overlap;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** In what two policies meet. */
public enum Dimension implements Named {
    /** The same category (Article 2). */
    CATEGORY("政策类别", "category"),
    /** A beneficiary group in common. */
    BENEFICIARIES("受益人群", "beneficiary groups"),
    /** The same form of benefit. */
    FORM("受益形式", "form of benefit"),
    /** Ages in common. */
    AGE("年龄条件", "age range"),
    /** Residents in common. */
    RESIDENCE("户籍居住条件", "residence"),
    /** Incomes in common. */
    INCOME("收入条件", "income"),
    /** An area in common. */
    AREA("适用区域", "area"),
    /** Days in common. */
    PERIOD("实施期限", "period");

    private final Text text;

    Dimension(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
