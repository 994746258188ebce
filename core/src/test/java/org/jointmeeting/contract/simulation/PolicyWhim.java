package org.jointmeeting.contract.simulation;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
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
                    case "ReviseProposal" -> new PolicyCommand.ReviseProposal(revised(p));
                    case "WorkOnDossier" ->
                        world.dice.chance(50)
                                ? PolicyPen.groundwork()
                                : PolicyPen.attaching(world.dice.one(List.of(DocumentKind.values())));
                    case "AnswerOverlap" ->
                        p.overlaps().isEmpty()
                                ? null
                                : new PolicyCommand.AnswerOverlap(
                                        world.dice.one(p.overlaps()).with(), "两项政策互为补充。");
                    case "RequestCityStudy" -> new PolicyCommand.RequestCityStudy(WHY);
                    case "ProceedAfterStudy" -> new PolicyCommand.ProceedAfterStudy(WHY);
                    case "ReferToCity" -> new PolicyCommand.ReferToCity(WHY);
                    case "Decline" -> new PolicyCommand.Decline(WHY);
                    case "SolicitOpinions" ->
                        new PolicyCommand.SolicitOpinions(
                                world.dice.some(Proposals.speaking(world.rules()), world.dice.number(0, 3)));
                    case "RemindConsultees" -> new PolicyCommand.RemindConsultees();
                    case "GiveOpinion" -> PolicyPen.opinion(unit, position(), node.rules(p.edition()));
                    case "AnswerOpinion" ->
                        p.consultation().opinions().isEmpty()
                                ? null
                                : PolicyPen.answer(world.dice
                                        .one(p.consultation().opinions())
                                        .unit());
                    case "CloseConsultation" -> new PolicyCommand.CloseConsultation();
                    case "SubmitReviewDraft" -> new PolicyCommand.SubmitReviewDraft();
                    case "PassReview" -> new PolicyCommand.PassReview("");
                    case "ReturnReviewDraft" -> new PolicyCommand.ReturnReviewDraft(WHY);
                    case "TakeUpRevision" -> new PolicyCommand.TakeUpRevision(WHY);
                    case "ReferToGeneralConvener" -> new PolicyCommand.ReferToGeneralConvener();
                    case "TakeCoordinatedRoute" -> new PolicyCommand.TakeCoordinatedRoute();
                    case "PrepareApprovalDraft" -> new PolicyCommand.PrepareApprovalDraft();
                    case "SubmitForApproval" -> new PolicyCommand.SubmitForApproval();
                    case "RecordApproval" -> PolicyPen.approval(node.today());
                    case "RecordReturn" -> new PolicyCommand.RecordReturn("区府函16号", node.today(), WHY);
                    case "RecordRejection" -> new PolicyCommand.RecordRejection("区府函17号", node.today(), WHY);
                    case "Issue" -> PolicyPen.issue(p, node.today());
                    case "FileForRecord" -> new PolicyCommand.FileForRecord();
                    case "Withdraw" -> new PolicyCommand.Withdraw(WHY);
                    case "Repeal" -> new PolicyCommand.Repeal("区府18号", node.today(), WHY);
                    case "MoveToEdition" ->
                        new PolicyCommand.MoveToEdition(
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
