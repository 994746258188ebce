package org.jointmeeting.policy.proposal;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** Which residents a policy helps. */
public enum Residence implements Named {
    /** Anybody in the area. */
    ANY("不限户籍", "any resident"),
    /** People with a local household registration (户籍). */
    REGISTERED("本地户籍", "registered household"),
    /** People from elsewhere with a residence permit (居住证). */
    PERMIT_HOLDER("居住证持有人", "residence permit holder");

    private final Text text;

    Residence(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
