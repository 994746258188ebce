package org.jointmeeting.docs.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.duty.Duty;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.escalation.Trigger;
import org.jointmeeting.policy.dossier.DecisionProcedure;
import org.jointmeeting.policy.dossier.DossierItem;
import org.jointmeeting.policy.dossier.DossierSection;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.rules.book.LocalPeriod;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.PolicyCategory;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.rules.book.Seat;

/** What the rule book and the lists of the code hold under a clause: seats, duties, meeting types, categories, matters ... */
final class BookLines {
    private final RuleBook book;
    private final Source source;
    private final Words words;

    BookLines(Source source, Words words) {
        this.source = source;
        this.book = source.rules.book();
        this.words = words;
    }

    String of(String clause) {
        List<String> lines = new ArrayList<>();
        names(clause, lines);
        book.seats().stream().filter(s -> s.clause().equals(clause)).forEach(s -> lines.add(seat(s)));
        if (clause.equals("art4-p3")) {
            lines.add(words.line(words.say("成员单位", "member units"), members()));
        }
        book.duties().stream().filter(d -> d.clause().equals(clause)).forEach(d -> lines.add(duty(d)));
        book.meetingTypes().stream().filter(t -> t.clause().equals(clause)).forEach(t -> lines.add(meetingType(t)));
        List<PolicyCategory> categories = book.categories().stream()
                .filter(c -> c.clause().equals(clause))
                .toList();
        if (!categories.isEmpty()) {
            lines.add(words.line(words.say("政策类别", "policy categories"), words.listNamed(categories)));
        }
        if (clause.equals("art11-i1")) {
            lines.add(words.line(words.say("应征求意见的部门", "whose opinion is mandatory"), units(book.consultees())));
        }
        if (clause.equals("art11-p1")) {
            lines.add(words.line(words.say("启动情形", "the triggers"), words.listNamed(Arrays.asList(Trigger.values()))));
        }
        Arrays.stream(ReservedMatter.values())
                .filter(m -> Source.clause(m.provision(), clause))
                .forEach(m -> lines.add(words.line(words.say("由市统一制定", "reserved to the city"), words.say(m))));
        dossier(clause, lines);
        if (clause.equals("art12")) {
            local(lines);
        }
        return lines.isEmpty()
                ? ""
                : "### " + words.say("规则数据", "What the rule book holds") + "\n\n" + String.join("", lines) + "\n";
    }

    private void names(String clause, List<String> lines) {
        switch (clause) {
            case "art3" -> {
                lines.add(words.line(words.say("名称", "name"), words.say(book.name())));
                lines.add(words.line(words.say("简称", "for short"), words.say(book.shortName())));
                lines.add(words.line(words.say("前身", "grown from"), words.say(book.predecessor())));
            }
            case "art4-p2" -> lines.add(words.line(words.say("牵头单位", "led by"), unit(book.leadUnit())));
            case "art4-p4" ->
                lines.add(words.line(words.say("办公室设在", "the office is seated in"), unit(book.officeSeat())));
            case "art14" -> {
                lines.add(words.line(words.say("版本", "edition"), "`" + source.rules.edition() + "`"));
                lines.add(words.line(words.say("状态", "status"), words.say(book.status())));
                lines.add(words.line(
                        words.say("施行日期", "effective"),
                        book.effective().map(Object::toString).orElse(words.say("尚未确定", "not set yet"))));
            }
            default -> {}
        }
    }

    private void dossier(String clause, List<String> lines) {
        for (DossierSection section : DossierSection.values()) {
            if (Source.clause(section.provision(), clause)) {
                lines.add(words.line(
                        words.say(section),
                        words.listNamed(Arrays.stream(DossierItem.values())
                                .filter(i -> i.section() == section)
                                .toList())));
            }
        }
        if (clause.equals("art9-p3")) {
            lines.add(words.line(
                    words.say("行政决策程序", "the six procedures"),
                    words.listNamed(Arrays.asList(DecisionProcedure.values()))));
        }
    }

    private String seat(Seat s) {
        String where = s.unit().map(this::unit).orElse(words.say("每个成员单位", "every member unit"));
        String many =
                s.atMost().map(n -> words.say("至多" + n + "人", "at most " + n)).orElse(words.say("人数不限", "any number"));
        String empty = s.required() ? words.say("，空缺须及时补足", "; a vacancy is owed") : "";
        return words.line(words.say(s.capacity()), where + words.say("，", ", ") + many + empty);
    }

    private String duty(Duty d) {
        String who = d.holders().isEmpty()
                ? words.say("联席会议", "the joint meeting as a whole")
                : d.holders().size() == memberUnits().size()
                        ? words.say("各成员单位", "every member unit")
                        : units(d.holders());
        return words.line(words.say("职责", "duty"), words.say(d.kind()) + words.say("——", ": ") + who);
    }

    private String meetingType(MeetingType t) {
        String entrusted = t.presidedWhenEntrusted().isEmpty()
                ? ""
                : words.say("；受委托时由", "; when entrusted, ")
                        + words.either(t.presidedWhenEntrusted())
                        + words.say("主持", "");
        String often = t.every()
                .map(p -> words.say("；每", "; due every ") + period(p.getYears(), p.getMonths()) + words.say("一次", ""))
                .orElse("");
        return words.line(
                words.say(t),
                words.say(
                                "由" + words.either(t.convenedBy()) + "召集，由" + words.either(t.presidedBy()) + "主持",
                                "convened by " + words.either(t.convenedBy()) + ", presided over by "
                                        + words.either(t.presidedBy()))
                        + entrusted
                        + often);
    }

    private String period(int years, int months) {
        String y = years == 0 ? "" : words.say(years + "年", years == 1 ? "year" : years + " years");
        String m = months == 0 ? "" : words.say(months + "个月", months == 1 ? "month" : months + " months");
        return y + (y.isEmpty() || m.isEmpty() ? "" : words.say("", " and ")) + m;
    }

    private void local(List<String> lines) {
        for (LocalPeriod period : LocalPeriod.values()) {
            lines.add(words.line(words.say(period), set(period)));
        }
        lines.add(words.line(
                words.say("会议通知提前期", "notice period"),
                book.local().noticePeriod().map(this::days).orElse(unset())));
        lines.add(words.line(
                words.say("出席比例", "quorum"),
                book.local().quorumPercent().map(n -> n + "%").orElse(unset())));
        lines.add(words.line(
                words.say("印发单位", "issuing units"),
                book.local().issuers().isEmpty()
                        ? words.say("未规定，由牵头起草部门印发", "not set; the lead unit issues")
                        : units(book.local().issuers())));
        lines.add(words.line(
                words.say("增加的起草单位", "further drafting units"),
                book.local().draftingUnits().isEmpty()
                        ? unset()
                        : units(book.local().draftingUnits())));
    }

    private String set(LocalPeriod period) {
        return period.length(book.local()).map(this::days).orElse(unset());
    }

    private String days(Days days) {
        return words.say(
                days.count() + (days.working() ? "个工作日" : "日"),
                days.count() + (days.working() ? " working days" : " days"));
    }

    private String unset() {
        return words.say("未规定", "not set");
    }

    private List<UnitId> memberUnits() {
        return book.units().stream().filter(u -> u.isMember()).map(u -> u.id()).toList();
    }

    private String members() {
        return units(memberUnits());
    }

    private String units(List<UnitId> units) {
        return units.stream().map(this::unit).collect(Collectors.joining(words.say("、", ", ")));
    }

    private String unit(UnitId unit) {
        return words.say(source.rules.unitName(unit));
    }
}
