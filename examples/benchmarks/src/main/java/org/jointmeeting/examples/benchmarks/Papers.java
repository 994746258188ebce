package org.jointmeeting.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.ConsultationCommand.AnswerOpinion;
import org.jointmeeting.policy.ConsultationCommand.GiveOpinion;
import org.jointmeeting.policy.DraftingCommand.WorkOnDossier;
import org.jointmeeting.policy.dossier.DecisionProcedure;
import org.jointmeeting.policy.dossier.Document;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.dossier.DossierItem;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.policy.dossier.ResourceEstimate;
import org.jointmeeting.policy.dossier.Statement;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.FundingFinding;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.policy.proposal.Residence;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.book.CategoryId;
import org.jointmeeting.rules.book.PolicyCategory;

/** What the people of the district write. */
final class Papers {
    private static final List<UnitId> SUBDISTRICTS = FutianRules.draft().book().units().stream()
            .map(Unit::id)
            .filter(id -> id.value().startsWith("subdistrict-"))
            .toList();
    private static final List<CategoryId> CATEGORIES = FutianRules.draft().book().categories().stream()
            .map(PolicyCategory::id)
            .toList();

    private static final List<BeneficiaryGroup> GROUPS = List.of(BeneficiaryGroup.values());
    private static final List<BenefitForm> FORMS = List.of(BenefitForm.values());

    private Papers() {}

    /** Home care for the elderly, which civil affairs leads and two more units take part in. */
    static Proposal proposal() {
        return new Proposal(
                "居家养老服务办法",
                District.CIVIL_AFFAIRS,
                List.of(District.HEALTH, District.DISABLED_FEDERATION),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new Coverage(
                        CategoryId.of("elderly-welfare"),
                        List.of(BeneficiaryGroup.ELDERLY),
                        BenefitForm.SERVICE,
                        new Range(Optional.of(60), Optional.empty()),
                        Range.ALL,
                        Residence.ANY,
                        List.of(),
                        LocalDate.of(2026, 7, 1),
                        Optional.empty()));
    }

    /** The same in one subdistrict only, which none of {@link #inForce} applies in. */
    static Proposal ofOneSubdistrict() {
        Proposal whole = proposal();
        return whole.withCoverage(whole.coverage().withArea(SUBDISTRICTS.get(0)));
    }

    /** One of many policies in force, each with a coverage of its own. */
    static Proposal inForce(int number) {
        int subdistrict = 1 + number % (SUBDISTRICTS.size() - 1);
        int age = 10 * (number % 9);
        Proposal proposal = proposal();
        return proposal.withTitle("现行政策" + number)
                .withCoverage(proposal.coverage()
                        .withCategory(CATEGORIES.get(number / 7 % CATEGORIES.size()))
                        .withGroups(List.of(GROUPS.get(number / 3 % GROUPS.size())))
                        .withForm(FORMS.get(number / 5 % FORMS.size()))
                        .withAge(new Range(Optional.of(age), Optional.of(age + 9)))
                        .withArea(SUBDISTRICTS.get(subdistrict)));
    }

    static WorkOnDossier completeDossier() {
        return new WorkOnDossier(
                Arrays.stream(DossierItem.values())
                        .map(i -> new Statement(i, i.text().zh() + "已论证。"))
                        .toList(),
                Optional.of(new ResourceEstimate(new BigDecimal("1200000"), 3, 0)),
                List.of(),
                attached(DocumentKind.FIRST_DRAFT));
    }

    static WorkOnDossier reviewDraft() {
        return attaching(DocumentKind.REVIEW_DRAFT);
    }

    static WorkOnDossier approvalDraft() {
        return attaching(DocumentKind.APPROVAL_DRAFT);
    }

    /** The six procedures, all but the hearing done. */
    static WorkOnDossier procedures() {
        return new WorkOnDossier(
                List.of(),
                Optional.empty(),
                Arrays.stream(DecisionProcedure.values())
                        .map(p -> p == DecisionProcedure.HEARING
                                ? ProcedureResult.notApplicable(p, "不涉及应当听证的事项。")
                                : ProcedureResult.done(p, p.text().zh() + "〔2026〕3号", District.TODAY))
                        .toList(),
                List.of());
    }

    /** A unit's opinion, with the finding that Article 7(1) or 7(2) asks of it. */
    static GiveOpinion opinionOf(UnitId unit, Position position) {
        return new GiveOpinion(
                position,
                position == Position.SUPPORT ? "" : "标准偏高，请再测算。",
                unit.equals(District.DEVELOPMENT_REFORM) ? Optional.of(CoherenceFinding.COHERENT) : Optional.empty(),
                unit.equals(District.FINANCE) ? Optional.of(FundingFinding.BUDGETED) : Optional.empty());
    }

    static AnswerOpinion answerTo(UnitId unit) {
        return new AnswerOpinion(unit, AnswerKind.NOT_ADOPTED, "与省级标准一致，不宜降低。");
    }

    private static WorkOnDossier attaching(DocumentKind kind) {
        return new WorkOnDossier(List.of(), Optional.empty(), List.of(), attached(kind));
    }

    private static List<Document> attached(DocumentKind kind) {
        return List.of(new Document(kind, kind.text().zh(), "doc-" + kind));
    }
}
