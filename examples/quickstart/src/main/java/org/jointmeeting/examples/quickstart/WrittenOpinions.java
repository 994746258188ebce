package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.policy.ConsultationCommand.AnswerOpinion;
import org.jointmeeting.policy.ConsultationCommand.CloseConsultation;
import org.jointmeeting.policy.ConsultationCommand.GiveOpinion;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.provision.Text;

/** The written consultation (Article 11(1)), with the findings of Article 7(1) and (2). */
final class WrittenOpinions {
    private final Telling telling;
    private final Paper paper;
    private final PolicyCase file;

    WrittenOpinions(Telling telling) {
        this.telling = telling;
        this.paper = telling.paper();
        this.file = telling.file();
    }

    void tell() {
        paper.chapter(Text.of("书面征求意见", "Written opinions are solicited"));
        telling.turnTo(LocalDate.of(2026, 3, 9));
        telling.lead(new SolicitOpinions(List.of()));
        telling.worklist();
        given();
        answered();
        telling.turnTo(LocalDate.of(2026, 3, 19));
        telling.lead(new CloseConsultation());
    }

    private void given() {
        paper.chapter(Text.of("各部门反馈意见", "The units reply"));
        telling.turnTo(LocalDate.of(2026, 3, 13));
        Table table = new Table(24, 16, 14)
                .row(
                        paper.in(Text.of("部门", "Unit")),
                        paper.in(Text.of("意见", "Position")),
                        paper.in(Text.of("审核结论", "Finding")),
                        paper.in(Text.of("内容", "Words")));
        for (PolicyCase.UnitOpinion o : file.opinions()) {
            telling.act(
                    telling.cast().of(o.unit()),
                    telling.policy(),
                    new GiveOpinion(o.position(), o.text(), o.coherence(), o.funding()));
            List<String> findings = new ArrayList<>();
            o.coherence().map(paper::name).ifPresent(findings::add);
            o.funding().map(paper::name).ifPresent(findings::add);
            table.row(telling.name(o.unit()), paper.name(o.position()), paper.listed(findings), o.text());
        }
        paper.blank();
        paper.table(table);
    }

    private void answered() {
        paper.chapter(Text.of("牵头部门答复意见", "The lead unit answers"));
        telling.turnTo(LocalDate.of(2026, 3, 18));
        for (PolicyCase.UnitOpinion o : file.opinions()) {
            o.answer().ifPresent(a -> {
                telling.lead(new AnswerOpinion(o.unit(), a.kind(), a.reason()));
                paper.note(telling.name(o.unit())
                        + paper.in(Text.of("：", ": "))
                        + paper.name(a.kind())
                        + paper.in(Text.of("。", ". "))
                        + a.reason());
            });
        }
    }
}
