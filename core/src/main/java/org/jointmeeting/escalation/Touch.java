package org.jointmeeting.escalation;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What a proposal touches, from which the matters reserved to the city are derived (Article 10). */
public enum Touch implements Named {
    /** The standard of an allowance, subsidy or assistance (标准). */
    STANDARD("待遇标准", "the standard of the benefit"),
    /** The time at which a standard takes effect (实施时间). */
    EFFECTIVE_TIME("实施时间", "the time from which it is paid"),
    /** Who benefits (受益服务对象范围). */
    BENEFICIARY_SCOPE("受益服务对象范围", "the scope of beneficiaries");

    private final Text text;

    Touch(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
