package org.jointmeeting.rules.book;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/**
 * An unclear place of the working rules that the procedures depend on or that had to be read one way. The readings, with their
 * texts, are data ({@link Interpretation}); those that the procedures know how to follow are {@link Reading}s.
 */
public enum Question implements Named {
    /** Article 11: does any one trigger suffice, or must all three hold? */
    TRIGGERS("第十一条三种情形的关系", "how the triggers of Article 11 combine"),
    /** Article 11(2) against Article 8(1)2: who convenes a special coordination meeting on a policy under Article 11? */
    SPECIAL_MEETING_CONVENER("第十一条专题协调会的召集人", "who convenes the special coordination meeting of Article 11"),
    /** Article 11(2) and (3): when has a meeting agreed? */
    AGREEMENT("何为“同意上报”", "what counts as agreement"),
    /** Article 10(2) and (4) say only "adjustment": does a new scope of beneficiaries fall under them? */
    NEW_SCOPE("新设受益范围是否属于“调整”", "whether a new scope is reserved to the city"),
    /** Article 11(3) prints 统一上报. */
    REPORT_TYPO("“统一上报”", "the words 统一上报"),
    /** Article 11(3) prints 对政策人有. */
    STILL_TYPO("“对政策人有”", "the words 对政策人有"),
    /** The unnumbered items of Articles 8 and 11. */
    UNNUMBERED_ITEMS("未编号各项的序号", "the numbers of unnumbered items"),
    /** The legal affairs office is consulted and is not among the members. */
    LEGAL_AFFAIRS_OFFICE("法制办的地位", "the standing of the legal affairs office"),
    LEAD_AS_CONSULTEE("牵头部门同为征求意见部门", "a consultee that is itself the lead unit"),
    /** The office is directed by civil affairs and reviews civil affairs' drafts too. */
    OWN_DRAFT_REVIEW("办公室初审民政局送审稿", "the office's review of civil affairs' own draft"),
    CONVENING_AND_PRESIDING("召集与主持", "convening and presiding"),
    /** The general convener's coordination meeting of Article 11(3). */
    GENERAL_COORDINATION_MEETING("总召集人协调会的类型", "the general convener's coordination meeting"),
    /** Which of Article 9's items are mandatory. */
    DOSSIER_ITEMS("第九条各项要求", "the items of Article 9"),
    /** The rules are a draft for comment. */
    DRAFT_STATUS("征求意见稿的效力", "the force of a draft for comment");

    private final Text text;

    Question(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The readings that the procedures can follow.
     *
     * @return the project's own choice first; one alone when the place cannot be read otherwise
     */
    public List<Reading> readings() {
        return Reading.of(this);
    }

    /**
     * The reading with an id.
     *
     * @param id the id, as a rule book or a recorded act names it
     * @return the reading; empty if the procedures can follow none of that id here
     */
    public Optional<Reading> reading(String id) {
        return readings().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /**
     * Whether the office may record another reading (Article 13).
     *
     * @return true if there is more than one
     */
    public boolean switchable() {
        return readings().size() > 1;
    }
}
