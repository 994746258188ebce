package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyGuards.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import java.util.List;
import org.jointmeeting.escalation.ReservedMatters;
import org.jointmeeting.policy.PolicyCommand.*;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.Division;

/** Drafting a policy and studying what is reserved to the city (Articles 7(3), 9 and 10), top to bottom. */
final class DraftingSteps {
    /** Article 7(3), Article 9: a unit that may draft formulates a policy, or adjusts one in force. */
    static final Step<Policy, StartDraft> START_DRAFT = step("start-draft", "启动起草", "start a draft", StartDraft.class)
            .from(UNSTARTED)
            .by(DRAFTING_UNIT)
            .checks(PolicyChecks.LEAD_IS_OWN_UNIT, PolicyChecks.adjustedInForce(StartDraft::proposal))
            .checks(PolicyChecks.proposal(StartDraft::proposal))
            .to(DRAFTING)
            .reads(Catalogue.IN_FORCE)
            .under(ART_7_I3)
            .notes((p, c, in) -> scopeNotices(c.proposal(), in))
            .records((p, c, to, as, in) -> new PolicyEvent.DraftStarted(
                    to, in.today(), in.rules().edition(), c.proposal(), overlapsOf(c.proposal(), in)));

    /** Article 5(3): the catalogue holds the policies in force, those from before the joint meeting too. */
    static final Step<Policy, EnterInForce> ENTER_IN_FORCE = step(
                    "enter-in-force", "录入现行政策", "enter a policy already in force", EnterInForce.class)
            .from(UNSTARTED)
            .by(OFFICE)
            .checks(PolicyChecks.ENTERED_NOT_IN_FUTURE, PolicyChecks.ENTERED_EFFECTIVE_AFTER_ISSUE)
            .checks(PolicyChecks.proposal(EnterInForce::proposal))
            .to(FILED)
            .under(ART_5_I3)
            .records((p, c, to, as, in) -> new PolicyEvent.EnteredInForce(
                    to, in.today(), in.rules().edition(), c.proposal(), c.document(), c.issuedOn(), c.effectiveOn()));

    /** Article 9: until it goes to the office, the lead unit may change what it proposes. */
    static final Step<Policy, ReviseProposal> REVISE_PROPOSAL = step(
                    "revise-proposal", "修改政策方案", "revise the proposal", ReviseProposal.class)
            .from(DRAFTING, REVISION)
            .by(LEAD_DRAFTERS)
            .checks(PolicyChecks.LEAD_UNCHANGED, PolicyChecks.adjustedInForce(ReviseProposal::proposal))
            .checks(PolicyChecks.proposal(ReviseProposal::proposal))
            .reads(Catalogue.IN_FORCE)
            .under(ART_9_P2)
            .notes((p, c, in) -> scopeNotices(c.proposal(), in))
            .records((p, c, to, as, in) ->
                    new PolicyEvent.ProposalRevised(to, in.today(), c.proposal(), overlapsOf(c.proposal(), in)));

    /** Article 9: groundwork, argument, procedures and drafts. */
    static final Step<Policy, WorkOnDossier> WORK_ON_DOSSIER = step(
                    "work-on-dossier", "完善政策材料", "work on the dossier", WorkOnDossier.class)
            .from(DRAFTING, REVISION, APPROVAL_DRAFTING)
            .by(LEAD_DRAFTERS)
            .checks(
                    PolicyChecks.SOMETHING_GIVEN,
                    PolicyChecks.GIVEN_ONCE,
                    PolicyChecks.RESULTS_CONCLUSIVE,
                    PolicyChecks.RESULTS_NOT_IN_FUTURE)
            .under(ART_9_P3)
            .records((p, c, to, as, in) -> new PolicyEvent.DossierWorkedOn(to, in.today(), c));

    /** Article 11: an overlap is answered with a reason. */
    static final Step<Policy, AnswerOverlap> ANSWER_OVERLAP = step(
                    "answer-overlap", "说明重叠交叉", "answer an overlap", AnswerOverlap.class)
            .from(DRAFTING, CONSULTATION, REVISION, APPROVAL_DRAFTING)
            .by(LEAD_UNIT)
            .checks(PolicyChecks.OVERLAP_EXISTS)
            .reads(Catalogue.IN_FORCE)
            .under(ART_11_P1)
            .records((p, c, to, as, in) -> new PolicyEvent.OverlapAnswered(
                    to, in.today(), new OverlapAnswer(c.with(), c.reason()), overlaps(p, in)));

    /** Article 10, paragraph 2: the lead unit asks the office to study a reserved matter. */
    static final Step<Policy, RequestCityStudy> REQUEST_CITY_STUDY = step(
                    "request-city-study",
                    "提请研究由市统一制定事项",
                    "ask the office to study a reserved matter",
                    RequestCityStudy.class)
            .from(DRAFTING, REVISION)
            .by(LEAD_UNIT)
            .needs(RESERVED_MATTER_THERE)
            .to(CITY_MATTER_STUDY)
            .under(ART_10_P2)
            .records((p, c, to, as, in) -> new PolicyEvent.CityStudyRequested(
                    to, in.today(), p.stage(), List.copyOf(uncleared(p, in)), c.circumstances()));

    /** Article 10, paragraph 2: special circumstances justify going on. */
    static final Step<Policy, ProceedAfterStudy> PROCEED_AFTER_STUDY = step(
                    "proceed-after-study", "研究同意推进", "let it proceed on special circumstances", ProceedAfterStudy.class)
            .from(CITY_MATTER_STUDY)
            .by(OFFICE)
            .toOneOf(p -> p.study().cameFrom().orElse(DRAFTING), DRAFTING, REVISION)
            .under(ART_10_P2)
            .records((p, c, to, as, in) ->
                    new PolicyEvent.StudyProceeded(to, in.today(), p.study().asked(), c.reasons()));

    /** Article 10: the matter is the city's. */
    static final Step<Policy, ReferToCity> REFER_TO_CITY = step(
                    "refer-to-city", "转报市统一制定", "refer the matter to the city", ReferToCity.class)
            .from(CITY_MATTER_STUDY)
            .by(OFFICE)
            .to(REFERRED_TO_CITY)
            .under(ART_10_P2)
            .records((p, c, to, as, in) -> new PolicyEvent.ReferredToCity(to, in.today(), c.reasons()));

    /** Article 10, paragraph 2: no special circumstances. */
    static final Step<Policy, Decline> DECLINE = step("decline", "研究不予推进", "decline the proposal", Decline.class)
            .from(CITY_MATTER_STUDY)
            .by(OFFICE)
            .to(DECLINED)
            .under(ART_10_P2)
            .records((p, c, to, as, in) -> new PolicyEvent.Declined(to, in.today(), c.reasons()));

    private DraftingSteps() {}

    private static List<Overlap> overlapsOf(Proposal proposal, Setting in) {
        return in.read(Catalogue.IN_FORCE).overlaps(proposal.coverage(), proposal.adjusts());
    }

    private static List<Notice> scopeNotices(Proposal proposal, Setting in) {
        boolean warns = division(proposal, in)
                .map(d -> ReservedMatters.warnsOfNewScope(
                        d, isAllowance(proposal), proposal.adjusts().isPresent(), proposal.touches(), in.rules()))
                .orElse(false);
        if (!warns) {
            return List.of();
        }
        return List.of(new Notice(
                Text.of(
                        "新设受益服务对象范围：条文仅规定“调整”由市统一制定，请注意与市级政策衔接",
                        "a new scope of beneficiaries: the article reserves only its \"adjustment\" to the city; mind the city's policies"),
                in.rules().cite(division(proposal, in).orElseThrow() == Division.WELFARE ? ART_10_I2 : ART_10_I4),
                List.of()));
    }
}
