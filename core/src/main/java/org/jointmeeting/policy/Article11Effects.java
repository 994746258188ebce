package org.jointmeeting.policy;

import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_11_I3;
import static org.jointmeeting.provision.Clauses.ART_11_I4;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.ConsultationCommand.GiveOpinion;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.ConsultationEvent.OpinionGiven;
import org.jointmeeting.policy.ConsultationEvent.OpinionsSolicited;
import org.jointmeeting.policy.ConsultationEvent.ReviewDraftSubmitted;
import org.jointmeeting.policy.CoordinationCommand.TakeCoordinatedRoute;
import org.jointmeeting.policy.CoordinationEvent.CoordinatedRouteTaken;
import org.jointmeeting.policy.CoordinationEvent.Settled;
import org.jointmeeting.policy.PublicationCommand.RecordApproval;
import org.jointmeeting.policy.PublicationCommand.RecordRejection;
import org.jointmeeting.policy.PublicationCommand.RecordReturn;
import org.jointmeeting.policy.PublicationCommand.Supersede;
import org.jointmeeting.policy.PublicationEvent.GovernmentDecided;
import org.jointmeeting.policy.outcome.GovernmentResult;
import org.jointmeeting.policy.outcome.MeetingOutcome;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.procedure.Consequence;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.procedure.Taken;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.LocalRules;

/** What the steps of Article 11 record, note and bring, where that takes more than a line. */
final class Article11Effects {
    private static final Text OWN_DRAFT =
            Text.of("办公室初审其所在单位牵头的送审稿", "the office reviews a draft of the unit in which it is seated");
    private static final Text ADJUSTED_IS_GONE =
            Text.of("拟调整的政策已不在现行政策目录中", "the policy it adjusts is no longer in force");

    private Article11Effects() {}

    /** The mandatory consultees and every involved unit, whoever was asked before, and whom the lead unit names, each once. */
    static OpinionsSolicited solicited(Taken<Policy, SolicitOpinions> t) {
        Policy p = t.subject();
        LocalRules local = t.in().rules().local();
        List<UnitId> asked = new ArrayList<>(p.consultation().asked());
        addOnce(asked, t.in().rules().book().consultees(), p.lead());
        addOnce(asked, p.proposal().involved(), p.lead());
        addOnce(asked, t.command().also(), p.lead());
        List<Overlap> overlaps = Overlaps.of(p, t.in());
        return new OpinionsSolicited(asked, local.due(t.today(), local.replyPeriod()), overlaps, p.triggers(overlaps));
    }

    /** What the office reviews is compared with what is in force now. */
    static ReviewDraftSubmitted submitted(Taken<Policy, SubmitReviewDraft> t) {
        List<Overlap> overlaps = Overlaps.of(t.subject(), t.in());
        return new ReviewDraftSubmitted(overlaps, t.subject().triggers(overlaps));
    }

    /** What goes back to the coordinated route does so for what is in force now. */
    static CoordinatedRouteTaken rerouted(Taken<Policy, TakeCoordinatedRoute> t) {
        List<Overlap> overlaps = Overlaps.of(t.subject(), t.in());
        return new CoordinatedRouteTaken(overlaps, t.subject().triggers(overlaps));
    }

    static OpinionGiven opinion(Taken<Policy, GiveOpinion> t) {
        GiveOpinion c = t.command();
        return new OpinionGiven(t.as().unit(), c.position(), c.text(), c.coherence(), c.funding());
    }

    static Settled settled(Taken<Policy, ?> t, MeetingOutcome outcome) {
        SettlingMeeting meeting = t.in().mandate(SettlingMeeting.class).orElseThrow();
        return new Settled(
                meeting.meeting(),
                meeting.level(),
                outcome,
                t.subject().consultation().objecting());
    }

    static GovernmentDecided approved(RecordApproval c) {
        return new GovernmentDecided(GovernmentResult.APPROVED, c.document(), c.decidedOn(), "");
    }

    static GovernmentDecided returned(RecordReturn c) {
        return new GovernmentDecided(GovernmentResult.RETURNED, c.document(), c.decidedOn(), c.reasons());
    }

    static GovernmentDecided rejected(RecordRejection c) {
        return new GovernmentDecided(GovernmentResult.REJECTED, c.document(), c.decidedOn(), c.reasons());
    }

    static boolean isOwnDraft(Policy p, Setting in) {
        return p.lead().equals(in.rules().book().officeSeat());
    }

    static List<Notice> ownDraftNotices(Policy p, Setting in) {
        return isOwnDraft(p, in)
                ? List.of(new Notice(OWN_DRAFT, in.rules().cite(ART_11_I2), List.of(Detail.unit(p.lead(), in.rules()))))
                : List.of();
    }

    /** Article 11(3) for what the general convener's meeting agreed to, otherwise Article 11(2). */
    static Provision itemOfAgreement(Policy p) {
        boolean general = p.coordination().agreed().isPresent()
                && p.coordination().agreed().get() == CoordinationLevel.GENERAL;
        return general ? ART_11_I3 : ART_11_I2;
    }

    /** The policy that this one adjusts gives way to it. */
    static List<Consequence> succession(Policy p, Setting in) {
        if (!Overlaps.adjustedIsInForce(p.proposal(), in)) {
            return List.of();
        }
        PolicyId self = PolicyId.of(in.subject().id());
        PolicyId adjusted = p.proposal().adjusts().orElseThrow();
        return List.of(new Consequence(adjusted.subject(), new Supersede(self), new Succession(self)));
    }

    static List<Notice> goneNotices(Policy p, Setting in) {
        if (p.proposal().adjusts().isEmpty() || Overlaps.adjustedIsInForce(p.proposal(), in)) {
            return List.of();
        }
        PolicyId adjusted = p.proposal().adjusts().orElseThrow();
        return List.of(
                new Notice(ADJUSTED_IS_GONE, in.rules().cite(ART_11_I4), List.of(Detail.subject(adjusted.subject()))));
    }

    private static void addOnce(List<UnitId> asked, List<UnitId> units, UnitId lead) {
        for (UnitId unit : units) {
            if (!unit.equals(lead) && !asked.contains(unit)) {
                asked.add(unit);
            }
        }
    }
}
