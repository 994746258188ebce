package org.jointmeeting.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.CityStudyCommand.*;
import org.jointmeeting.policy.ConsultationCommand.*;
import org.jointmeeting.policy.CoordinationCommand.*;
import org.jointmeeting.policy.DraftingCommand.*;
import org.jointmeeting.policy.PublicationCommand.*;
import org.jointmeeting.policy.dossier.DecisionProcedure;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.dossier.DossierItem;
import org.jointmeeting.policy.dossier.ProcedureResult;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.overlap.OverlapAnswer;
import org.jointmeeting.procedure.Setting;

/** What people would write on a policy: mostly what stands. */
final class PolicyWriting {
    private PolicyWriting() {}

    static PolicyCommand of(String step, Policy p, PolicyWorld world, Setting in, RandomGenerator random) {
        LocalDate day = in.today().plusDays(random.nextInt(8) == 0 ? random.nextInt(9) - 5 : 0);
        UnitId lead = in.actingFor().orElse(Units.CIVIL_AFFAIRS);
        return switch (step) {
            case "start-draft" -> new StartDraft(world.proposal(random.nextInt(9) == 0 ? Units.HEALTH : lead, random));
            case "enter-in-force" ->
                new EnterInForce(
                        world.proposal(Units.HEALTH, random),
                        random.nextInt(5) == 0 ? PolicyWorld.USED_NUMBER : "福民〔2018〕9号",
                        day.minusDays(9),
                        day.minusDays(random.nextInt(12)));
            case "revise-proposal" ->
                new ReviseProposal(world.proposal(random.nextInt(9) == 0 ? Units.HEALTH : p.lead(), random));
            case "work-on-dossier" -> dossier(p, day, random);
            case "answer-overlap" -> new AnswerOverlap(overlap(p, in, random), "服务内容不同。");
            case "request-city-study" -> new RequestCityStudy("本区老龄化程度高于全市平均水平。");
            case "proceed-after-study" -> new ProceedAfterStudy("确属特殊情况。");
            case "refer-to-city" -> new ReferToCity("应由市统一制定。");
            case "decline" -> new Decline("没有特殊情况。");
            case "solicit-opinions" ->
                new SolicitOpinions(
                        random.nextInt(8) == 0
                                ? List.of(Units.HOUSING)
                                : random.nextInt(20) == 0 ? List.of(Units.UNHEARD_OF) : List.of());
            case "remind-consultees" -> new RemindConsultees();
            case "give-opinion", "change-opinion" -> opinion(p, in, random);
            case "answer-opinion" -> answer(p, random);
            case "close-consultation" -> new CloseConsultation();
            case "submit-review-draft" -> new SubmitReviewDraft();
            case "pass-review" -> new PassReview("");
            case "return-review-draft" -> new ReturnReviewDraft("测算依据不足。");
            case "note-meeting" ->
                new NoteMeeting(
                        random.nextBoolean() ? Optional.of(PolicyScenario.meeting("meeting-1")) : Optional.empty());
            case "special-meeting-agreed", "general-meeting-agreed" -> new SettleAgreed();
            case "special-meeting-not-agreed", "general-meeting-not-agreed" -> new SettleNotAgreed();
            case "special-meeting-to-be-revised", "general-meeting-to-be-revised" -> new SettleToBeRevised();
            case "take-up-revision" -> new TakeUpRevision("降低标准。");
            case "refer-to-general-convener" -> new ReferToGeneralConvener();
            case "prepare-approval-draft" -> new PrepareApprovalDraft();
            case "take-coordinated-route" -> new TakeCoordinatedRoute();
            case "submit-for-approval" -> new SubmitForApproval();
            case "record-approval" -> new RecordApproval("福府函〔2026〕15号", day);
            case "record-return" -> new RecordReturn("福府函〔2026〕15号", day, "请补充测算。");
            case "record-rejection" -> new RecordRejection("福府函〔2026〕15号", day, "财力不足。");
            case "issue" -> {
                // Now and then a day on which the government had rather not decided yet.
                LocalDate issued = in.today().minusDays(random.nextInt(4) == 0 ? random.nextInt(30) : 0);
                yield new Issue("福民规〔2026〕1号", issued, day.plusDays(random.nextInt(31)));
            }
            case "file-for-record" -> new FileForRecord();
            case "withdraw" -> new Withdraw("不再需要。");
            case "supersede" -> new Supersede(PolicyId.of("FT-2027-001"));
            case "repeal" -> new Repeal("福府〔2026〕30号", day, "已有新的规定。");
            case "move-to-edition" ->
                new MoveToEdition(
                        random.nextInt(4) == 0
                                ? "futian/2099"
                                : random.nextBoolean() ? "futian/2027" : "futian/consultation-draft",
                        "新版已印发。");
            default -> throw new IllegalArgumentException("no content for " + step);
        };
    }

    private static WorkOnDossier dossier(Policy p, LocalDate day, RandomGenerator random) {
        if (random.nextInt(6) == 0) {
            DossierItem some = PolicyWorld.oneOf(random, DossierItem.values());
            return random.nextInt(4) == 0
                    ? new WorkOnDossier(List.of(), Optional.empty(), List.of(), List.of())
                    : Acts.stating(random.nextInt(4) == 0 ? new DossierItem[] {some, some} : new DossierItem[] {some});
        }
        if (random.nextInt(20) == 0) {
            return new WorkOnDossier(
                    List.of(),
                    Optional.empty(),
                    List.of(new ProcedureResult(
                            PolicyWorld.oneOf(random, DecisionProcedure.values()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())),
                    List.of());
        }
        WorkOnDossier complete = Acts.completeDossier();
        return new WorkOnDossier(
                complete.statements(),
                complete.estimate(),
                Acts.procedures(day).procedures(),
                Acts.attaching(
                                p.stage() == PolicyStage.APPROVAL_DRAFTING
                                        ? new DocumentKind[] {DocumentKind.APPROVAL_DRAFT}
                                        : new DocumentKind[] {DocumentKind.FIRST_DRAFT, DocumentKind.REVIEW_DRAFT})
                        .documents());
    }

    private static PolicyId overlap(Policy p, Setting in, RandomGenerator random) {
        List<Overlap> overlaps = Overlaps.of(p, in);
        Set<PolicyId> answered = new HashSet<>(
                p.overlapAnswers().stream().map(OverlapAnswer::with).toList());
        List<Overlap> open =
                overlaps.stream().filter(o -> !answered.contains(o.with())).toList();
        return open.isEmpty() || random.nextInt(9) == 0
                ? PolicyWorld.OLD
                : open.get(random.nextInt(open.size())).with();
    }

    private static GiveOpinion opinion(Policy p, Setting in, RandomGenerator random) {
        Position position = random.nextInt(p.coordination().agreed().isPresent() ? 2 : 7) == 0
                ? Position.OBJECTION
                : PolicyWorld.oneOf(random, Position.SUPPORT, Position.SUGGESTIONS);
        if (random.nextInt(6) == 0) {
            return new GiveOpinion(
                    position,
                    "",
                    random.nextBoolean() ? Optional.of(CoherenceFinding.COHERENT) : Optional.empty(),
                    Optional.empty());
        }
        List<Standing> standings = in.actor().standings();
        UnitId unit = in.actingFor()
                .orElse(standings.isEmpty() ? Units.FINANCE : standings.get(0).unit());
        return Acts.opinionOf(unit, position);
    }

    private static AnswerOpinion answer(Policy p, RandomGenerator random) {
        List<UnitId> open = p.consultation().unanswered();
        UnitId unit = open.isEmpty() ? Units.FINANCE : open.get(random.nextInt(open.size()));
        return new AnswerOpinion(
                unit, PolicyWorld.oneOf(random, AnswerKind.values()), random.nextInt(5) == 0 ? "" : "与省级标准一致。");
    }
}
