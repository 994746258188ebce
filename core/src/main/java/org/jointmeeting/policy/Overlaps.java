package org.jointmeeting.policy;

import java.util.List;
import org.jointmeeting.escalation.Triggers;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Setting;

/** How a policy compares with those in force now, and what of Article 11 that calls for. Whoever asks reads the catalogue. */
final class Overlaps {
    private Overlaps() {}

    static List<Overlap> of(Policy p, Setting in) {
        return of(p.proposal(), in);
    }

    static List<Overlap> of(Proposal proposal, Setting in) {
        return in.read(Catalogue.IN_FORCE).overlaps(proposal.coverage(), proposal.adjusts());
    }

    static List<Overlap> unanswered(Policy p, Setting in) {
        List<Overlap> overlaps = of(p, in);
        return overlaps.isEmpty()
                ? overlaps
                : overlaps.stream().filter(o -> !p.answeredOverlap(o.with())).toList();
    }

    static boolean callForCoordination(Policy p, Setting in) {
        return Triggers.callForCoordination(
                1 + p.proposal().involved().size(),
                !of(p, in).isEmpty(),
                p.consultation().anyObjects(),
                in.rules());
    }

    /** Whether the policy that a proposal adjusts is in force. */
    static boolean adjustedIsInForce(Proposal proposal, Setting in) {
        return proposal.adjusts().isPresent()
                && in.read(Catalogue.IN_FORCE).has(proposal.adjusts().get());
    }
}
