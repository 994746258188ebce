package org.jointmeeting.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.policy.DraftingEvent.ProposalRevised;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.policy.proposal.ProposalPart;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Text;

/** What a change of the proposal undoes: an opinion and a clearance answer one text of it. */
final class Revision {
    private static final Text ASK_AGAIN =
            Text.of("本次修改涉及实质内容，须重新征求以下单位意见", "this revision is of substance: these units have to be asked again");
    private static final Text STUDY_AGAIN = Text.of(
            "本次修改改变了已研究同意的事项，须重新提请研究",
            "this revision changes matters that were cleared: they have to be studied again");

    private Revision() {}

    static ProposalRevised of(Policy p, Proposal revised, Setting in) {
        return new ProposalRevised(
                revised,
                Overlaps.of(revised, in),
                ProposalPart.changed(p.proposal(), revised),
                askAgain(p, revised),
                clearancesLapsed(p, revised, in));
    }

    static List<Notice> notices(Policy p, Proposal revised, Setting in) {
        List<Notice> all = new ArrayList<>(Reserved.scopeNotices(revised, in));
        List<UnitId> units = askAgain(p, revised);
        if (!units.isEmpty()) {
            all.add(new Notice(ASK_AGAIN, in.rules().cite(Clauses.ART_11_I1), NamedUnits.details(units, in.rules())));
        }
        List<ReservedMatter> matters = new ArrayList<>(clearancesLapsed(p, revised, in));
        matters.retainAll(Reserved.of(revised, in));
        if (!matters.isEmpty()) {
            all.add(new Notice(
                    STUDY_AGAIN,
                    in.rules().cite(Clauses.ART_10_P2),
                    matters.stream().map(m -> Detail.item("matter", m)).toList()));
        }
        return all;
    }

    /** Everybody who was asked, when something of substance changed. */
    private static List<UnitId> askAgain(Policy p, Proposal revised) {
        return ProposalPart.changed(p.proposal(), revised).stream().anyMatch(ProposalPart::isOfSubstance)
                ? p.consultation().asked()
                : List.of();
    }

    /** The cleared matters on which a changed part bears, and those that the proposal no longer takes up. */
    private static List<ReservedMatter> clearancesLapsed(Policy p, Proposal revised, Setting in) {
        List<ProposalPart> changed = ProposalPart.changed(p.proposal(), revised);
        Set<ReservedMatter> still = Reserved.of(revised, in);
        return p.study().cleared().stream()
                .filter(m -> !still.contains(m) || changed.stream().anyMatch(part -> part.bearsOn(m)))
                .toList();
    }
}
