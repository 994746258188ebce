package org.jointmeeting.policy;

import java.util.Optional;
import org.jointmeeting.procedure.Stage;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.CoordinationLevel;

/** The stages of a policy's life (Articles 9 to 11). */
public enum PolicyStage implements Stage {
    /** Before the first act. */
    UNSTARTED("尚未开始", "not begun", false),
    /** The lead unit drafts (起草). */
    DRAFTING("起草", "drafting", false),
    /** The office studies whether a matter reserved to the city may go on (提请研究, Article 10). */
    CITY_MATTER_STUDY("提请研究", "study of a reserved matter", false),
    /** Written opinions are asked for (征求意见, Article 11(1)). */
    CONSULTATION("征求意见", "consultation", false),
    /** The lead unit revises (修改完善, Article 11(1)). */
    REVISION("修改完善", "revision", false),
    /** The office reviews the review draft (初审, Article 11(2)). */
    PRELIMINARY_REVIEW("初审", "preliminary review", false),
    /** It awaits a special coordination meeting (专题协调, Article 11(2)). */
    SPECIAL_COORDINATION("专题协调", "special coordination", false),
    /** It awaits the general convener's meeting (总召集人协调, Article 11(3)). */
    GENERAL_COORDINATION("总召集人协调", "general coordination", false),
    /** The lead unit forms the approval draft (形成报批稿, Article 11(2)). */
    APPROVAL_DRAFTING("形成报批稿", "approval drafting", false),
    /** It is before the district government (报请审定, Article 11(2)). */
    GOVERNMENT_DECISION("报请审定", "government decision", false),
    /** The district government approved it (审定通过). */
    APPROVED("审定通过", "approved", false),
    /** It was issued and is in force (印发). */
    ISSUED("印发", "issued", false),
    /** It was filed for the record and is in force (备案, Article 11(4)). */
    FILED("备案", "filed", false),
    /** The district government rejected it. */
    REJECTED("未通过", "rejected", true),
    /** The lead unit withdrew it. */
    WITHDRAWN("撤回", "withdrawn", true),
    /** The office referred it to the city (Article 10). */
    REFERRED_TO_CITY("转报市统一制定", "referred to the city", true),
    /** The office declined it (Article 10). */
    DECLINED("不予推进", "declined", true),
    /** An adjusted policy took its place. */
    SUPERSEDED("已被替代", "superseded", true),
    /** It was repealed. */
    REPEALED("废止", "repealed", true);

    private final Text text;
    private final boolean end;

    PolicyStage(String zh, String en, boolean end) {
        this.text = Text.of(zh, en);
        this.end = end;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public boolean isEnd() {
        return end;
    }

    /**
     * The level of the coordination meeting that the policy awaits in this stage (Article 11(2) and (3)).
     *
     * @return the level; empty if it awaits no meeting
     */
    Optional<CoordinationLevel> awaits() {
        return switch (this) {
            case SPECIAL_COORDINATION -> Optional.of(CoordinationLevel.SPECIAL);
            case GENERAL_COORDINATION -> Optional.of(CoordinationLevel.GENERAL);
            default -> Optional.empty();
        };
    }

    /**
     * Whether the policy applies.
     *
     * @return true when issued or filed
     */
    public boolean inForce() {
        return this == ISSUED || this == FILED;
    }
}
