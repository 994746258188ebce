package org.jointmeeting.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Division;
import org.jointmeeting.rules.book.PolicyCategory;

/** The matters reserved to the city that a proposal takes up (Article 10). */
final class Reserved {
    private static final Text NEW_SCOPE = Text.of(
            "新设受益服务对象范围：条文仅规定“调整”由市统一制定，请注意与市级政策衔接",
            "a new scope of beneficiaries: the article reserves only its \"adjustment\" to the city; mind the city's policies");

    private Reserved() {}

    static Set<ReservedMatter> of(Proposal proposal, Setting in) {
        if (takesUpNothing(proposal)) {
            return EnumSet.noneOf(ReservedMatter.class);
        }
        Optional<Division> division = division(proposal, in);
        if (division.isEmpty()) {
            return EnumSet.noneOf(ReservedMatter.class);
        }
        return ReservedMatters.of(
                division.get(),
                isAllowance(proposal),
                proposal.adjusts().isPresent(),
                proposal.touches(),
                proposal.otherReservedBasis().isPresent(),
                in.rules());
    }

    /** Whether the office has let go on whatever there is. */
    static boolean allCleared(Policy p, Setting in) {
        return takesUpNothing(p.proposal()) || uncleared(p, in).isEmpty();
    }

    /** Those that the office has not let go on. */
    static Set<ReservedMatter> uncleared(Policy p, Setting in) {
        Set<ReservedMatter> matters = of(p.proposal(), in);
        matters.removeAll(p.study().cleared());
        return matters;
    }

    /** Article 10(2) and (4) say only "adjustment": a new scope warns. */
    static List<Notice> scopeNotices(Proposal proposal, Setting in) {
        Optional<Division> division = division(proposal, in);
        boolean warns = division.isPresent()
                && ReservedMatters.warnsOfNewScope(
                        division.get(),
                        isAllowance(proposal),
                        proposal.adjusts().isPresent(),
                        proposal.touches(),
                        in.rules());
        if (!warns) {
            return List.of();
        }
        Provision clause = division.get() == Division.WELFARE ? Clauses.ART_10_I2 : Clauses.ART_10_I4;
        return List.of(new Notice(NEW_SCOPE, in.rules().cite(clause), List.of()));
    }

    private static boolean takesUpNothing(Proposal proposal) {
        return proposal.touches().isEmpty() && proposal.otherReservedBasis().isEmpty();
    }

    private static boolean isAllowance(Proposal proposal) {
        return proposal.coverage().form() == BenefitForm.ALLOWANCE;
    }

    private static Optional<Division> division(Proposal proposal, Setting in) {
        return in.rules().category(proposal.coverage().category()).map(PolicyCategory::division);
    }
}
