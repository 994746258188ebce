package org.jointmeeting.policy.proposal;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** In what form a policy helps. */
public enum BenefitForm implements Named {
    /** A cash allowance or subsidy (津贴补贴). */
    ALLOWANCE("津贴补贴", "allowance or subsidy"),
    /** Assistance money (救助金). */
    CASH_ASSISTANCE("救助金", "cash assistance"),
    /** A service (服务). */
    SERVICE("服务", "service"),
    /** A facility (设施). */
    FACILITY("设施", "facility"),
    /** Goods (实物). */
    IN_KIND("实物", "in kind"),
    /** A fee reduced or waived (费用减免). */
    FEE_REDUCTION("费用减免", "reduction of fees");

    private final Text text;

    BenefitForm(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
