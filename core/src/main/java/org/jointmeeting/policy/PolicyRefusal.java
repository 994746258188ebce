package org.jointmeeting.policy;

import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.provision.Text;

/** The reasons for refusing an act on a policy. */
public enum PolicyRefusal implements RefusalCode {
    LEAD_IS_NOT_OWN_UNIT("牵头起草部门须为办理人所在单位", "the lead unit has to be the actor's own unit"),
    LEAD_CHANGED("不得变更牵头起草部门", "the lead unit cannot be changed"),
    UNKNOWN_UNIT("规则中没有所列单位", "no such unit in the rule book"),
    UNIT_GIVES_NO_OPINION("所列单位无人可反馈意见", "nobody can give an opinion for these units"),
    UNKNOWN_CATEGORY("规则中没有该政策类别", "no such policy category in the rule book"),
    LEAD_AMONG_INVOLVED("牵头起草部门不应再列为相关部门", "the lead unit cannot be an involved unit too"),
    UNIT_TWICE("同一单位重复列出", "a unit is listed twice"),
    NO_BENEFICIARIES("须列明受益人群", "at least one beneficiary group has to be named"),
    RANGE_REVERSED("范围下限高于上限", "a range's lower bound lies above its upper bound"),
    PERIOD_REVERSED("终止日期须晚于起始日期", "the end has to lie after the beginning"),
    ADJUSTED_NOT_IN_FORCE("拟调整的政策不在现行政策目录中", "the policy to be adjusted is not in force"),
    DATE_IN_FUTURE("日期不得晚于今天", "the date cannot lie in the future"),
    EFFECTIVE_BEFORE_ISSUE("施行日期不得早于印发日期", "a policy cannot take effect before it is issued"),
    NOT_IN_FORCE_YET("施行日期晚于今天，尚不是现行政策", "it takes effect after today only, and is not in force yet"),
    ENTERED_ADJUSTS(
            "录入的现行政策不得替代其他政策，调整政策须启动起草", "what is entered as in force replaces no policy; an adjustment is drafted"),
    DOCUMENT_NUMBER_USED("该文号已用于其他政策", "a policy was issued under this document number already"),
    ISSUED_BEFORE_DECISION("印发日期不得早于审定日期", "a policy cannot be issued before the decision on it"),
    DECIDED_BEFORE_SUBMISSION("审定日期不得早于报请日期", "the decision cannot be dated before the submission"),
    NOTHING_GIVEN("未填报任何内容", "nothing was given"),
    GIVEN_TWICE("同一事项重复填报", "the same item is given twice"),
    RESULT_NOT_CONCLUSIVE(
            "须填报办理文号和日期，或者填报不适用的理由，二者择一",
            "a procedure is either done, with reference and date, or not applicable, with a reason"),
    NO_SUCH_OVERLAP("与该政策不存在重叠交叉", "there is no overlap with that policy"),
    NO_RESERVED_MATTER("没有需要提请研究的由市统一制定事项", "there is no matter reserved to the city to study"),
    RESERVED_MATTERS_NOT_CLEARED(
            "涉及由市统一制定的事项，须先提请联席会议办公室研究", "matters reserved to the city have to be studied by the office first"),
    PRINCIPLES_NOT_STATED("尚未说明如何坚持各项原则", "how the proposal meets these principles is not stated"),
    GROUNDWORK_INCOMPLETE("基础工作尚不完整", "the groundwork is incomplete"),
    ARGUMENT_INCOMPLETE("论证内容尚不完整", "the argument is incomplete"),
    PROCEDURES_INCOMPLETE("行政决策程序尚未全部办理或说明", "decision-making procedures are neither done nor shown not to apply"),
    DRAFT_NOT_ATTACHED("尚未附上文稿", "the draft text is not attached"),
    OPINION_TEXT_MISSING("提出修改建议或不同意的，须写明意见", "suggestions and objections have to be put into words"),
    COHERENCE_FINDING_MISSING("须填报政策衔接性审核意见", "the finding on coherence is missing"),
    FUNDING_FINDING_MISSING("须填报资金保障意见", "the finding on funds is missing"),
    FINDING_OF_ANOTHER_UNIT("该项审核意见不由本单位出具", "this finding is another unit's to make"),
    NO_SUCH_OPINION("该单位没有提出意见", "that unit has given no opinion"),
    ANSWER_REASON_MISSING(
            "部分采纳或者未采纳的，须说明理由", "an opinion that is not adopted in full has to be answered with a reason"),
    MANDATORY_OPINIONS_MISSING("必须征求意见的部门尚未反馈书面意见", "mandatory written opinions are missing"),
    ASKED_ON_EARLIER_TEXT(
            "政策方案已作实质修改，须就修改后的方案重新征求意见",
            "the proposal was revised in substance after these units were asked; they have to be asked again"),
    REPLIES_AWAITED(
            "尚有部门未反馈意见，且未满足反馈期限届满并已催办的条件",
            "units have not replied, and it is not the case that their time has passed and they were reminded"),
    EVERYBODY_REPLIED("所有部门均已反馈意见", "every unit has replied"),
    UNITS_NOT_ASKED("尚有相关部门未征求意见", "involved units have not been asked"),
    OPINIONS_UNANSWERED("尚有意见未作答复", "opinions have not been answered"),
    OVERLAPS_UNANSWERED("与现行政策的重叠交叉尚未说明理由", "overlaps with policies in force have not been answered with a reason"),
    /** A circumstance of Article 11 calls for the coordinated procedure. */
    TRIGGER_HOLDS("存在第十一条所列情形，须按该条规定的程序办理", "a circumstance of Article 11 calls for the coordinated procedure"),
    /** No circumstance of Article 11 holds. */
    NO_TRIGGER_HOLDS("不存在第十一条所列情形", "no circumstance of Article 11 holds"),
    /** A circumstance of Article 11 holds and no meeting has agreed to report upward. */
    NOT_COORDINATED_YET(
            "存在第十一条所列情形，但会议尚未同意上报", "a circumstance of Article 11 holds and no meeting has agreed to report upward"),
    ALREADY_AGREED("会议已同意上报", "a meeting has already agreed to report upward"),
    OBJECTION_OUTSTANDING("仍有部门不同意", "units still object"),
    NO_NEW_OBJECTION("同意上报后没有新的不同意见", "no objection has appeared since the agreement"),
    NO_FAILED_MEETING("总召集人协调会尚未召开或并未出现不能达成一致的情形", "the general convener's meeting has not failed to agree"),
    NOT_THIS_LEVEL("会议类型与政策所处协调阶段不符", "the meeting is not of the type that settles the policy at this stage"),
    NO_SUCH_EDITION("没有该版本的工作规则", "there is no such edition of the working rules"),
    SAME_EDITION("已适用该版本的工作规则", "the policy already runs under that edition");

    private final Text text;

    PolicyRefusal(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
