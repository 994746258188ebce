package org.jointmeeting.policy;

import static org.jointmeeting.policy.World.oneOf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.PolicyCommand.*;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.dossier.DossierItem;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.CoherenceFinding;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.overlap.OverlapAnswer;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Decision.Refused;
import org.jointmeeting.procedure.Party;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.CoordinationLevel;

/**
 * One attempt in a random life: somebody tries something on a day. Its number decides everything, together with where the policy
 * stands: mostly a useful command by somebody entitled to it, else anything by anybody.
 */
record Move(LocalDate today, PolicyCommand command, Setting in) {
    private static final List<Step<Policy, ?>> STEPS = PolicyProcedure.PROCEDURE.steps();

    /** How often a useful move picks a step, against 100 for any other. */
    private static final Map<String, Integer> WEIGHTS = Map.ofEntries(
            Map.entry("enter-in-force", 5),
            Map.entry("withdraw", 2),
            Map.entry("move-to-edition", 5),
            Map.entry("repeal", 10),
            Map.entry("supersede", 10),
            Map.entry("refer-to-city", 40),
            Map.entry("decline", 40),
            Map.entry("note-meeting", 10),
            Map.entry("revise-proposal", 10),
            Map.entry("remind-consultees", 10),
            Map.entry("return-review-draft", 20),
            Map.entry("special-meeting-to-be-revised", 20),
            Map.entry("general-meeting-to-be-revised", 20),
            Map.entry("take-up-revision", 20),
            Map.entry("record-return", 20),
            Map.entry("record-rejection", 20),
            Map.entry("work-on-dossier", 40),
            Map.entry("change-opinion", 20),
            Map.entry("answer-opinion", 50),
            Map.entry("answer-overlap", 50),
            Map.entry("solicit-opinions", 200),
            Map.entry("close-consultation", 300),
            Map.entry("submit-review-draft", 400),
            Map.entry("submit-for-approval", 400));

    /** What a move with a number does with a policy in a world, no earlier than a day. */
    static Move of(long number, Policy p, World world, LocalDate day) {
        Random random = new Random(number * 31 + 17);
        LocalDate today = day.plusDays(random.nextInt(5) < 3 ? 0 : random.nextInt(random.nextInt(12) == 0 ? 25 : 4));
        Catalogue catalogue = world.catalogues()
                .get(random.nextInt(6) == 0 ? world.catalogues().size() - 1 : 0);
        Situation in =
                Situation.on(today).under(world.rules()).with(world.roster()).reading(Catalogue.IN_FORCE, catalogue);
        return random.nextInt(5) == 0 ? anything(p, world, in, random) : useful(p, world, in, random);
    }

    /** Looks for something that stands, not too hard. */
    private static Move useful(Policy p, World world, Situation in, Random random) {
        Move move = entitled(p, world, in, random);
        for (int i = 0;
                i < 5 && PolicyProcedure.PROCEDURE.decide(p, move.command(), move.in()) instanceof Refused;
                i++) {
            move = entitled(p, world, in, random);
        }
        return move;
    }

    private static Move entitled(Policy p, World world, Situation in, Random random) {
        Step<Policy, ?> step = step(p, random);
        Situation acting = in;
        for (Party<Policy> party : step.parties()) {
            acting = actingAs(party, p, in, world, random);
        }
        return new Move(in.today(), content(step.id(), p, world, acting, random), acting.setting());
    }

    private static Move anything(Policy p, World world, Situation in, Random random) {
        Step<Policy, ?> step = STEPS.get(random.nextInt(STEPS.size()));
        Situation acting = in.by(
                random.nextInt(6) == 0
                        ? People.NOBODY
                        : world.people().get(random.nextInt(world.people().size())));
        if (random.nextInt(3) == 0) {
            acting = acting.actingFor(World.UNITS.get(random.nextInt(World.UNITS.size())));
        }
        if (random.nextInt(3) == 0) {
            acting = told(acting, random);
        }
        return new Move(in.today(), content(step.id(), p, world, acting, random), acting.setting());
    }

    /** A step that starts where the policy stands. */
    private static Step<Policy, ?> step(Policy p, Random random) {
        List<Step<Policy, ?>> open =
                STEPS.stream().filter(s -> s.from().contains(p.stage())).toList();
        int all = open.stream().mapToInt(Move::weight).sum();
        int picked = all == 0 ? 0 : random.nextInt(all);
        for (Step<Policy, ?> step : open) {
            picked -= weight(step);
            if (picked < 0) {
                return step;
            }
        }
        return STEPS.get(random.nextInt(STEPS.size()));
    }

    private static int weight(Step<Policy, ?> step) {
        return WEIGHTS.getOrDefault(step.id(), 100);
    }

    private static Situation actingAs(Party<Policy> party, Policy p, Situation in, World world, Random random) {
        List<Standing> candidates = p.stage() == PolicyStage.UNSTARTED && random.nextInt(3) > 0
                ? List.of(
                        new Standing(Capacity.LIAISON, Units.CIVIL_AFFAIRS),
                        new Standing(Capacity.MEMBER, Units.HEALTH))
                : party.candidates().of(p, in.setting());
        if (candidates.isEmpty()) {
            Situation act =
                    in.by(world.people().get(random.nextInt(world.people().size())));
            CoordinationLevel level = p.stage() == PolicyStage.GENERAL_COORDINATION
                    ? CoordinationLevel.GENERAL
                    : CoordinationLevel.SPECIAL;
            if (party.equals(PolicyParties.MINUTES)) {
                return act.mandatedBy(
                        new SettlingMeeting(PolicyScenario.meeting("meeting-" + random.nextInt(9)), level));
            }
            return act.mandatedBy(
                    party.equals(PolicyParties.AGENDA)
                            ? new AgendaAct(PolicyScenario.meeting("meeting-1"))
                            : new Succession(PolicyId.of("FT-2027-001")));
        }
        List<UnitId> awaited = p.consultation().awaited();
        List<Standing> rather =
                candidates.stream().filter(s -> awaited.contains(s.unit())).toList();
        List<Standing> from = rather.isEmpty() || random.nextInt(5) == 0 ? candidates : rather;
        Standing standing = from.get(random.nextInt(from.size()));
        List<PersonId> holders = world.roster().holders(standing, in.today());
        PersonId person = holders.isEmpty()
                ? world.people().get(random.nextInt(world.people().size()))
                : holders.get(random.nextInt(holders.size()));
        return in.by(person).actingFor(standing.unit());
    }

    private static Situation told(Situation in, Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                in.mandatedBy(new SettlingMeeting(
                        PolicyScenario.meeting("meeting-0"), oneOf(random, CoordinationLevel.values())));
            case 1 -> in.mandatedBy(new Succession(PolicyId.of("FT-2027-001")));
            default -> in.mandatedBy(new AgendaAct(PolicyScenario.meeting("meeting-1")));
        };
    }

    private static PolicyCommand content(String step, Policy p, World world, Situation in, Random random) {
        LocalDate day = in.today().plusDays(random.nextInt(12) == 0 ? random.nextInt(9) - 5 : 0);
        UnitId lead = in.actingFor().orElse(Units.CIVIL_AFFAIRS);
        return switch (step) {
            case "start-draft" -> new StartDraft(world.proposal(random.nextInt(9) == 0 ? Units.HEALTH : lead, random));
            case "enter-in-force" ->
                new EnterInForce(
                        world.proposal(Units.HEALTH, random), "福民〔2019〕7号", day, day.plusDays(random.nextInt(20) - 2));
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
            case "give-opinion", "change-opinion" -> opinion(in, random);
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
            case "issue" -> new Issue("福民规〔2026〕1号", day, day.plusDays(random.nextInt(31)));
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

    private static WorkOnDossier dossier(Policy p, LocalDate day, Random random) {
        if (random.nextInt(6) == 0) {
            DossierItem some = oneOf(random, DossierItem.values());
            return random.nextInt(4) == 0
                    ? new WorkOnDossier(List.of(), Optional.empty(), List.of(), List.of())
                    : Acts.stating(random.nextInt(4) == 0 ? new DossierItem[] {some, some} : new DossierItem[] {some});
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

    private static PolicyId overlap(Policy p, Situation in, Random random) {
        List<Overlap> overlaps = Overlaps.of(p, in.setting());
        Set<PolicyId> answered = new HashSet<>(
                p.overlapAnswers().stream().map(OverlapAnswer::with).toList());
        List<Overlap> open =
                overlaps.stream().filter(o -> !answered.contains(o.with())).toList();
        return open.isEmpty() || random.nextInt(9) == 0
                ? World.OLD
                : open.get(random.nextInt(open.size())).with();
    }

    private static GiveOpinion opinion(Situation in, Random random) {
        Position position =
                random.nextInt(7) == 0 ? Position.OBJECTION : oneOf(random, Position.SUPPORT, Position.SUGGESTIONS);
        if (random.nextInt(12) == 0) {
            return new GiveOpinion(position, "", Optional.of(CoherenceFinding.COHERENT), Optional.empty());
        }
        List<Standing> standings = in.setting().actor().standings();
        UnitId unit = in.actingFor()
                .orElse(standings.isEmpty() ? Units.FINANCE : standings.get(0).unit());
        return Acts.opinionOf(unit, position);
    }

    private static AnswerOpinion answer(Policy p, Random random) {
        List<UnitId> open = p.consultation().unanswered();
        UnitId unit = open.isEmpty() ? Units.FINANCE : open.get(random.nextInt(open.size()));
        return new AnswerOpinion(unit, oneOf(random, AnswerKind.values()), random.nextInt(5) == 0 ? "" : "与省级标准一致。");
    }
}
