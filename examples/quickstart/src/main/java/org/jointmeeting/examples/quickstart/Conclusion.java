package org.jointmeeting.examples.quickstart;

import java.util.Optional;
import org.jointmeeting.TimelineEntry;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.store.Page;

/** What remains: the timeline with its citations, the diagram, and the register's verified head. */
final class Conclusion {
    private static final int PAGE = 100;

    private final Telling telling;
    private final Paper paper;

    Conclusion(Telling telling) {
        this.telling = telling;
        this.paper = telling.paper();
    }

    void tell() {
        timeline();
        diagram();
        head();
    }

    private void timeline() {
        paper.chapter(Text.of("时间线：谁在何时依据哪一条办理了什么", "The timeline: who did what, when, under which article"));
        Table table = new Table(3, 10, 30, 33)
                .row(
                        paper.in(Text.of("号", "No.")),
                        paper.in(Text.of("日期", "Date")),
                        paper.in(Text.of("事项", "What")),
                        paper.in(Text.of("办理人身份", "In which capacity")),
                        paper.in(Text.of("依据", "Under")));
        Optional<String> from = Optional.of("1");
        while (from.isPresent()) {
            Page<RegisterEntry> page = telling.meeting().register(Long.parseLong(from.get()), PAGE);
            page.items().stream()
                    .filter(e -> telling.subjects().contains(e.subject()))
                    .forEach(e -> row(table, telling.inWords(e)));
            from = page.next();
        }
        paper.table(table);
        paper.blank();
        paper.say(Text.of(
                "  * 条文未编序号，序号系依其位置推定。",
                "  * printed without a number in the rules; the number is inferred from its place."));
    }

    private void row(Table table, TimelineEntry line) {
        Detail party = Detail.party(
                new Standing(line.capacity(), line.unit()), telling.meeting().rules());
        String inferred = line.provision().inferred() ? "*" : "";
        table.row(
                Long.toString(line.number()),
                line.at().atZone(StoryClock.ZONE).toLocalDate().toString(),
                paper.in(line.step()),
                paper.in(party.text()),
                paper.in(line.provision().citation()) + inferred);
    }

    private void diagram() {
        paper.chapter(Text.of("政策办理流程图（当前阶段已标出）", "The procedure of a policy, its present stage marked"));
        paper.say(Text.of("以下为 Mermaid 文本，可贴入支持 Mermaid 的文档：", "Mermaid text, to be pasted where Mermaid is drawn:"));
        paper.blank();
        paper.verbatim("```mermaid\n" + telling.meeting().diagram(telling.policy(), paper.language()) + "```");
    }

    private void head() {
        paper.chapter(Text.of("登记簿", "The register"));
        Head exported = telling.meeting().head();
        Verification verification = telling.meeting().verify(exported);
        if (verification instanceof Verification.Whole) {
            paper.say(Text.of(
                    "登记簿完整：共" + exported.number() + "条，编号连续，校验值前后衔接。",
                    "The register is whole: " + exported.number()
                            + " entries, numbered without a gap, each chained to the one before."));
        }
        if (verification instanceof Verification.Broken broken) {
            paper.say(Text.of(
                    "登记簿第" + broken.entry() + "条有误：" + broken.problem().zh(),
                    "The register is broken at entry " + broken.entry() + ": "
                            + broken.problem().en()));
        }
        paper.say(Text.of("末条编号：", "Head, number: ").in(paper.language()) + exported.number());
        paper.say(Text.of("校验值：  ", "      hash:   ").in(paper.language()) + exported.hash());
    }
}
