package org.jointmeeting.policy;

import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.DISABLED_FEDERATION;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.STATISTICS;
import static org.jointmeeting.policy.PolicyProcedure.PROCEDURE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.contract.procedure.DecisionTableContract;
import org.jointmeeting.contract.procedure.Scene;
import org.jointmeeting.contract.procedure.Section;
import org.jointmeeting.contract.procedure.Trial;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.PolicyStages;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.policy.CityStudyCommand.*;
import org.jointmeeting.policy.ConsultationCommand.*;
import org.jointmeeting.policy.CoordinationCommand.*;
import org.jointmeeting.policy.DraftingCommand.*;
import org.jointmeeting.policy.PublicationCommand.*;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.procedure.AgendaAct;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.rules.book.CoordinationLevel;

/** Every stage, every step, every capacity: {@code decision-table-policy.md} in the test resources. */
class PolicyDecisionTableTest extends DecisionTableContract<Policy> {
    private static final String OLD = "FT-2019-007";
    private static final PersonId DEPUTY = PersonId.of("deputy-convener");
    private static final Roster ROSTER = Rosters.withCaseOfficer(DISABLED_FEDERATION)
            .with(Rosters.appointed(DEPUTY, Capacity.DEPUTY_CONVENER, CIVIL_AFFAIRS));

    /** The columns: in which capacity, and who acts in it. */
    private static final Map<String, PersonId> CAPACITIES = new LinkedHashMap<>();

    private static final Map<PolicyStage, List<PolicyScenario>> SAMPLES = new EnumMap<>(PolicyStage.class);

    static {
        CAPACITIES.put("LM", People.memberOf(DISABLED_FEDERATION));
        CAPACITIES.put("LL", People.liaisonOf(DISABLED_FEDERATION));
        CAPACITIES.put("LC", People.caseOfficerOf(DISABLED_FEDERATION));
        CAPACITIES.put("AM", People.memberOf(FINANCE));
        CAPACITIES.put("AL", People.liaisonOf(FINANCE));
        CAPACITIES.put("UM", People.memberOf(STATISTICS));
        CAPACITIES.put("UL", People.liaisonOf(STATISTICS));
        CAPACITIES.put("OD", People.OFFICE_DIRECTOR);
        CAPACITIES.put("OS", People.OFFICE_CLERK);
        CAPACITIES.put("GC", People.GENERAL_CONVENER);
        CAPACITIES.put("CO", People.CONVENER);
        CAPACITIES.put("DC", DEPUTY);
        CAPACITIES.put("MI", People.GENERAL_CONVENER);
        CAPACITIES.put("AG", People.GENERAL_CONVENER);
        CAPACITIES.put("SU", People.GENERAL_CONVENER);
        CAPACITIES.put("NO", People.NOBODY);
    }

    @Override
    protected Procedure<Policy> procedure() {
        return PROCEDURE;
    }

    @Override
    protected List<Section> sections() {
        return Section.of(PolicyStage.values());
    }

    @Override
    protected List<String> columns() {
        return List.copyOf(CAPACITIES.keySet());
    }

    @Override
    protected List<Trial<Policy>> trials(Section section, String column, String letter) {
        return SAMPLES.computeIfAbsent((PolicyStage) section.stage(), PolicyDecisionTableTest::samples).stream()
                .map(p -> new Trial<>(
                        p.policy(),
                        Scene.of(situation(column, p).setting()),
                        (Step<Policy, ?> step) -> command(step.id(), p)))
                .toList();
    }

    /** Policies in a stage, each under other circumstances, so that for every step its guards hold for one of them. */
    private static List<PolicyScenario> samples(PolicyStage stage) {
        List<PolicyScenario> all = new ArrayList<>();
        all.add(PolicyStages.at(stage).with(ROSTER));
        switch (stage) {
            case DRAFTING -> {
                all.add(alone().readyToConsult());
                all.add(alone().alongside(inForce(OLD, elderlyCare())).readyToConsult());
                all.add(reserved(alone()).readyToConsult());
            }
            case CITY_MATTER_STUDY -> {
                PolicyScenario p = alone().involving(CIVIL_AFFAIRS)
                        .inForm(BenefitForm.ALLOWANCE)
                        .inRevision();
                all.add(p.lead(new ReviseProposal(p.proposal().withTouches(Touch.STANDARD)))
                        .inCityMatterStudy());
            }
            case CONSULTATION -> {
                all.add(alone().inConsultation());
                all.add(alone().alongside(inForce(OLD, elderlyCare())).inConsultation());
            }
            case REVISION -> {
                all.add(alone().inRevision());
                all.add(alone().alongside(inForce(OLD, elderlyCare())).inRevision());
                PolicyScenario p = alone().inForm(BenefitForm.ALLOWANCE).inRevision();
                all.add(p.lead(new ReviseProposal(p.proposal().withTouches(Touch.STANDARD))));
            }
            case GENERAL_COORDINATION ->
                all.add(PolicyStages.at(stage).with(ROSTER).minutes(CoordinationLevel.GENERAL, new SettleNotAgreed()));
            case APPROVAL_DRAFTING -> {
                all.add(PolicyStages.at(stage).with(ROSTER).positionOf(FINANCE, Position.OBJECTION));
                all.add(alone().directlyInApprovalDrafting().alongside(inForce(OLD, elderlyCare())));
            }
            default -> {}
        }
        return all;
    }

    private static PolicyScenario alone() {
        return aPolicy().ledBy(DISABLED_FEDERATION).with(ROSTER);
    }

    private static PolicyScenario reserved(PolicyScenario p) {
        return p.inForm(BenefitForm.ALLOWANCE).touching(Touch.STANDARD);
    }

    private static Situation situation(String capacity, PolicyScenario p) {
        Situation in = p.situation().by(CAPACITIES.getOrDefault(capacity, People.NOBODY));
        return switch (capacity) {
            case "MI" -> {
                CoordinationLevel level = p.stage() == PolicyStage.GENERAL_COORDINATION
                        ? CoordinationLevel.GENERAL
                        : CoordinationLevel.SPECIAL;
                yield p.atMeeting(level);
            }
            case "AG" -> in.mandatedBy(new AgendaAct(PolicyScenario.meeting("meeting-1")));
            case "SU" -> in.mandatedBy(new Succession(PolicyId.of("FT-2027-001")));
            default -> in;
        };
    }

    /** A command for a step, with content that stands. */
    private static PolicyCommand command(String step, PolicyScenario p) {
        return switch (step) {
            case "start-draft" -> new StartDraft(p.proposal());
            case "enter-in-force" -> new EnterInForce(p.proposal(), "福民〔2019〕7号", p.today(), p.today());
            case "revise-proposal" -> new ReviseProposal(p.proposal());
            case "work-on-dossier" -> Acts.estimating();
            case "answer-overlap" -> new AnswerOverlap(PolicyId.of(OLD), "服务内容不同。");
            case "request-city-study" -> new RequestCityStudy("本区老龄化程度高于全市平均水平。");
            case "proceed-after-study" -> new ProceedAfterStudy("确属特殊情况。");
            case "refer-to-city" -> new ReferToCity("应由市统一制定。");
            case "decline" -> new Decline("没有特殊情况。");
            case "solicit-opinions" -> new SolicitOpinions(List.of());
            case "remind-consultees" -> new RemindConsultees();
            case "give-opinion", "change-opinion" -> Acts.opinionOf(FINANCE, Position.SUGGESTIONS);
            case "answer-opinion" -> Acts.notAdopting(FINANCE);
            case "close-consultation" -> new CloseConsultation();
            case "submit-review-draft" -> new SubmitReviewDraft();
            case "pass-review" -> new PassReview("");
            case "return-review-draft" -> new ReturnReviewDraft("测算依据不足。");
            case "note-meeting" -> new NoteMeeting(Optional.of(PolicyScenario.meeting("meeting-1")));
            case "special-meeting-agreed", "general-meeting-agreed" -> new SettleAgreed();
            case "special-meeting-not-agreed", "general-meeting-not-agreed" -> new SettleNotAgreed();
            case "special-meeting-to-be-revised", "general-meeting-to-be-revised" -> new SettleToBeRevised();
            case "take-up-revision" -> new TakeUpRevision("降低标准。");
            case "refer-to-general-convener" -> new ReferToGeneralConvener();
            case "prepare-approval-draft" -> new PrepareApprovalDraft();
            case "take-coordinated-route" -> new TakeCoordinatedRoute();
            case "submit-for-approval" -> new SubmitForApproval();
            case "record-approval" -> new RecordApproval("福府函〔2026〕15号", p.today());
            case "record-return" -> new RecordReturn("福府函〔2026〕15号", p.today(), "请补充测算。");
            case "record-rejection" -> new RecordRejection("福府函〔2026〕15号", p.today(), "财力不足。");
            case "issue" -> new Issue("福民规〔2026〕1号", p.today(), p.today());
            case "file-for-record" -> new FileForRecord();
            case "withdraw" -> new Withdraw("不再需要。");
            case "supersede" -> new Supersede(PolicyId.of("FT-2027-001"));
            case "repeal" -> new Repeal("福府〔2026〕30号", p.today(), "已有新的规定。");
            case "move-to-edition" -> new MoveToEdition("futian/2027", "新版工作规则已印发。");
            default -> throw new IllegalArgumentException("no sample command for " + step);
        };
    }
}
