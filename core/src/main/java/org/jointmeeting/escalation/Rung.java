package org.jointmeeting.escalation;

import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** The ladder on which a disagreement climbs (Article 6(5), Article 11). */
public enum Rung implements Named {
    /** The office's preliminary review (Article 6(5), Article 11(2)). */
    OFFICE("联席会议办公室", "the office", Clauses.ART_6_I5),
    /** The convener's special coordination meeting (Article 11(2)). */
    CONVENER("召集人", "the convener", Clauses.ART_11_I2),
    /** The general convener's coordination meeting (Article 11(3)). */
    GENERAL_CONVENER("总召集人", "the general convener", Clauses.ART_11_I3),
    /** The district government's decision (Article 11(2) and (3)). */
    DISTRICT_GOVERNMENT("区政府", "the district government", Clauses.ART_11_I3);

    private final Text text;
    private final Provision provision;

    Rung(String zh, String en, Provision provision) {
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
