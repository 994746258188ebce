package org.jointmeeting.policy;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Check.reading;
import static org.jointmeeting.procedure.Check.standingCheck;
import static org.jointmeeting.provision.Clauses.ART_11_I1;
import static org.jointmeeting.provision.Clauses.ART_11_P1;
import static org.jointmeeting.provision.Clauses.ART_2_P1;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_5_I3;
import static org.jointmeeting.provision.Clauses.ART_7_I3;
import static org.jointmeeting.provision.Clauses.ART_9_P3;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jointmeeting.composition.Term;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.DraftingCommand.EnterInForce;
import org.jointmeeting.policy.DraftingCommand.ReviseProposal;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.CategoryId;

/** What a proposal must satisfy, whichever command brings it (Articles 2, 7(3), 9 and 11). */
final class ProposalChecks {

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

    /** Article 5(3): what a new draft adjusts is in force. */
    static final Check<Policy, StartDraft> ADJUSTS_IN_FORCE = adjustsInForce(StartDraft::proposal);

    /** Article 5(3): what a revised draft adjusts is in force. */
    static final Check<Policy, ReviseProposal> STILL_ADJUSTS_IN_FORCE = adjustsInForce(ReviseProposal::proposal);

    /** A new draft's proposal is sound. */
    static final List<Check<Policy, StartDraft>> STARTED_SOUNDLY = sound(StartDraft::proposal);

    /** A revised proposal is sound. */
    static final List<Check<Policy, ReviseProposal>> REVISED_SOUNDLY = sound(ReviseProposal::proposal);

    /** What is entered as in force is sound. */
    static final List<Check<Policy, EnterInForce>> ENTERED_SOUNDLY = sound(EnterInForce::proposal);

    private ProposalChecks() {}

    private static <C> List<Check<Policy, C>> sound(Function<C, Proposal> of) {
        return List.of(
                check(
                        PolicyRefusal.UNKNOWN_CATEGORY,
                        ART_2_P1,
                        (s, c, as, in) ->
                                in.rules().category(categoryOf(of.apply(c))).isPresent(),
                        (s, c, as, in) ->
                                List.of(Detail.value("category", categoryOf(of.apply(c))), choice(in.rules()))),
                check(
                        PolicyRefusal.UNKNOWN_UNIT,
                        ART_4_P3,
                        (s, c, as, in) -> allKnown(of.apply(c), in.rules()),
                        (s, c, as, in) -> NamedUnits.unknown(named(of.apply(c)), in.rules())),
                check(
                        PolicyRefusal.UNIT_GIVES_NO_OPINION,
                        ART_11_I1,
                        (s, c, as, in) -> NamedUnits.allReply(of.apply(c).involved(), in.rules()),
                        (s, c, as, in) -> NamedUnits.silent(of.apply(c).involved(), in.rules())),
                on(
                        of,
                        PolicyRefusal.LEAD_AMONG_INVOLVED,
                        ART_11_P1,
                        (p, in) -> !p.involved().contains(p.lead())),
                on(of, PolicyRefusal.UNIT_TWICE, ART_11_P1, (p, in) -> NamedUnits.distinct(p.involved())),
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

    private static CategoryId categoryOf(Proposal proposal) {
        return proposal.coverage().category();
    }

    /** The categories that there are, each as it is written and as it is called. */
    private static Detail choice(WorkingRules rules) {
        List<Detail> known = rules.book().categories().stream()
                .map(c -> new Detail(
                        "category",
                        c.id().value(),
                        Text.of(
                                c.id() + " " + c.text().zh(),
                                c.id() + " " + c.text().en())))
                .toList();
        return new Detail("choice", "", Text.of("可用的类别", "there are"), known);
    }

    private static <C> Check<Policy, C> adjustsInForce(Function<C, Proposal> of) {
        return reading(
                Catalogue.IN_FORCE,
                on(
                        of,
                        PolicyRefusal.ADJUSTED_NOT_IN_FORCE,
                        ART_5_I3,
                        (p, in) -> p.adjusts().isEmpty() || Overlaps.adjustedIsInForce(p, in)));
    }

    private static <C> Check<Policy, C> on(
            Function<C, Proposal> of, PolicyRefusal code, Provision provision, BiPredicate<Proposal, Setting> holds) {
        return check(code, provision, (p, c, as, in) -> holds.test(of.apply(c), in));
    }

    private static boolean allKnown(Proposal p, WorkingRules rules) {
        return rules.unit(p.lead()).isPresent()
                && NamedUnits.allKnown(p.involved(), rules)
                && NamedUnits.allKnown(p.coverage().area(), rules);
    }

    private static List<UnitId> named(Proposal p) {
        List<UnitId> units = new ArrayList<>();
        units.add(p.lead());
        units.addAll(p.involved());
        units.addAll(p.coverage().area());
        return units;
    }
}
