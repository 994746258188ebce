package org.jointmeeting.meeting;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** How a unit was present. */
public enum Presence implements Named {
    /** Its member was there. */
    PRESENT("出席", "present"),
    /** Its member was on leave and somebody sat in for them. */
    SUBSTITUTE("请假并由他人代会", "on leave, with a substitute"),
    /** Its member was on leave, nobody sat in. */
    ON_LEAVE("请假", "on leave"),
    /** Nobody came. */
    ABSENT("缺席", "absent");

    private final Text text;

    Presence(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
