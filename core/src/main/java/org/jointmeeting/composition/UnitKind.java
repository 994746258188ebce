package org.jointmeeting.composition;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** The kind of a unit (Article 4). */
public enum UnitKind implements Named {
    /** A member unit named in Article 4 (成员单位). */
    MEMBER_UNIT("成员单位", "member unit"),
    /** A subdistrict office (街道办事处), a member unit too. */
    SUBDISTRICT_OFFICE("街道办事处", "subdistrict office"),
    /** The office of the joint meeting (联席会议办公室), seated in a member unit. */
    OFFICE("联席会议办公室", "office of the joint meeting"),
    /** A unit that is asked for its opinion and is no member, such as the legal affairs office (法制办). */
    CONSULTEE("征求意见单位", "consultee"),
    /** The district government (区政府), to which the general convener belongs. */
    DISTRICT_GOVERNMENT("区政府", "district government");

    private final Text text;

    UnitKind(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
