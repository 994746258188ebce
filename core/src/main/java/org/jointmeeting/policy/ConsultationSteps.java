package org.jointmeeting.policy;

import static org.jointmeeting.policy.PolicyGuards.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.Triggers;
import org.jointmeeting.policy.PolicyCommand.*;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Step;

/** The written consultation on a policy (Article 11(1)), top to bottom. */
final class ConsultationSteps {
    /** Article 11(1): the lead unit asks, in writing, the mandatory consultees and every involved unit. */
    static final Step<Policy, SolicitOpinions> SOLICIT_OPINIONS = step(
                    "solicit-opinions", "书面征求意见", "solicit written opinions", SolicitOpinions.class)
            .from(DRAFTING, REVISION)
            .by(LEAD_UNIT)
            .needs(RESERVED_MATTERS_CLEARED, PRINCIPLES_STATED, GROUNDWORK_COMPLETE, ARGUMENT_COMPLETE)
            .checks(PolicyChecks.FURTHER_UNITS_KNOWN, PolicyChecks.FURTHER_UNITS_REPLY)
            .to(CONSULTATION)
            .reads(Catalogue.IN_FORCE)
            .under(ART_11_I1)
            .records((p, c, to, as, in) -> solicited(p, c, to, in));

    /** Article 11(1): those who have not replied are reminded. */
    static final Step<Policy, RemindConsultees> REMIND_CONSULTEES = step(
                    "remind-consultees", "催办意见反馈", "remind those who have not replied", RemindConsultees.class)
            .from(CONSULTATION)
            .by(LEAD_UNIT)
            .needs(REPLIES_AWAITED)
            .under(ART_11_I1)
            .records((p, c, to, as, in) -> new PolicyEvent.ConsulteesReminded(
                    to, in.today(), p.consultation().awaited()));

    /** Article 11(1), Article 7(1) and (2): a unit that was asked gives its written opinion. */
    static final Step<Policy, GiveOpinion> GIVE_OPINION = step(
                    "give-opinion", "反馈书面意见", "give a written opinion", GiveOpinion.class)
            .from(CONSULTATION)
            .by(ASKED_UNIT)
            .checks(
                    PolicyChecks.OPINION_IN_WORDS,
                    PolicyChecks.COHERENCE_FOUND,
                    PolicyChecks.FUNDING_FOUND,
                    PolicyChecks.COHERENCE_OWN,
                    PolicyChecks.FUNDING_OWN)
            .under(ART_11_I1)
            .records((p, c, to, as, in) -> opinion(c, to, as.unit(), in));

    /** Article 11(1) and (3): until the decision a unit may change its opinion, or give a late one. */
    static final Step<Policy, GiveOpinion> CHANGE_OPINION = step(
                    "change-opinion", "变更书面意见", "change a written opinion", GiveOpinion.class)
            .from(
                    CITY_MATTER_STUDY,
                    REVISION,
                    PRELIMINARY_REVIEW,
                    SPECIAL_COORDINATION,
                    GENERAL_COORDINATION,
                    APPROVAL_DRAFTING,
                    GOVERNMENT_DECISION)
            .by(ASKED_UNIT)
            .checks(GIVE_OPINION.checks())
            .under(ART_11_I1)
            .records((p, c, to, as, in) -> opinion(c, to, as.unit(), in));

    /** Article 11(1): the lead unit answers each opinion. */
    static final Step<Policy, AnswerOpinion> ANSWER_OPINION = step(
                    "answer-opinion", "答复意见", "answer an opinion", AnswerOpinion.class)
            .from(CONSULTATION, REVISION)
            .by(LEAD_UNIT)
            .checks(PolicyChecks.OPINION_EXISTS, PolicyChecks.ANSWER_REASONED)
            .under(ART_11_I1)
            .records((p, c, to, as, in) ->
                    new PolicyEvent.OpinionAnswered(to, in.today(), new OpinionAnswer(c.unit(), c.kind(), c.reason())));

    /** Article 11(1): the consultation ends when all have replied, or their local time has passed and they were reminded. */
    static final Step<Policy, CloseConsultation> CLOSE_CONSULTATION = step(
                    "close-consultation", "结束征求意见", "close the consultation", CloseConsultation.class)
            .from(CONSULTATION)
            .by(LEAD_UNIT)
            .needs(MANDATORY_OPINIONS_IN, REPLIES_IN_OR_TIME_PASSED)
            .to(REVISION)
            .under(ART_11_I1)
            .records((p, c, to, as, in) -> new PolicyEvent.ConsultationClosed(
                    to, in.today(), p.consultation().awaited()));

    private ConsultationSteps() {}

    private static PolicyEvent solicited(Policy p, SolicitOpinions c, PolicyStage to, Setting in) {
        List<UnitId> asked = new ArrayList<>(p.consultation().asked());
        addOnce(asked, in.rules().book().consultees(), p.lead());
        addOnce(asked, p.proposal().involved(), p.lead());
        addOnce(asked, c.also(), p.lead());
        List<Overlap> overlaps = overlaps(p, in);
        Triggers triggers = p.triggers(overlaps);
        return new PolicyEvent.OpinionsSolicited(
                to,
                in.today(),
                asked,
                in.rules().local().due(in.today(), in.rules().local().replyPeriod()),
                overlaps,
                triggers);
    }

    private static void addOnce(List<UnitId> asked, List<UnitId> units, UnitId lead) {
        for (UnitId unit : units) {
            if (!unit.equals(lead) && !asked.contains(unit)) {
                asked.add(unit);
            }
        }
    }

    private static PolicyEvent opinion(GiveOpinion c, PolicyStage to, UnitId unit, Setting in) {
        return new PolicyEvent.OpinionGiven(
                to, in.today(), new Opinion(unit, c.position(), c.text(), c.coherence(), c.funding(), in.today()));
    }
}
