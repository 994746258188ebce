package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.CityStudyCommand;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.Command;

/** What somebody who may take a step of a policy might write, one way or another. */
final class PolicyWhim {
    private static final String WHY = "情况有变化。";
    private static final List<String> FINAL = List.of("Repeal", "Decline", "ReferToCity", "RecordRejection");

    private final World world;
    private final Node node;

    PolicyWhim(World world, Node node) {
        this.world = world;
        this.node = node;
    }

    /** How often, of a hundred times, somebody who may take the step would; what ends a case is rarer. */
    static int percent(String command) {
        return command.equals("Withdraw") ? 2 : FINAL.contains(command) ? 35 : 100;
    }

    Optional<Command> write(String command, PolicyId id, UnitId unit) {
        Policy p = node.policy(id);
        return Optional.ofNullable(
                switch (command) {
                    case "ReviseProposal" -> new DraftingCommand.ReviseProposal(revised(p));
                    case "WorkOnDossier" ->
                        world.dice.chance(50)
                                ? PolicyPen.groundwork()
                                : PolicyPen.attaching(world.dice.one(List.of(DocumentKind.values())));
                    case "AnswerOverlap" ->
                        p.overlaps().isEmpty()
                                ? null
                                : new DraftingCommand.AnswerOverlap(
                                        world.dice.one(p.overlaps()).with(), "两项政策互为补充。");
                    case "RequestCityStudy" -> new CityStudyCommand.RequestCityStudy(WHY);
                    case "ProceedAfterStudy" -> new CityStudyCommand.ProceedAfterStudy(WHY);
                    case "ReferToCity" -> new CityStudyCommand.ReferToCity(WHY);
                    case "Decline" -> new CityStudyCommand.Decline(WHY);
                    case "SolicitOpinions" ->
                        new ConsultationCommand.SolicitOpinions(
                                world.dice.some(Proposals.speaking(world.rules()), world.dice.number(0, 3)));
                    case "RemindConsultees" -> new ConsultationCommand.RemindConsultees();
                    case "GiveOpinion" -> PolicyPen.opinion(unit, position(), node.rules(p.edition()));
                    case "AnswerOpinion" ->
                        p.consultation().opinions().isEmpty()
                                ? null
                                : PolicyPen.answer(world.dice
                                        .one(p.consultation().opinions())
                                        .unit());
                    case "CloseConsultation" -> new ConsultationCommand.CloseConsultation();
                    case "SubmitReviewDraft" -> new ConsultationCommand.SubmitReviewDraft();
                    case "PassReview" -> new CoordinationCommand.PassReview("");
                    case "ReturnReviewDraft" -> new CoordinationCommand.ReturnReviewDraft(WHY);
                    case "TakeUpRevision" -> new CoordinationCommand.TakeUpRevision(WHY);
                    case "ReferToGeneralConvener" -> new CoordinationCommand.ReferToGeneralConvener();
                    case "TakeCoordinatedRoute" -> new CoordinationCommand.TakeCoordinatedRoute();
                    case "PrepareApprovalDraft" -> new CoordinationCommand.PrepareApprovalDraft();
                    case "SubmitForApproval" -> new PublicationCommand.SubmitForApproval();
                    case "RecordApproval" -> PolicyPen.approval(node.today());
                    case "RecordReturn" -> new PublicationCommand.RecordReturn("区府函16号", node.today(), WHY);
                    case "RecordRejection" -> new PublicationCommand.RecordRejection("区府函17号", node.today(), WHY);
                    case "Issue" -> PolicyPen.issue(p, node.today());
                    case "FileForRecord" -> new PublicationCommand.FileForRecord();
                    case "Withdraw" -> new PublicationCommand.Withdraw(WHY);
                    case "Repeal" -> new PublicationCommand.Repeal("区府18号", node.today(), WHY);
                    case "MoveToEdition" ->
                        new PublicationCommand.MoveToEdition(
                                world.dice.one(world.editions()).edition(), WHY);
                    default -> null;
                });
    }

    private Position position() {
        return world.dice.chance(40) ? Position.SUPPORT : world.dice.one(List.of(Position.values()));
    }

    private org.jointmeeting.policy.proposal.Proposal revised(Policy p) {
        return world.dice.chance(50)
                ? p.proposal().withTitle(p.title() + "（修订）")
                : Proposals.of(world, p.lead(), p.title());
    }
}
