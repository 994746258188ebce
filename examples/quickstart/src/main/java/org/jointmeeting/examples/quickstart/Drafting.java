package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.policy.CityStudyCommand.ProceedAfterStudy;
import org.jointmeeting.policy.CityStudyCommand.RequestCityStudy;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.DraftingCommand.AnswerOverlap;
import org.jointmeeting.policy.DraftingCommand.EnterInForce;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.DraftingCommand.WorkOnDossier;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.dossier.Document;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.dossier.Dossier;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;

/** From the catalogue of policies in force to a complete dossier (Articles 5(3), 9 and 10). */
final class Drafting {
    private final Telling telling;
    private final Paper paper;
    private final PolicyCase file;

    Drafting(Telling telling) {
        this.telling = telling;
        this.paper = telling.paper();
        this.file = telling.file();
    }

    void tell() {
        catalogue();
        draft();
        refusal();
        reservedMatters();
        dossier();
        overlaps();
    }

    private void catalogue() {
        paper.chapter(Text.of("办公室录入现行政策", "The office enters the policies in force"));
        for (PolicyCase.InForce policy : file.inForce()) {
            SubjectId subject = policy.id().subject();
            telling.act(
                    telling.cast().office(),
                    subject,
                    new EnterInForce(policy.proposal(), policy.document(), policy.issuedOn(), policy.effectiveOn()));
            paper.note(quoted(policy.id()));
        }
    }

    private void draft() {
        paper.chapter(Text.of("牵头部门启动起草", "The lead unit starts a draft"));
        telling.turnTo(LocalDate.of(2026, 3, 3));
        telling.lead(new StartDraft(file.proposal()));
        List<Overlap> overlaps =
                telling.meeting().state(file.id()).orElseThrow().overlaps();
        if (overlaps.isEmpty()) {
            paper.note(Text.of("与现行政策没有重叠交叉。", "It overlaps with no policy in force."));
        }
        for (Overlap overlap : overlaps) {
            paper.note(Text.of(
                    "重叠交叉分析：与" + quoted(overlap.with()).zh() + "在以下方面重合：",
                    "Overlap analysis: it meets " + quoted(overlap.with()).en() + " in these respects:"));
            paper.notedPoint(
                    paper.listed(overlap.dimensions().stream().map(paper::name).toList()));
        }
    }

    private void refusal() {
        paper.chapter(Text.of("一次被拒绝的办理：材料未齐就征求意见", "A refused act: soliciting opinions with an empty dossier"));
        PersonId lead = telling.cast().of(file.proposal().lead());
        telling.tryInVain(lead, telling.policy(), new SolicitOpinions(List.of()));
    }

    /** Article 10: only a proposal that touches a matter reserved to the city takes this turn. */
    private void reservedMatters() {
        PersonId lead = telling.cast().of(file.proposal().lead());
        boolean reserved = telling.meeting().available(lead, telling.policy()).stream()
                .anyMatch(a -> a.step().equals("request-city-study") && a.permitted());
        if (reserved && file.specialCircumstances().isPresent()) {
            paper.chapter(Text.of("由市统一制定的事项：提请办公室研究", "A matter reserved to the city: the office studies it"));
            telling.lead(new RequestCityStudy(file.specialCircumstances().get()));
            telling.office(new ProceedAfterStudy(
                    paper.in(Text.of("特殊情况属实，同意推进。", "The special circumstances are real; it may proceed."))));
        }
    }

    private void dossier() {
        paper.chapter(Text.of("完善政策材料", "The dossier is completed"));
        telling.turnTo(LocalDate.of(2026, 3, 6));
        Dossier dossier = file.dossier();
        List<Document> documents = dossier.documents().stream()
                .filter(d -> d.kind() == DocumentKind.FIRST_DRAFT || d.kind() == DocumentKind.OTHER)
                .toList();
        telling.lead(new WorkOnDossier(dossier.statements(), dossier.estimate(), List.of(), documents));
        paper.note(Text.of(
                "填报" + dossier.statements().size() + "项说明、附件" + documents.size() + "份，并测算资源需求。",
                "statements: " + dossier.statements().size() + ", documents: " + documents.size()
                        + ", and the estimate of resources"));
    }

    private void overlaps() {
        file.overlapAnswers().forEach(a -> {
            telling.lead(new AnswerOverlap(a.with(), a.reason()));
            paper.note(a.reason());
        });
        PersonId lead = telling.cast().of(file.proposal().lead());
        Optional<AvailableAction> shortcut = telling.meeting().available(lead, telling.policy()).stream()
                .filter(a -> a.step().equals("prepare-approval-draft"))
                .findFirst();
        if (shortcut.isPresent() && !shortcut.get().permitted()) {
            paper.blank();
            paper.say(
                    Text.of(
                            "说明理由并不免除第十一条的程序，不能直接形成报批稿：",
                            "The reason explains the overlap; it does not lift Article 11. There is no short cut to the approval draft:"));
            shortcut.get().reasons().forEach(r -> paper.point(r.sentence(paper.language())));
        }
    }

    private Text quoted(PolicyId policy) {
        String title = telling.title(policy);
        return Text.of("《" + title + "》（" + policy + "）", "\"" + title + "\" (" + policy + ")");
    }
}
