package org.jointmeeting.worklist;

import java.util.Locale;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** What an obligation asks for. */
public enum ObligationKind implements Named {
    /** A seat is vacant (Article 4, paragraph 3). */
    FILL_SEAT("落实席位人选", "fill the seat", Clauses.ART_4_P3),
    /** A meeting of fixed frequency is due (Article 8(1)1). */
    CONVENE_REGULAR_MEETING("召集例会", "convene the regular meeting", Clauses.ART_8_I1_1),
    /** A convened meeting's day has come (Article 4, paragraph 2). */
    HOLD_MEETING("按时开会", "hold the meeting", Clauses.ART_4_P2),
    /** A meeting is in session and not closed (Article 4, paragraph 2). */
    CLOSE_MEETING("宣布结果并闭会", "declare the outcomes and close the meeting", Clauses.ART_4_P2),
    /** The attendance of an invited unit is not recorded (Article 6(2)). */
    RECORD_ATTENDANCE("登记出席情况", "record attendance", Clauses.ART_6_I2),
    /** A held meeting has no minutes (Article 6(2)). */
    ISSUE_MINUTES("形成会议纪要", "issue the minutes", Clauses.ART_6_I2),
    /** A draft is under way (Article 9). */
    WORK_ON_DRAFT("开展起草", "work on the draft", Clauses.ART_9_P3),
    /** An overlap with a policy in force is unanswered (Article 11). */
    ANSWER_OVERLAP("说明重叠交叉", "answer the overlap", Clauses.ART_11_P1),
    /** A matter reserved to the city awaits study (Article 10, paragraph 2). */
    STUDY_RESERVED_MATTER("研究由市统一制定事项", "study the reserved matter", Clauses.ART_10_P2),
    /** A written opinion was asked for (Article 11(1)). */
    GIVE_OPINION("反馈书面意见", "give a written opinion", Clauses.ART_11_I1),
    /** Every reply is in (Article 11(1)). */
    CLOSE_CONSULTATION("结束征求意见", "close the consultation", Clauses.ART_11_I1),
    /** An opinion is unanswered (Article 11(1)). */
    ANSWER_OPINION("答复意见", "answer the opinion", Clauses.ART_11_I1),
    /** The draft is in revision (Article 11(1)). */
    REVISE_DRAFT("修改完善并报送", "revise and submit", Clauses.ART_11_I1),
    /** A review draft awaits the preliminary review (Article 11(2)). */
    REVIEW_DRAFT("初审送审稿", "review the draft", Clauses.ART_11_I2),
    /** A policy awaits a special coordination meeting (Article 11(2)). */
    CONVENE_SPECIAL_MEETING("召集专题协调会", "convene the special coordination meeting", Clauses.ART_11_I2),
    /** A policy awaits the general convener's meeting (Article 11(3)). */
    CONVENE_GENERAL_MEETING("召集总召集人协调会", "convene the general coordination meeting", Clauses.ART_11_I3),
    /** A policy may go to the district government (Article 11(2)). */
    SUBMIT_FOR_APPROVAL("形成报批稿并报请审定", "form the approval draft and submit it", Clauses.ART_11_I2),
    /** A policy is before the district government (Article 11(2)). */
    RECORD_DECISION("登记区政府审定结果", "record the government's decision", Clauses.ART_11_I2),
    /** An approved policy awaits its issue (Article 11(4)). */
    ISSUE_POLICY("印发政策", "issue the policy", Clauses.ART_11_I4),
    /** An issued policy is not filed (Article 11(4)). */
    FILE_FOR_RECORD("报备案", "file for the record", Clauses.ART_11_I4);

    private final Text text;
    private final Provision provision;

    ObligationKind(String zh, String en, Provision provision) {
        this.text = Text.of(zh, en);
        this.provision = provision;
    }

    /**
     * Its id.
     *
     * @return the constant's name in lower case, with hyphens
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The provision it rests on.
     *
     * @return the clause, as code cites it
     */
    public Provision provision() {
        return provision;
    }
}
