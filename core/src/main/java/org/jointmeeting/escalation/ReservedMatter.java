package org.jointmeeting.escalation;

import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** A matter that the city decides uniformly (由市统一制定, Article 10). */
public enum ReservedMatter implements Named {
    /** Article 10(1). */
    WELFARE_STANDARD("社会福利津贴补贴标准及实施时间", "welfare allowance standards and their time", Clauses.ART_10_I1),
    /** Article 10(2). */
    WELFARE_SCOPE("社会福利津贴补贴受益对象范围", "the scope of welfare allowances", Clauses.ART_10_I2),
    /** Article 10(3). */
    ASSISTANCE_STANDARD("社会救助标准及实施时间", "assistance standards and their time", Clauses.ART_10_I3),
    /** Article 10(4). */
    ASSISTANCE_SCOPE("社会救助受益对象范围", "the scope of social assistance", Clauses.ART_10_I4),
    /** Article 10(5); declared by the lead unit with its legal basis. */
    OTHER_BY_LAW("其他依法应由市统一制定的事项", "another matter that the law reserves to the city", Clauses.ART_10_I5);

    private final Text text;
    private final Provision provision;

    ReservedMatter(String zh, String en, Provision provision) {
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
