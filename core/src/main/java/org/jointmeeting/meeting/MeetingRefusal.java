package org.jointmeeting.meeting;

import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.provision.Text;

/** The reasons for refusing an act on a meeting. */
public enum MeetingRefusal implements RefusalCode {
    UNKNOWN_MEETING_TYPE("规则中没有该会议类型", "no such meeting type in the rule book"),
    MAY_NOT_CONVENE_TYPE("该身份不能召集此类会议", "this capacity may not convene a meeting of this type"),
    /** Within Article 11 the convener convenes the special coordination meeting. */
    CONVENER_CONVENES(
            "第十一条程序中的专题协调会由召集人召集", "within Article 11 the convener convenes the special coordination meeting"),
    MEETING_IN_PAST("会议时间已过", "the time of the meeting lies in the past"),
    NOTICE_TOO_SHORT("通知时间不足", "the notice is too short"),
    /** Something is added to the agenda, or somebody to the invitations, within the notice period. */
    ADDED_WITHIN_NOTICE_PERIOD(
            "已不足会议通知提前期，不得增加议题或者受邀单位；会议须改在下列日期或者以后召开，方可增加",
            "nothing and nobody is added within the notice period; it takes a meeting on this day or later"),
    AGENDA_NOT_NUMBERED("议题须从1起依次编号", "agenda items have to be numbered 1, 2, 3 …"),
    ITEM_WITHOUT_SUBJECT("提请协调事项的议题须指明办理对象", "an item of kind SUBJECT has to name its subject"),
    SUBJECT_ON_OTHER_ITEM("只有提请协调事项的议题可以指明办理对象", "only an item of kind SUBJECT names a subject to be coordinated"),
    SUBJECT_TWICE("同一办理对象重复列入议程", "a subject stands on the agenda twice"),
    SUBJECT_UNKNOWN("议题所涉的办理对象不存在", "an item is about a subject that does not exist"),
    /** The procedure of the subject supplies nothing for a meeting. */
    SUBJECT_NOT_TABLED("此类办理对象不提请会议协调", "subjects of this kind do not come before a meeting"),
    TYPE_SETTLES_NO_SUBJECT("此类会议不协调具体办理对象", "a meeting of this type settles no subjects"),
    SUBJECT_NOT_AWAITING("该办理对象目前不需要此类会议协调", "the subject does not await a meeting of this type"),
    SUBJECT_SCHEDULED_ELSEWHERE("该办理对象已列入另一会议的议程", "another meeting was already convened for the subject"),
    INVITED_UNIT_UNKNOWN("规则中没有所邀请的单位", "no such unit among those invited"),
    INVITED_TWICE("同一单位重复邀请", "a unit is invited twice"),
    LEAD_NOT_INVITED("未邀请办理对象的牵头部门", "the lead unit of a subject on the agenda is not invited"),
    PRESIDER_STILL_PRESIDES("主持人仍可履行职责，不需接替", "whoever presides may still do so; nobody takes over"),
    CLOSED_UNSETTLED(
            "会议以未形成结果闭会，须另行召开会议", "the session was closed without outcomes; another meeting has to settle its items"),
    /** The presider can still settle the items. */
    CAN_STILL_BE_SETTLED("主持人仍可宣布结果，不能以未形成结果闭会", "the presider can still declare the outcomes"),
    NOT_YET_TIME("会议日期未到", "the day of the meeting has not come"),
    ATTENDANCE_OF_UNINVITED("该单位未受邀请", "attendance is recorded for a unit that was not invited"),
    SUBSTITUTE_NOT_NAMED("请假代会的须写明代会人", "a substitute has to be named, and only a substitute"),
    ATTENDANCE_MISSING("尚有受邀单位未登记出席情况", "the attendance of invited units is not recorded"),
    NO_QUORUM("出席单位未达到规定比例", "too few units are present"),
    NOT_THE_PRESIDER("须由主持人宣布", "only the one who presides may do this"),
    ITEMS_NOT_COVERED("议题未逐项处理", "every agenda item needs exactly one entry"),
    /** The subject's procedure does not know the outcome. */
    OUTCOME_NOT_FOR_SUBJECT("该结果不适用于议题所涉的办理对象", "the subject of the item cannot have this outcome"),
    /** The meeting does not know the outcome. */
    OUTCOME_UNKNOWN("没有该议题结果", "there is no such outcome of an item"),
    OBJECTION_OUTSTANDING_AT_MEETING(
            "仍有部门不同意，专题协调会不能宣布同意上报", "units still object, so the special coordination meeting cannot agree"),
    OUTCOME_NOT_AS_DECLARED("纪要与主持人宣布的结果不一致", "the minutes differ from what the presider declared"),
    RESPONSIBLE_UNIT_UNKNOWN("规则中没有议定事项的责任单位", "no such unit responsible for a resolution"),
    RESOLUTION_DUE_IN_PAST("议定事项的完成期限早于会议日期", "a resolution is due before the meeting was held"),
    RESOLUTIONS_NOT_NUMBERED("议定事项须从1起依次编号，并对应议题", "resolutions have to be numbered 1, 2, 3 … and name an agenda item");

    private final Text text;

    MeetingRefusal(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
