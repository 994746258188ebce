package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.DraftingCommand.WorkOnDossier;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PublicationCommand.FileForRecord;
import org.jointmeeting.policy.PublicationCommand.Issue;
import org.jointmeeting.policy.PublicationCommand.RecordApproval;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.dossier.Document;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.provision.Text;

/** The six procedures of Article 9, the district government's decision, issue and filing (Article 11(2) to (4)). */
final class Approval {
    private final Telling telling;
    private final Paper paper;
    private final PolicyCase file;

    Approval(Telling telling) {
        this.telling = telling;
        this.paper = telling.paper();
        this.file = telling.file();
    }

    void tell() {
        approvalDraft();
        decision();
        issue();
    }

    private void approvalDraft() {
        paper.chapter(Text.of("形成报批稿，报请区政府审定", "The approval draft goes to the district government"));
        telling.turnTo(LocalDate.of(2026, 4, 22));
        List<Document> drafts = file.dossier().documents().stream()
                .filter(d -> d.kind() == DocumentKind.APPROVAL_DRAFT)
                .toList();
        telling.lead(
                new WorkOnDossier(List.of(), Optional.empty(), file.dossier().procedures(), drafts));
        file.dossier().procedures().forEach(r -> paper.notedPoint(shown(r)));
        telling.turnTo(LocalDate.of(2026, 4, 23));
        telling.lead(new SubmitForApproval());
        List<UnitId> objections = policy().publication().objections();
        paper.note(Text.of("随文上报的不同意见：" + names(objections), "Objections that travel with it: " + names(objections)));
    }

    private void decision() {
        paper.chapter(Text.of("区政府审定", "The district government decides"));
        telling.turnTo(LocalDate.of(2026, 5, 8));
        telling.office(new RecordApproval(
                paper.in(Text.of("福府批〔2026〕12号", "Futian Government Decision 2026/12")), LocalDate.of(2026, 5, 7)));
    }

    private void issue() {
        paper.chapter(Text.of("印发与备案", "Issue and filing"));
        telling.turnTo(LocalDate.of(2026, 5, 12));
        LocalDate from = file.proposal().coverage().from();
        LocalDate effective = from.isBefore(telling.today()) ? telling.today() : from;
        telling.lead(new Issue(
                paper.in(Text.of("福民规〔2026〕3号", "Futian Civil Affairs Rules 2026/3")), telling.today(), effective));
        telling.turnTo(Story.LAST_DAY);
        telling.lead(new FileForRecord());
        paper.note(Text.of(
                "自" + effective + "起施行，文号：" + policy().publication().document().orElse(""),
                "It applies from " + effective + ", under: "
                        + policy().publication().document().orElse("")));
    }

    private String shown(ProcedureResult result) {
        String name = paper.name(result.procedure()) + paper.in(Text.of("：", ": "));
        return name
                + result.notApplicable()
                        .map(reason -> paper.in(Text.of("不适用，" + reason, "not applicable, " + reason)))
                        .orElseGet(() -> result.reference().orElse("")
                                + result.date()
                                        .map(d -> paper.in(Text.of("，" + d, ", " + d)))
                                        .orElse(""));
    }

    private Policy policy() {
        return telling.meeting().state(file.id()).orElseThrow();
    }

    private String names(List<UnitId> units) {
        return units.isEmpty()
                ? paper.in(Text.of("无", "none"))
                : paper.listed(units.stream().map(telling::name).toList());
    }
}
