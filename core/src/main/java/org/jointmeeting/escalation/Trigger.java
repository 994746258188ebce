package org.jointmeeting.escalation;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** A circumstance that calls for the coordinated procedure (Article 11). */
public enum Trigger implements Named {
    /** 涉及两个或两个以上部门职责. */
    SEVERAL_DEPARTMENTS("涉及两个或两个以上部门职责", "the duties of two or more departments are touched"),
    /** 政策存在重叠交叉. */
    OVERLAP("与现行政策重叠交叉", "it overlaps with a policy in force"),
    /** 有重大意见分歧: a unit objects. */
    MAJOR_DISAGREEMENT("有重大意见分歧", "there is a major disagreement");

    private final Text text;

    Trigger(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
