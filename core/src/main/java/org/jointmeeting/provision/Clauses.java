package org.jointmeeting.provision;

import java.util.List;

/**
 * The clauses that code cites, by the ids of the rule book. The number of a clause that is printed without one is inferred.
 */
public final class Clauses {
    /** 建立健全政策体系，加强衔接和统筹协调. */
    public static final Provision ART_1 = Provision.of("art1");

    /** 社会福利政策：老年人、妇女儿童、残疾人、优抚对象福利等. */
    public static final Provision ART_2_P1 = Provision.of("art2-p1");

    /** 社会救助政策：最低生活保障、特困人员供养、流浪乞讨人员救助、灾害人员救助、医疗、教育、住房、就业、临时救助等. */
    public static final Provision ART_2_P2 = Provision.of("art2-p2");

    /** 拓展现有社会救助联席会议职能，调整为本联席会议. */
    public static final Provision ART_3 = Provision.of("art3");

    /** 区政府领导、民政局牵头；总召集人=区政府分管民政工作的区领导；召集人=区民政局局长；原则上由总召集人主持，也可委托召集人主持. */
    public static final Provision ART_4_P2 = Provision.of("art4-p2");

    /** 17个单位和各街道办事处；分管负责同志为成员；指定一名联络员. */
    public static final Provision ART_4_P3 = Provision.of("art4-p3");

    /** 办公室设在区民政局，主任由民政局分管领导兼任. */
    public static final Provision ART_4_P4 = Provision.of("art4-p4");

    /** 统筹、协调、推进. */
    public static final Provision ART_5_I1 = Provision.of("art5-i1");

    /** 研究分析形势，研究审议方针、政策和措施. */
    public static final Provision ART_5_I2 = Provision.of("art5-i2");

    /** 健全完善政策体系，统筹做好有效衔接. */
    public static final Provision ART_5_I3 = Provision.of("art5-i3");

    /** 协调解决制定及实施中的问题. */
    public static final Provision ART_5_I4 = Provision.of("art5-i4");

    /** 部署、指导、推动、监督措施的落实. */
    public static final Provision ART_5_I5 = Provision.of("art5-i5");

    /** 其他需要统筹协调的事项. */
    public static final Provision ART_5_I6 = Provision.of("art5-i6");

    /** 具体承担日常工作. */
    public static final Provision ART_6_I1 = Provision.of("art6-i1");

    /** 组织召开联席会议，形成会议纪要. */
    public static final Provision ART_6_I2 = Provision.of("art6-i2");

    /** 督促落实议定事项. */
    public static final Provision ART_6_I3 = Provision.of("art6-i3");

    /** 搭建信息交流沟通平台，依托区政务信息资源共享系统. */
    public static final Provision ART_6_I4 = Provision.of("art6-i4");

    /** 协调处理政策制定过程中的意见分歧. */
    public static final Provision ART_6_I5 = Provision.of("art6-i5");

    /** 发改局审核政策与发展战略、规划、政策及措施的衔接性. */
    public static final Provision ART_7_I1 = Provision.of("art7-i1");

    /** 财政局将资金纳入部门预算，做好经费保障. */
    public static final Provision ART_7_I2 = Provision.of("art7-i2");

    /** 教育、民政、司法、人力资源、住建、卫计、总工会、团区委、妇联、残联等起草制定和实施政策，报送信息数据，提请协调. */
    public static final Provision ART_7_I3 = Provision.of("art7-i3");

    /** 统计、公安、规土委、市场监管等做好数据统计、查询、信息对比核查. */
    public static final Provision ART_7_I4 = Provision.of("art7-i4");

    /** 信息中心将信息纳入共享平台. */
    public static final Provision ART_7_I5 = Provision.of("art7-i5");

    /** 各街道办事处负责本街道的统筹协调、组织实施、落实部署. */
    public static final Provision ART_7_I6 = Provision.of("art7-i6");

    /** 各成员单位主动研究问题、落实认定事项、处理需协调的问题；互通信息. */
    public static final Provision ART_7_I7 = Provision.of("art7-i7");

    /** 例会由总召集人或召集人召集，原则上每年一次，必要时临时召开. */
    public static final Provision ART_8_I1_1 = Provision.of("art8-i1-1");

    /** 专题协调会由召集人或办公室主任召集. */
    public static final Provision ART_8_I1_2 = Provision.of("art8-i1-2");

    /** 信息制度：定期梳理总结报送办公室，办公室定期向各成员单位通报. */
    public static final Provision ART_8_I2 = Provision.of("art8-i2");

    /** 评估制度：资金使用效益、受益覆盖人群、社会效果、存在的问题；根据评估结果和情况变化调整修订 (number inferred). */
    public static final Provision ART_8_I3 = Provision.inferred("art8-i3");

    /** 督查制度：资金使用监管、专项督查、落实情况的整改 (number inferred). */
    public static final Provision ART_8_I4 = Provision.inferred("art8-i4");

    /** 托底保障、统筹协调、可持续发展的原则. */
    public static final Provision ART_9_P1 = Provision.of("art9-p1");

    /** 借鉴国内外经验，测算资金、人员、空间资源需求，对比分析，按统一规范编制文本. */
    public static final Provision ART_9_P2 = Provision.of("art9-p2");

    /** 对必要性和可行性、政策依据、覆盖对象、适用条件、保障标准、资金来源、实施要求、实施风险充分论证；公众参与、专家咨询论证、行政听证、风险评估、合法性审查、集体讨论. */
    public static final Provision ART_9_P3 = Provision.of("art9-p3");

    /** 社会福利津贴补贴标准及实施时间的制定或调整. */
    public static final Provision ART_10_I1 = Provision.of("art10-i1");

    /** 社会福利津贴补贴政策受益服务对象范围的调整. */
    public static final Provision ART_10_I2 = Provision.of("art10-i2");

    /** 社会救助标准及实施时间的制定或调整. */
    public static final Provision ART_10_I3 = Provision.of("art10-i3");

    /** 社会救助政策受益服务对象范围的调整. */
    public static final Provision ART_10_I4 = Provision.of("art10-i4");

    /** 其他依照法规规定应由市统一制定的. */
    public static final Provision ART_10_I5 = Provision.of("art10-i5");

    /** 本区因特殊情况需制定或调整的，应提请办公室研究. */
    public static final Provision ART_10_P2 = Provision.of("art10-p2");

    /** 涉及两个或两个以上部门职责，政策重叠交叉，或有重大意见分歧的. */
    public static final Provision ART_11_P1 = Provision.of("art11-p1");

    /** 牵头部门编制初稿，书面征求发改局、民政局、财政局、法制办及其他相关部门意见，修改完善形成送审稿，报送办公室. */
    public static final Provision ART_11_I1 = Provision.of("art11-i1");

    /** 办公室初审后提请召集人召开专题协调会；同意上报的，牵头部门形成报批稿，报请区政府审定 (number inferred). */
    public static final Provision ART_11_I2 = Provision.inferred("art11-i2");

    /** 不能达成一致或仍有重大分歧的，办公室提请总召集人开会协调；同意上报的，形成报批稿，报请区政府审定 (number inferred; 统一 read as 同意). */
    public static final Provision ART_11_I3 = Provision.inferred("art11-i3");

    /** 政策印发后，牵头部门报办公室备案 (number inferred). */
    public static final Provision ART_11_I4 = Provision.inferred("art11-i4");

    /** 我区结合实际制定具体实施细则. */
    public static final Provision ART_12 = Provision.of("art12");

    /** 本规则由办公室负责解释. */
    public static final Provision ART_13 = Provision.of("art13");

    /** 自印发之日起实施. */
    public static final Provision ART_14 = Provision.of("art14");

    /** Every clause above, in the order of the articles; a rule book must have them all. */
    public static final List<Provision> ALL = List.of(
            ART_1,
            ART_2_P1,
            ART_2_P2,
            ART_3,
            ART_4_P2,
            ART_4_P3,
            ART_4_P4,
            ART_5_I1,
            ART_5_I2,
            ART_5_I3,
            ART_5_I4,
            ART_5_I5,
            ART_5_I6,
            ART_6_I1,
            ART_6_I2,
            ART_6_I3,
            ART_6_I4,
            ART_6_I5,
            ART_7_I1,
            ART_7_I2,
            ART_7_I3,
            ART_7_I4,
            ART_7_I5,
            ART_7_I6,
            ART_7_I7,
            ART_8_I1_1,
            ART_8_I1_2,
            ART_8_I2,
            ART_8_I3,
            ART_8_I4,
            ART_9_P1,
            ART_9_P2,
            ART_9_P3,
            ART_10_I1,
            ART_10_I2,
            ART_10_I3,
            ART_10_I4,
            ART_10_I5,
            ART_10_P2,
            ART_11_P1,
            ART_11_I1,
            ART_11_I2,
            ART_11_I3,
            ART_11_I4,
            ART_12,
            ART_13,
            ART_14);

    private Clauses() {}
}
