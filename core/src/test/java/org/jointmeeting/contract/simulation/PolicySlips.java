package org.jointmeeting.contract.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.duty.DutyKind;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.ConsultationCommand.GiveOpinion;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DecisionProcedure;
import org.jointmeeting.policy.dossier.DossierItem;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.policy.dossier.Statement;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.Command;

/** Mistakes in the course of a policy: in the dossier, in opinions and answers, in dates. */
final class PolicySlips {
    private static final String WORDS = "请再测算。";

    static final List<Slip> ALL = List.of(
            lead("nothing given", PolicyStage.DRAFTING, p -> dossier(List.of(), List.of())),
            lead(
                    "an item twice",
                    PolicyStage.DRAFTING,
                    p -> dossier(
                            List.of(new Statement(DossierItem.RISK, "甲"), new Statement(DossierItem.RISK, "乙")),
                            List.of())),
            lead(
                    "a procedure neither done nor not applicable",
                    PolicyStage.DRAFTING,
                    p -> dossier(
                            List.of(),
                            List.of(new ProcedureResult(
                                    DecisionProcedure.HEARING, Optional.empty(), Optional.empty(), Optional.empty())))),
            new Slip(
                    "a procedure in the future",
                    w -> byLead(
                            w,
                            p -> p.stage() == PolicyStage.DRAFTING,
                            p -> dossier(
                                    List.of(),
                                    List.of(ProcedureResult.done(
                                            DecisionProcedure.HEARING,
                                            "3号",
                                            w.today().plusDays(9)))))),
            lead(
                    "an overlap that is none",
                    PolicyStage.DRAFTING,
                    p -> new DraftingCommand.AnswerOverlap(PolicyId.of("never-was"), "互为补充。")),
            lead(
                    "asking a unit that gives no opinions",
                    PolicyStage.DRAFTING,
                    p -> new ConsultationCommand.SolicitOpinions(List.of(ProposalSlips.UNHEARD_OF))),
            lead("asking too early", PolicyStage.DRAFTING, p -> new ConsultationCommand.SolicitOpinions(List.of())),
            lead("closing too early", PolicyStage.CONSULTATION, p -> new ConsultationCommand.CloseConsultation()),
            lead("submitting too early", PolicyStage.REVISION, p -> new ConsultationCommand.SubmitReviewDraft()),
            when(
                    "asking although the city has to decide",
                    PolicyStage.DRAFTING,
                    p -> !p.proposal().touches().isEmpty()
                            || p.proposal().otherReservedBasis().isPresent(),
                    new ConsultationCommand.SolicitOpinions(List.of())),
            when(
                    "submitting what was revised since",
                    PolicyStage.REVISION,
                    p -> !p.consultation().toAskAgain().isEmpty(),
                    new ConsultationCommand.SubmitReviewDraft()),
            when(
                    "submitting without answering everybody",
                    PolicyStage.REVISION,
                    p -> !p.consultation().unanswered().isEmpty(),
                    new ConsultationCommand.SubmitReviewDraft()),
            when(
                    "approving although somebody came to object",
                    PolicyStage.APPROVAL_DRAFTING,
                    p -> p.coordination().agreed().isPresent()
                            && !p.consultation().objecting().isEmpty(),
                    new PublicationCommand.SubmitForApproval()),
            lead("approving too early", PolicyStage.APPROVAL_DRAFTING, p -> new PublicationCommand.SubmitForApproval()),
            lead(
                    "revising too early",
                    PolicyStage.GENERAL_COORDINATION,
                    p -> new CoordinationCommand.TakeUpRevision(WORDS)),
            lead(
                    "the coordinated route without need",
                    PolicyStage.APPROVAL_DRAFTING,
                    p -> new CoordinationCommand.TakeCoordinatedRoute()),
            lead(
                    "answering nobody",
                    PolicyStage.REVISION,
                    p -> new ConsultationCommand.AnswerOpinion(ProposalSlips.UNHEARD_OF, AnswerKind.ADOPTED, "")),
            new Slip("an answer without a reason", PolicySlips::answerWithoutReason),
            new Slip(
                    "no words",
                    w -> opinion(
                            w,
                            Optional.empty(),
                            o -> new GiveOpinion(Position.OBJECTION, "", o.coherence(), o.funding()))),
            new Slip(
                    "no finding on coherence",
                    w -> opinion(
                            w,
                            Optional.of(DutyKind.REVIEW_COHERENCE),
                            o -> new GiveOpinion(Position.SUPPORT, "", Optional.empty(), o.funding()))),
            new Slip(
                    "no finding on funds",
                    w -> opinion(
                            w,
                            Optional.of(DutyKind.SECURE_FUNDS),
                            o -> new GiveOpinion(Position.SUPPORT, "", o.coherence(), Optional.empty()))),
            new Slip(
                    "another unit's finding",
                    w -> opinion(
                            w,
                            Optional.empty(),
                            o -> new GiveOpinion(
                                    Position.SUPPORT, "", Optional.of(CoherenceFinding.COHERENT), o.funding()))),
            new Slip("an opinion without saying for whom", PolicySlips::undecided),
            new Slip("a document number that is used", PolicySlips::numberUsed),
            new Slip("entering what does not apply yet", PolicySlips::enteredTooEarly),
            office(
                    "a decision in the future",
                    PolicyStage.GOVERNMENT_DECISION,
                    day -> PolicyPen.approval(day.plusDays(3))),
            office(
                    "a decision before the submission",
                    PolicyStage.GOVERNMENT_DECISION,
                    day -> PolicyPen.approval(day.minusDays(400))),
            office(
                    "an edition that is none",
                    PolicyStage.FILED,
                    day -> new PublicationCommand.MoveToEdition("no-such/1", WORDS)),
            office(
                    "no late objection",
                    PolicyStage.APPROVAL_DRAFTING,
                    day -> new CoordinationCommand.ReferToGeneralConvener()),
            office(
                    "the coordinated route anew",
                    PolicyStage.APPROVAL_DRAFTING,
                    day -> new CoordinationCommand.TakeCoordinatedRoute()),
            issuing("an issue in the future", d -> d.plusDays(2), d -> d.plusDays(3)),
            issuing("an effect before the issue", d -> d, d -> d.minusDays(3)),
            issuing("an issue before the decision", d -> d.minusDays(400), d -> d));

    private PolicySlips() {}

    private static PolicyCommand dossier(List<Statement> statements, List<ProcedureResult> procedures) {
        return new DraftingCommand.WorkOnDossier(statements, Optional.empty(), procedures, List.of());
    }

    private static Slip lead(String name, PolicyStage stage, Function<Policy, Command> command) {
        return new Slip(name, w -> byLead(w, p -> p.stage() == stage, command));
    }

    private static Slip when(String name, PolicyStage stage, Predicate<Policy> which, Command command) {
        return new Slip(name, w -> byLead(w, p -> p.stage() == stage && which.test(p), p -> command));
    }

    /** An act of the lead unit of some policy. */
    static Optional<Act> byLead(World w, Predicate<Policy> which, Function<Policy, ? extends Command> command) {
        return one(w, which)
                .flatMap(id -> w.cast()
                        .speaker(w.anyNode().policy(id).lead())
                        .map(person -> Act.of(
                                        person,
                                        id.subject(),
                                        command.apply(w.anyNode().policy(id)))
                                .withActingFor(w.anyNode().policy(id).lead())));
    }

    private static Slip office(String name, PolicyStage stage, Function<LocalDate, Command> command) {
        return new Slip(
                name,
                w -> one(w, p -> p.stage() == stage)
                        .flatMap(id -> w.cast()
                                .office()
                                .map(person -> Act.of(person, id.subject(), command.apply(w.today())))));
    }

    private static Slip issuing(
            String name, Function<LocalDate, LocalDate> issued, Function<LocalDate, LocalDate> effective) {
        return new Slip(
                name,
                w -> byLead(
                        w,
                        p -> p.stage() == PolicyStage.APPROVED,
                        p -> new PublicationCommand.Issue(
                                "民规2号", issued.apply(w.today()), effective.apply(w.today()))));
    }

    private static Optional<PolicyId> one(World w, Predicate<Policy> which) {
        Node node = w.anyNode();
        List<PolicyId> all =
                w.policies().stream().filter(id -> which.test(node.policy(id))).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(w.dice.one(all));
    }

    /** A unit that was asked and has a duty, or none. */
    private static Optional<Act> opinion(World w, Optional<DutyKind> duty, Function<GiveOpinion, Command> wrong) {
        Optional<PolicyId> id = one(w, p -> p.stage() == PolicyStage.CONSULTATION);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Policy p = w.anyNode().policy(id.get());
        List<UnitId> units = p.consultation().asked().stream()
                .filter(u -> duty.map(d -> w.rules().holds(u, d))
                        .orElseGet(() -> !w.rules().holds(u, DutyKind.REVIEW_COHERENCE)))
                .toList();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        UnitId unit = w.dice.one(units);
        GiveOpinion sound = (GiveOpinion) PolicyPen.opinion(unit, Position.SUPPORT, w.rules());
        return w.cast()
                .speaker(unit)
                .map(person ->
                        Act.of(person, id.get().subject(), wrong.apply(sound)).withActingFor(unit));
    }

    private static Optional<Act> numberUsed(World w) {
        Node node = w.anyNode();
        PolicyId id = PolicyId.of(w.freshId("P"));
        UnitId lead = Drafter.drafting(w).unit();
        Optional<String> used =
                Proposals.inForce(w).flatMap(p -> node.policy(p).publication().document());
        return used.flatMap(number -> w.cast()
                .office()
                .map(by -> Act.of(
                        by,
                        id.subject(),
                        new DraftingCommand.EnterInForce(
                                Proposals.of(w, lead, "现行政策" + id).withAdjusts(Optional.empty()),
                                number,
                                w.today().minusDays(900),
                                w.today().minusDays(870)))));
    }

    private static Optional<Act> enteredTooEarly(World w) {
        PolicyId id = PolicyId.of(w.freshId("P"));
        UnitId lead = Drafter.drafting(w).unit();
        return w.cast()
                .office()
                .map(by -> Act.of(
                        by,
                        id.subject(),
                        new DraftingCommand.EnterInForce(
                                Proposals.of(w, lead, "现行政策" + id).withAdjusts(Optional.empty()),
                                "民规〔2019〕" + id,
                                w.today().minusDays(9),
                                w.today().plusDays(9))));
    }

    private static Optional<Act> answerWithoutReason(World w) {
        return byLead(
                w,
                p -> p.stage() == PolicyStage.REVISION
                        && !p.consultation().opinions().isEmpty(),
                p -> new ConsultationCommand.AnswerOpinion(
                        p.consultation().opinions().get(0).unit(), AnswerKind.NOT_ADOPTED, ""));
    }

    /** The liaison of two units that were asked. */
    private static Optional<Act> undecided(World w) {
        Node node = w.anyNode();
        for (PolicyId id : Proposals.in(PolicyStage.CONSULTATION, w)) {
            List<PersonId> seen = new ArrayList<>();
            for (UnitId unit : node.policy(id).consultation().asked()) {
                for (PersonId person : node.holders(new Standing(Capacity.LIAISON, unit))) {
                    if (seen.contains(person)) {
                        return Optional.of(Act.of(
                                person,
                                id.subject(),
                                new GiveOpinion(Position.SUPPORT, "", Optional.empty(), Optional.empty())));
                    }
                    seen.add(person);
                }
            }
        }
        return Optional.empty();
    }
}
