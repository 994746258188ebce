package org.jointmeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the places in acts and commands are called in Chinese; in English a path reads well enough as it is. */
final class PlaceNames {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)])?");

    /** By the component's name; where that says too little, by its parent's and its own. */
    static final Map<String, String> ZH = Map.ofEntries(
            // An act.
            Map.entry("person", "人员"),
            Map.entry("subject", "办理对象"),
            Map.entry("kind", "类型"),
            Map.entry("id", "编号"),
            Map.entry("command", "办理事项"),
            Map.entry("actingFor", "所代表的单位"),
            Map.entry("requestId", "请求编号"),
            Map.entry("expectedVersion", "预期版本"),
            // The composition.
            Map.entry("roster", "名单"),
            Map.entry("appointments", "任职"),
            Map.entry("entrustments", "委托"),
            Map.entry("entrustments.by", "委托人"),
            Map.entry("capacity", "身份"),
            Map.entry("unit", "单位"),
            Map.entry("from", "起始日"),
            Map.entry("until", "终止日"),
            Map.entry("to", "受托人"),
            Map.entry("question", "待解释的条文"),
            Map.entry("reading", "解释"),
            Map.entry("meetingType", "会议类型"),
            Map.entry("heldOn", "召开日期"),
            Map.entry("entry", "登记号"),
            Map.entry("correction", "更正内容"),
            // A proposal and its dossier.
            Map.entry("proposal", "政策方案"),
            Map.entry("title", "名称"),
            Map.entry("lead", "牵头起草部门"),
            Map.entry("involved", "相关部门"),
            Map.entry("adjusts", "所调整的政策"),
            Map.entry("touches", "涉及事项"),
            Map.entry("otherReservedBasis", "其他由市统一制定事项的依据"),
            Map.entry("coverage", "覆盖范围"),
            Map.entry("category", "政策类别"),
            Map.entry("groups", "受益人群"),
            Map.entry("form", "受益形式"),
            Map.entry("age", "年龄"),
            Map.entry("age.from", "下限"),
            Map.entry("age.to", "上限"),
            Map.entry("income", "收入"),
            Map.entry("income.from", "下限"),
            Map.entry("income.to", "上限"),
            Map.entry("residence", "户籍居住条件"),
            Map.entry("area", "适用区域"),
            Map.entry("statements", "材料说明"),
            Map.entry("item", "项目"),
            Map.entry("text", "内容"),
            Map.entry("estimate", "资源需求测算"),
            Map.entry("funds", "资金"),
            Map.entry("staff", "人员数"),
            Map.entry("space", "空间"),
            Map.entry("procedures", "程序办理结果"),
            Map.entry("procedure", "程序"),
            Map.entry("reference", "文号"),
            Map.entry("date", "日期"),
            Map.entry("notApplicable", "不适用的理由"),
            Map.entry("documents", "文稿"),
            // What is said and decided of a policy.
            Map.entry("document", "文号"),
            Map.entry("issuedOn", "印发日期"),
            Map.entry("effectiveOn", "施行日期"),
            Map.entry("decidedOn", "审定日期"),
            Map.entry("repealedOn", "废止日期"),
            Map.entry("with", "重叠的政策"),
            Map.entry("by", "取代它的政策"),
            Map.entry("reason", "理由"),
            Map.entry("reasons", "理由"),
            Map.entry("circumstances", "特殊情况"),
            Map.entry("also", "另外征求意见的单位"),
            Map.entry("position", "意见"),
            Map.entry("coherence", "衔接性审核意见"),
            Map.entry("funding", "资金审核意见"),
            Map.entry("remarks", "备注"),
            Map.entry("edition", "规则版本"),
            // Meetings.
            Map.entry("meeting", "会议"),
            Map.entry("at", "时间"),
            Map.entry("place", "地点"),
            Map.entry("agenda", "议程"),
            Map.entry("invited", "受邀单位"),
            Map.entry("number", "序号"),
            Map.entry("raisedBy", "提出单位"),
            Map.entry("about", "所涉办理对象"),
            Map.entry("attendance", "出席情况"),
            Map.entry("presence", "出席方式"),
            Map.entry("substitute", "代会人"),
            Map.entry("declarations", "主持人宣布的结果"),
            Map.entry("outcome", "结果"),
            Map.entry("items", "各项议题"),
            Map.entry("conclusion", "结论"),
            Map.entry("resolutions", "议定事项"),
            Map.entry("responsible", "责任单位"),
            Map.entry("due", "期限"));

    private PlaceNames() {}

    /** A path with its Chinese name before it; the path alone if some step of it has none, as in a host's own commands. */
    static String zh(String path) {
        List<String> names = new ArrayList<>();
        String parent = "";
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            Optional<String> name = name(parent, step.group(1));
            if (name.isEmpty()) {
                return path + " ";
            }
            String index = step.group(2);
            names.add(index == null ? name.get() : name.get() + "第" + (Integer.parseInt(index) + 1) + "项");
            parent = step.group(1);
        }
        return String.join("的", names) + "（" + path + "）";
    }

    /** What a component is called. */
    static Optional<String> name(String parent, String component) {
        String special = ZH.get(parent + "." + component);
        return Optional.ofNullable(special == null ? ZH.get(component) : special);
    }
}
