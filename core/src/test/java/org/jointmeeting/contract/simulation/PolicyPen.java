package org.jointmeeting.contract.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.duty.DutyKind;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.DraftingCommand.WorkOnDossier;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PublicationCommand;
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
import org.jointmeeting.rules.WorkingRules;

/** Commands on policies with content in which no fault is found where the step may be taken at all. */
final class PolicyPen {
    private static final String WORDS = "标准偏高，请再测算。";

    private PolicyPen() {}

    /** Everything that is still missing before opinions are asked for. */
    static WorkOnDossier groundwork() {
        return new WorkOnDossier(
                Arrays.stream(DossierItem.values())
                        .map(i -> new Statement(i, i.text().zh() + "已论证。"))
                        .toList(),
                Optional.of(new ResourceEstimate(new BigDecimal("1200000"), 3, 0)),
                List.of(),
                List.of(document(DocumentKind.FIRST_DRAFT)));
    }

    static WorkOnDossier attaching(DocumentKind kind) {
        return new WorkOnDossier(List.of(), Optional.empty(), List.of(), List.of(document(kind)));
    }

    private static Document document(DocumentKind kind) {
        return new Document(kind, kind.text().zh(), "doc-" + kind);
    }

    /** The six procedures, done or not applicable, and the approval draft. */
    static WorkOnDossier concluded(LocalDate day) {
        return new WorkOnDossier(
                List.of(),
                Optional.empty(),
                Arrays.stream(DecisionProcedure.values())
                        .map(p -> p == DecisionProcedure.HEARING
                                ? ProcedureResult.notApplicable(p, "不涉及应当听证的事项。")
                                : ProcedureResult.done(p, p.text().zh() + "3号", day))
                        .toList(),
                List.of(document(DocumentKind.APPROVAL_DRAFT)));
    }

    /** A unit's opinion, with the findings that are its own. */
    static PolicyCommand opinion(UnitId unit, Position position, WorkingRules rules) {
        return new ConsultationCommand.GiveOpinion(
                position,
                position == Position.SUPPORT ? "" : WORDS,
                rules.holds(unit, DutyKind.REVIEW_COHERENCE)
                        ? Optional.of(CoherenceFinding.COHERENT)
                        : Optional.empty(),
                rules.holds(unit, DutyKind.SECURE_FUNDS) ? Optional.of(FundingFinding.BUDGETED) : Optional.empty());
    }

    static PolicyCommand answer(UnitId unit) {
        return new ConsultationCommand.AnswerOpinion(unit, AnswerKind.NOT_ADOPTED, "与省级标准一致，不宜降低。");
    }

    static PolicyCommand approval(LocalDate day) {
        return new PublicationCommand.RecordApproval("区府函15号", day);
    }

    static PolicyCommand issue(Policy p, LocalDate day) {
        return new PublicationCommand.Issue("民规〔" + p.title() + "〕", day, day.plusDays(30));
    }
}
