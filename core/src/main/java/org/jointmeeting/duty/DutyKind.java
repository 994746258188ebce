package org.jointmeeting.duty;

import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/** What a duty of Articles 5 to 7 is about; the rule book says who holds it. */
public enum DutyKind implements Named {
    /** Article 5(1). */
    COORDINATE_WORK("统筹、协调、推进工作", "coordinate and advance the work"),
    /** Article 5(2). */
    DELIBERATE_POLICY("研究审议方针、政策和措施", "study and deliberate policies and measures"),
    /** Article 5(3). */
    KEEP_POLICY_SYSTEM("健全完善政策体系", "keep the policy system whole and coherent"),
    /** Article 5(4). */
    RESOLVE_PROBLEMS("协调解决问题", "resolve problems in making and implementing policies"),
    /** Article 5(5). */
    DIRECT_AND_SUPERVISE("部署、指导、推动、监督", "direct and supervise the work"),
    /** Article 5(6). */
    OTHER_MATTERS("其他需要统筹协调的事项", "other matters that need coordination"),
    /** Article 6(1). */
    DAILY_WORK("承担日常工作", "do the daily work"),
    /** Article 6(2). */
    ORGANISE_MEETINGS("组织召开会议、形成会议纪要", "organise meetings and write the minutes"),
    /** Article 6(3). */
    FOLLOW_UP_RESOLUTIONS("督促落实议定事项", "follow up resolutions"),
    /** Article 6(4). */
    RUN_INFORMATION_PLATFORM("搭建信息交流沟通平台", "run the platform for exchanging information"),
    /** Article 6(5). */
    SETTLE_DISAGREEMENTS("协调处理意见分歧", "settle disagreements in making policies"),
    /** Article 7(1): the coherence finding. */
    REVIEW_COHERENCE("审核政策衔接性", "review the coherence of policies"),
    /** Article 7(2): the funding finding. */
    SECURE_FUNDS("资金纳入预算和经费保障", "budget and secure the funds"),
    /** Article 7(3). */
    DRAFT_POLICIES("起草制定和实施政策", "draft and implement policies"),
    /** Article 7(4). */
    VERIFY_DATA("数据统计、查询、信息对比核查", "compile, query and verify data"),
    /** Article 7(5). */
    SHARE_INFORMATION("信息纳入共享平台", "bring information onto the sharing platform"),
    /** Article 7(6). */
    IMPLEMENT_IN_SUBDISTRICT("街道统筹协调和组织实施", "coordinate and implement in the subdistrict"),
    /** Article 7(7). */
    STUDY_AND_CARRY_OUT("主动研究问题、落实认定事项、互通信息", "raise problems, carry out what was decided, share information");

    private final Text text;

    DutyKind(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
