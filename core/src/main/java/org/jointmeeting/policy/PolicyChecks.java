package org.jointmeeting.policy;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Check.reading;
import static org.jointmeeting.procedure.Check.standingCheck;
import static org.jointmeeting.provision.Clauses.ART_11_I1;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_11_I3;
import static org.jointmeeting.provision.Clauses.ART_11_I4;
import static org.jointmeeting.provision.Clauses.ART_11_P1;
import static org.jointmeeting.provision.Clauses.ART_14;
import static org.jointmeeting.provision.Clauses.ART_2_P1;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_5_I3;
import static org.jointmeeting.provision.Clauses.ART_7_I1;
import static org.jointmeeting.provision.Clauses.ART_7_I2;
import static org.jointmeeting.provision.Clauses.ART_7_I3;
import static org.jointmeeting.provision.Clauses.ART_9_P3;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jointmeeting.composition.Term;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.duty.DutyKind;
import org.jointmeeting.policy.PolicyCommand.AnswerOpinion;
import org.jointmeeting.policy.PolicyCommand.AnswerOverlap;
import org.jointmeeting.policy.PolicyCommand.GiveOpinion;
import org.jointmeeting.policy.PolicyCommand.Issue;
import org.jointmeeting.policy.PolicyCommand.MoveToEdition;
import org.jointmeeting.policy.PolicyCommand.ReviseProposal;
import org.jointmeeting.policy.PolicyCommand.SolicitOpinions;
import org.jointmeeting.policy.PolicyCommand.StartDraft;
import org.jointmeeting.policy.PolicyCommand.WorkOnDossier;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.rules.WorkingRules;

/** What the content of a policy's commands must satisfy, each a named constant with its provision. */
final class PolicyChecks {

    /** Article 7(3): a unit drafts in its own field. */
    static final Check<Policy, StartDraft> LEAD_IS_OWN_UNIT = standingCheck(
            PolicyRefusal.LEAD_IS_NOT_OWN_UNIT,
            ART_7_I3,
            (p, c, as, in) -> c.proposal().lead().equals(as.unit()),
            (p, c, as, in) -> List.of(Detail.unit(c.proposal().lead(), in.rules())));

    /** A draft stays with its lead unit. */
    static final Check<Policy, ReviseProposal> LEAD_UNCHANGED = check(
            PolicyRefusal.LEAD_CHANGED,
            ART_7_I3,
            (p, c, as, in) -> c.proposal().lead().equals(p.lead()),
            (p, c, as, in) -> List.of(Detail.unit(p.lead(), in.rules())));

    /** Something is said. */
    static final Check<Policy, WorkOnDossier> SOMETHING_GIVEN = check(
            PolicyRefusal.NOTHING_GIVEN,
            ART_9_P3,
            (p, c, as, in) -> !(c.statements().isEmpty()
                    && c.estimate().isEmpty()
                    && c.procedures().isEmpty()
                    && c.documents().isEmpty()));

    /** Each item once. */
    static final Check<Policy, WorkOnDossier> GIVEN_ONCE = check(
            PolicyRefusal.GIVEN_TWICE,
            ART_9_P3,
            (p, c, as, in) -> givenTwice(c).isEmpty(),
            (p, c, as, in) -> givenTwice(c));

    /** Article 9, paragraph 3: done with reference and date, or not applicable with a reason. */
    static final Check<Policy, WorkOnDossier> RESULTS_CONCLUSIVE = check(
            PolicyRefusal.RESULT_NOT_CONCLUSIVE,
            ART_9_P3,
            (p, c, as, in) -> inconclusive(c.procedures()).isEmpty(),
            (p, c, as, in) -> inconclusive(c.procedures()));

    /** What was done lies in the past. */
    static final Check<Policy, WorkOnDossier> RESULTS_NOT_IN_FUTURE = check(
            PolicyRefusal.DATE_IN_FUTURE,
            ART_9_P3,
            (p, c, as, in) -> inFuture(c.procedures(), in).isEmpty(),
            (p, c, as, in) -> inFuture(c.procedures(), in));

    /** Article 11: the overlap that is answered exists. */
    static final Check<Policy, AnswerOverlap> OVERLAP_EXISTS = reading(
            Catalogue.IN_FORCE,
            check(
                    PolicyRefusal.NO_SUCH_OVERLAP,
                    ART_11_P1,
                    (p, c, as, in) -> PolicyGuards.overlaps(p, in).stream()
                            .anyMatch(o -> o.with().equals(c.with())),
                    (p, c, as, in) -> List.of(Detail.value("policy", c.with()))));

    /** The further units exist. */
    static final Check<Policy, SolicitOpinions> FURTHER_UNITS_KNOWN = check(
            PolicyRefusal.UNKNOWN_UNIT,
            ART_11_I1,
            (p, c, as, in) -> allKnown(c.also(), in.rules()),
            (p, c, as, in) -> unknown(c.also(), in.rules()));

    /** Article 11(1): somebody can give an opinion for the further units. */
    static final Check<Policy, SolicitOpinions> FURTHER_UNITS_REPLY = check(
            PolicyRefusal.UNIT_GIVES_NO_OPINION,
            ART_11_I1,
            (p, c, as, in) -> allReply(c.also(), in.rules()),
            (p, c, as, in) -> silent(c.also(), in.rules()));

    /** Suggestions and objections have words. */
    static final Check<Policy, GiveOpinion> OPINION_IN_WORDS = check(
            PolicyRefusal.OPINION_TEXT_MISSING,
            ART_11_I1,
            (p, c, as, in) -> c.position() == Position.SUPPORT || !c.text().isBlank());

    /** Article 7(1): the development and reform bureau's opinion has its coherence finding. */
    static final Check<Policy, GiveOpinion> COHERENCE_FOUND = standingCheck(
            PolicyRefusal.COHERENCE_FINDING_MISSING,
            ART_7_I1,
            (p, c, as, in) -> c.coherence().isPresent() || !in.rules().holds(as.unit(), DutyKind.REVIEW_COHERENCE),
            (p, c, as, in) -> List.of(Detail.unit(as.unit(), in.rules())));

    /** Article 7(2): the finance bureau's opinion has its funding finding. */
    static final Check<Policy, GiveOpinion> FUNDING_FOUND = standingCheck(
            PolicyRefusal.FUNDING_FINDING_MISSING,
            ART_7_I2,
            (p, c, as, in) -> c.funding().isPresent() || !in.rules().holds(as.unit(), DutyKind.SECURE_FUNDS),
            (p, c, as, in) -> List.of(Detail.unit(as.unit(), in.rules())));

    /** Article 7(1): nobody else makes the coherence finding. */
    static final Check<Policy, GiveOpinion> COHERENCE_OWN = standingCheck(
            PolicyRefusal.FINDING_OF_ANOTHER_UNIT,
            ART_7_I1,
            (p, c, as, in) -> c.coherence().isEmpty() || in.rules().holds(as.unit(), DutyKind.REVIEW_COHERENCE),
            (p, c, as, in) -> List.of(Detail.unit(as.unit(), in.rules())));

    /** Article 7(2): nobody else makes the funding finding. */
    static final Check<Policy, GiveOpinion> FUNDING_OWN = standingCheck(
            PolicyRefusal.FINDING_OF_ANOTHER_UNIT,
            ART_7_I2,
            (p, c, as, in) -> c.funding().isEmpty() || in.rules().holds(as.unit(), DutyKind.SECURE_FUNDS),
            (p, c, as, in) -> List.of(Detail.unit(as.unit(), in.rules())));

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

    /** A policy takes effect on or after its issue. */
    static final Check<Policy, Issue> EFFECTIVE_AFTER_ISSUE =
            effectiveAfterIssue(ART_11_I4, Issue::issuedOn, Issue::effectiveOn);

    /** A policy is issued on or after the decision on it. */
    static final Check<Policy, Issue> ISSUED_AFTER_DECISION = check(
            PolicyRefusal.ISSUED_BEFORE_DECISION,
            ART_11_I4,
            (p, c, as, in) -> p.publication().decidedOn().isEmpty()
                    || !c.issuedOn().isBefore(p.publication().decidedOn().get()));

    /** The issue lies in the past. */
    static final Check<Policy, Issue> ISSUE_NOT_IN_FUTURE = notInFuture(ART_11_I4, Issue::issuedOn);

    /** A policy in force takes effect on or after its issue. */
    static final Check<Policy, PolicyCommand.EnterInForce> ENTERED_EFFECTIVE_AFTER_ISSUE = effectiveAfterIssue(
            ART_5_I3, PolicyCommand.EnterInForce::issuedOn, PolicyCommand.EnterInForce::effectiveOn);

    /** What is entered into the catalogue was issued already. */
    static final Check<Policy, PolicyCommand.EnterInForce> ENTERED_NOT_IN_FUTURE =
            notInFuture(ART_5_I3, PolicyCommand.EnterInForce::issuedOn);

    /** Article 14: the edition exists. */
    static final Check<Policy, MoveToEdition> EDITION_KNOWN = check(
            PolicyRefusal.NO_SUCH_EDITION,
            ART_14,
            (p, c, as, in) -> in.editions().contains(c.edition()),
            (p, c, as, in) -> List.of(Detail.value("edition", c.edition())));

    /** Article 14: it is another edition. */
    static final Check<Policy, MoveToEdition> EDITION_OTHER = check(
            PolicyRefusal.SAME_EDITION, ART_14, (p, c, as, in) -> !c.edition().equals(p.edition()));

    private PolicyChecks() {}

    /** Article 11(2) and (3): the meeting is of the type that settles the policy where it stands. */
    static <C> Check<Policy, C> settledAtItsRung() {
        return check(PolicyRefusal.NOT_THIS_RUNG, ART_11_I2, (p, c, as, in) -> {
            Optional<SettlingMeeting> meeting = in.mandate(SettlingMeeting.class);
            return meeting.isEmpty()
                    || p.stage() == PolicyStage.settledBy(meeting.get().level());
        });
    }

    /** What every proposal must satisfy, whichever command brings it. */
    static <C> List<Check<Policy, C>> proposal(Function<C, Proposal> of) {
        return List.of(
                on(
                        of,
                        PolicyRefusal.UNKNOWN_CATEGORY,
                        ART_2_P1,
                        (p, in) -> in.rules().category(p.coverage().category()).isPresent()),
                check(
                        PolicyRefusal.UNKNOWN_UNIT,
                        ART_4_P3,
                        (s, c, as, in) -> allKnown(of.apply(c), in.rules()),
                        (s, c, as, in) -> unknown(named(of.apply(c)), in.rules())),
                check(
                        PolicyRefusal.UNIT_GIVES_NO_OPINION,
                        ART_11_I1,
                        (s, c, as, in) -> allReply(of.apply(c).involved(), in.rules()),
                        (s, c, as, in) -> silent(of.apply(c).involved(), in.rules())),
                on(
                        of,
                        PolicyRefusal.LEAD_AMONG_INVOLVED,
                        ART_11_P1,
                        (p, in) -> !p.involved().contains(p.lead())),
                on(of, PolicyRefusal.UNIT_TWICE, ART_11_P1, (p, in) -> distinct(p.involved())),
                on(
                        of,
                        PolicyRefusal.NO_BENEFICIARIES,
                        ART_9_P3,
                        (p, in) -> !p.coverage().groups().isEmpty()),
                on(
                        of,
                        PolicyRefusal.RANGE_REVERSED,
                        ART_9_P3,
                        (p, in) -> p.coverage().age().ordered()
                                && p.coverage().income().ordered()),
                on(
                        of,
                        PolicyRefusal.PERIOD_REVERSED,
                        ART_9_P3,
                        (p, in) ->
                                Term.ordered(p.coverage().from(), p.coverage().until())));
    }

    /** Article 5(3): what is adjusted is in force. */
    static <C> Check<Policy, C> adjustedInForce(Function<C, Proposal> of) {
        return reading(
                Catalogue.IN_FORCE,
                on(
                        of,
                        PolicyRefusal.ADJUSTED_NOT_IN_FORCE,
                        ART_5_I3,
                        (p, in) -> p.adjusts().isEmpty()
                                || in.read(Catalogue.IN_FORCE).has(p.adjusts().get())));
    }

    /** A document's date lies in the past. */
    static <C> Check<Policy, C> notInFuture(Provision provision, Function<C, LocalDate> day) {
        return check(
                PolicyRefusal.DATE_IN_FUTURE,
                provision,
                (p, c, as, in) -> !day.apply(c).isAfter(in.today()),
                (p, c, as, in) -> List.of(Detail.value("day", day.apply(c))));
    }

    /** Article 11(3): the government decides on what was submitted. */
    static <C> Check<Policy, C> decidedAfterSubmission(Function<C, LocalDate> day) {
        return check(
                PolicyRefusal.DECIDED_BEFORE_SUBMISSION,
                ART_11_I3,
                (p, c, as, in) -> p.publication().submittedOn().isEmpty()
                        || !day.apply(c).isBefore(p.publication().submittedOn().get()));
    }

    private static <C> Check<Policy, C> effectiveAfterIssue(
            Provision provision, Function<C, LocalDate> issued, Function<C, LocalDate> effective) {
        return check(
                PolicyRefusal.EFFECTIVE_BEFORE_ISSUE,
                provision,
                (p, c, as, in) -> !effective.apply(c).isBefore(issued.apply(c)),
                (p, c, as, in) -> List.of(Detail.value("day", effective.apply(c))));
    }

    private static <C> Check<Policy, C> on(
            Function<C, Proposal> of, PolicyRefusal code, Provision provision, BiPredicate<Proposal, Setting> holds) {
        return check(code, provision, (p, c, as, in) -> holds.test(of.apply(c), in));
    }

    private static boolean distinct(List<UnitId> units) {
        for (int i = 1; i < units.size(); i++) {
            if (units.indexOf(units.get(i)) < i) {
                return false;
            }
        }
        return true;
    }

    private static boolean allKnown(Proposal p, WorkingRules rules) {
        return rules.unit(p.lead()).isPresent()
                && allKnown(p.involved(), rules)
                && allKnown(p.coverage().area(), rules);
    }

    private static boolean allKnown(List<UnitId> units, WorkingRules rules) {
        for (int i = 0; i < units.size(); i++) {
            if (rules.unit(units.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Article 11(1): nobody waits for the opinion of a unit for which nobody can give one. */
    private static boolean allReply(List<UnitId> units, WorkingRules rules) {
        for (int i = 0; i < units.size(); i++) {
            if (isSilent(units.get(i), rules)) {
                return false;
            }
        }
        return true;
    }

    /** An unknown unit is another fault. */
    private static boolean isSilent(UnitId unit, WorkingRules rules) {
        return rules.unit(unit).isPresent() && !rules.givesOpinions(unit);
    }

    private static List<Detail> silent(List<UnitId> units, WorkingRules rules) {
        return units.stream()
                .filter(u -> isSilent(u, rules))
                .map(u -> Detail.unit(u, rules))
                .toList();
    }

    private static List<UnitId> named(Proposal p) {
        List<UnitId> units = new ArrayList<>();
        units.add(p.lead());
        units.addAll(p.involved());
        units.addAll(p.coverage().area());
        return units;
    }

    private static List<Detail> unknown(List<UnitId> units, WorkingRules rules) {
        return units.stream()
                .filter(u -> rules.unit(u).isEmpty())
                .map(u -> Detail.unit(u, rules))
                .toList();
    }

    private static List<Detail> inconclusive(List<ProcedureResult> results) {
        return where(results, r -> !r.conclusive());
    }

    private static List<Detail> inFuture(List<ProcedureResult> results, Setting in) {
        return where(results, r -> r.date().isPresent() && r.date().get().isAfter(in.today()));
    }

    private static List<Detail> where(List<ProcedureResult> results, Predicate<ProcedureResult> wrong) {
        List<Detail> found = new ArrayList<>(0);
        for (int i = 0; i < results.size(); i++) {
            if (wrong.test(results.get(i))) {
                found.add(Detail.item("procedure", results.get(i).procedure()));
            }
        }
        return found;
    }

    private static List<Detail> givenTwice(WorkOnDossier c) {
        List<Detail> twice = new ArrayList<>(0);
        Set<DossierItem> items = EnumSet.noneOf(DossierItem.class);
        for (Statement s : c.statements()) {
            if (!items.add(s.item())) {
                twice.add(Detail.item("item", s.item()));
            }
        }
        Set<DecisionProcedure> procedures = EnumSet.noneOf(DecisionProcedure.class);
        for (ProcedureResult r : c.procedures()) {
            if (!procedures.add(r.procedure())) {
                twice.add(Detail.item("procedure", r.procedure()));
            }
        }
        for (int i = 1; i < c.documents().size(); i++) {
            if (c.documents().subList(0, i).stream().anyMatch(c.documents().get(i)::replaces)) {
                twice.add(Detail.item("document", c.documents().get(i).kind()));
            }
        }
        return twice;
    }
}
