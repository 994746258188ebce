package org.jointmeeting.policy;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Check.reading;
import static org.jointmeeting.procedure.Check.standingCheck;
import static org.jointmeeting.provision.Clauses.ART_11_I1;
import static org.jointmeeting.provision.Clauses.ART_11_P1;
import static org.jointmeeting.provision.Clauses.ART_7_I1;
import static org.jointmeeting.provision.Clauses.ART_7_I2;

import java.util.List;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.duty.DutyKind;
import org.jointmeeting.policy.ConsultationCommand.AnswerOpinion;
import org.jointmeeting.policy.ConsultationCommand.GiveOpinion;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.DraftingCommand.AnswerOverlap;
import org.jointmeeting.policy.opinion.AnswerKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;

/** What opinions, those asked for them and the answers to them must satisfy (Articles 7(1), 7(2) and 11(1)). */
final class OpinionChecks {

    /** The further units exist. */
    static final Check<Policy, SolicitOpinions> FURTHER_UNITS_KNOWN = check(
            PolicyRefusal.UNKNOWN_UNIT,
            ART_11_I1,
            (p, c, as, in) -> NamedUnits.allKnown(c.also(), in.rules()),
            (p, c, as, in) -> NamedUnits.unknown(c.also(), in.rules()));

    /** Article 11(1): somebody can give an opinion for the further units. */
    static final Check<Policy, SolicitOpinions> FURTHER_UNITS_REPLY = check(
            PolicyRefusal.UNIT_GIVES_NO_OPINION,
            ART_11_I1,
            (p, c, as, in) -> NamedUnits.allReply(c.also(), in.rules()),
            (p, c, as, in) -> NamedUnits.silent(c.also(), in.rules()));

    /** Suggestions and objections have words. */
    static final Check<Policy, GiveOpinion> IN_WORDS = check(
            PolicyRefusal.OPINION_TEXT_MISSING,
            ART_11_I1,
            (p, c, as, in) -> c.position() == Position.SUPPORT || !c.text().isBlank());

    /** Article 7(1): the development and reform bureau's opinion has its coherence finding. */
    static final Check<Policy, GiveOpinion> COHERENCE_FOUND = standingCheck(
            PolicyRefusal.COHERENCE_FINDING_MISSING,
            ART_7_I1,
            (p, c, as, in) -> c.coherence().isPresent() || !in.rules().holds(as.unit(), DutyKind.REVIEW_COHERENCE),
            (p, c, as, in) -> unit(as, in));

    /** Article 7(2): the finance bureau's opinion has its funding finding. */
    static final Check<Policy, GiveOpinion> FUNDING_FOUND = standingCheck(
            PolicyRefusal.FUNDING_FINDING_MISSING,
            ART_7_I2,
            (p, c, as, in) -> c.funding().isPresent() || !in.rules().holds(as.unit(), DutyKind.SECURE_FUNDS),
            (p, c, as, in) -> unit(as, in));

    /** Article 7(1): nobody else makes the coherence finding. */
    static final Check<Policy, GiveOpinion> COHERENCE_OWN = standingCheck(
            PolicyRefusal.FINDING_OF_ANOTHER_UNIT,
            ART_7_I1,
            (p, c, as, in) -> c.coherence().isEmpty() || in.rules().holds(as.unit(), DutyKind.REVIEW_COHERENCE),
            (p, c, as, in) -> unit(as, in));

    /** Article 7(2): nobody else makes the funding finding. */
    static final Check<Policy, GiveOpinion> FUNDING_OWN = standingCheck(
            PolicyRefusal.FINDING_OF_ANOTHER_UNIT,
            ART_7_I2,
            (p, c, as, in) -> c.funding().isEmpty() || in.rules().holds(as.unit(), DutyKind.SECURE_FUNDS),
            (p, c, as, in) -> unit(as, in));

    /** The opinion that is answered exists. */
    static final Check<Policy, AnswerOpinion> OPINION_EXISTS = check(
            PolicyRefusal.NO_SUCH_OPINION,
            ART_11_I1,
            (p, c, as, in) -> p.consultation().opinionOf(c.unit()).isPresent(),
            (p, c, as, in) -> List.of(Detail.unit(c.unit(), in.rules())));

    /** What is not adopted in full has a reason. */
    static final Check<Policy, AnswerOpinion> ANSWER_REASONED = check(
            PolicyRefusal.ANSWER_REASON_MISSING,
            ART_11_I1,
            (p, c, as, in) -> c.kind() == AnswerKind.ADOPTED || !c.reason().isBlank());

    /** Article 11: the overlap that is answered exists. */
    static final Check<Policy, AnswerOverlap> OVERLAP_EXISTS = reading(
            Catalogue.IN_FORCE,
            check(
                    PolicyRefusal.NO_SUCH_OVERLAP,
                    ART_11_P1,
                    (p, c, as, in) ->
                            Overlaps.of(p, in).stream().anyMatch(o -> o.with().equals(c.with())),
                    (p, c, as, in) -> List.of(Detail.subject(c.with().subject()))));

    private OpinionChecks() {}

    private static List<Detail> unit(Standing as, Setting in) {
        return List.of(Detail.unit(as.unit(), in.rules()));
    }
}
