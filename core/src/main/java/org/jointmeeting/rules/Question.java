package org.jointmeeting.rules;

import java.util.List;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/**
 * An unclear place of the working rules that the procedures depend on or that had to be read one way. The readings, with their
 * texts, are data ({@link Interpretation}); the ids of those that the procedures know how to follow stand here.
 */
public enum Question implements Named {
    /** Article 11: does any one trigger suffice, or must all three hold? */
    TRIGGERS("第十一条三种情形的关系", "how the triggers of Article 11 combine", "alternatives", "cumulative"),
    /** Article 11(2) against Article 8(1)2: who convenes a special coordination meeting on a policy under Article 11? */
    SPECIAL_MEETING_CONVENER(
            "第十一条专题协调会的召集人",
            "who convenes the special coordination meeting of Article 11",
            "convener",
            "convener-or-director"),
    /** Article 11(2) and (3): when has a meeting agreed? */
    AGREEMENT("何为“同意上报”", "what counts as agreement", "no-objection-and-declaration", "declaration"),
    /** Article 10(2) and (4) say only "adjustment": does a new scope of beneficiaries fall under them? */
    NEW_SCOPE("新设受益范围是否属于“调整”", "whether a new scope is reserved to the city", "warns", "reserved"),
    /** Article 11(3) prints 统一上报. */
    REPORT_TYPO("“统一上报”", "the words 统一上报", "agreed"),
    /** Article 11(3) prints 对政策人有. */
    STILL_TYPO("“对政策人有”", "the words 对政策人有", "still"),
    /** The unnumbered items of Articles 8 and 11. */
    UNNUMBERED_ITEMS("未编号各项的序号", "the numbers of unnumbered items", "inferred"),
    /** The legal affairs office is consulted and is not among the members. */
    LEGAL_AFFAIRS_OFFICE("法制办的地位", "the standing of the legal affairs office", "consultee"),
    /** A mandatory consultee that is itself the lead unit. */
    LEAD_AS_CONSULTEE("牵头部门同为征求意见部门", "a consultee that is itself the lead unit", "not-asked"),
    /** The office is directed by civil affairs and reviews civil affairs' drafts too. */
    OWN_DRAFT_REVIEW("办公室初审民政局送审稿", "the office's review of civil affairs' own draft", "reviews-and-shows"),
    /** Convening and presiding. */
    CONVENING_AND_PRESIDING("召集与主持", "convening and presiding", "separate"),
    /** The general convener's coordination meeting of Article 11(3). */
    GENERAL_COORDINATION_MEETING("总召集人协调会的类型", "the general convener's coordination meeting", "own-type"),
    /** Which of Article 9's items are mandatory. */
    DOSSIER_ITEMS("第九条各项要求", "the items of Article 9", "all-mandatory"),
    /** The rules are a draft for comment. */
    DRAFT_STATUS("征求意见稿的效力", "the force of a draft for comment", "host-sets-date");

    private final Text text;
    private final List<String> readings;

    Question(String zh, String en, String... readings) {
        this.text = Text.of(zh, en);
        this.readings = List.of(readings);
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The readings that the procedures can follow.
     *
     * @return their ids, the project's own choice first; one alone when the place cannot be read otherwise
     */
    public List<String> readings() {
        return readings;
    }

    /**
     * Whether the office may record another reading (Article 13).
     *
     * @return true if there is more than one
     */
    public boolean switchable() {
        return readings.size() > 1;
    }
}
