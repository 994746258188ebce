package org.jointmeeting.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.policy.PolicyEvent.ApprovalDraftPrepared;
import org.jointmeeting.policy.PolicyEvent.CityStudyRequested;
import org.jointmeeting.policy.PolicyEvent.ConsultationClosed;
import org.jointmeeting.policy.PolicyEvent.ConsulteesReminded;
import org.jointmeeting.policy.PolicyEvent.CoordinatedRouteTaken;
import org.jointmeeting.policy.PolicyEvent.DossierWorkedOn;
import org.jointmeeting.policy.PolicyEvent.DraftStarted;
import org.jointmeeting.policy.PolicyEvent.EnteredInForce;
import org.jointmeeting.policy.PolicyEvent.Filed;
import org.jointmeeting.policy.PolicyEvent.GovernmentDecided;
import org.jointmeeting.policy.PolicyEvent.Issued;
import org.jointmeeting.policy.PolicyEvent.MovedToEdition;
import org.jointmeeting.policy.PolicyEvent.OpinionAnswered;
import org.jointmeeting.policy.PolicyEvent.OpinionGiven;
import org.jointmeeting.policy.PolicyEvent.OpinionsSolicited;
import org.jointmeeting.policy.PolicyEvent.OverlapAnswered;
import org.jointmeeting.policy.PolicyEvent.ProposalRevised;
import org.jointmeeting.policy.PolicyEvent.ReferredToGeneralConvener;
import org.jointmeeting.policy.PolicyEvent.ReviewDraftSubmitted;
import org.jointmeeting.policy.PolicyEvent.ReviewPassed;
import org.jointmeeting.policy.PolicyEvent.Settled;
import org.jointmeeting.policy.PolicyEvent.StudyProceeded;
import org.jointmeeting.policy.PolicyEvent.SubmittedForApproval;
import org.jointmeeting.policy.PolicyEvent.Superseded;
import org.jointmeeting.procedure.Event;

/** How each event changes a policy. The stage comes with the event; coming back to revision begins the coordination anew. */
final class PolicyEvolution {
    private PolicyEvolution() {}

    static Policy after(Policy p, Event<?> event) {
        PolicyEvent e = (PolicyEvent) event;
        Policy changed = changed(p, e);
        return e.stage() == PolicyStage.REVISION && coordinated(p.stage()) ? begunAnew(changed) : changed;
    }

    private static Policy changed(Policy p, PolicyEvent event) {
        if (event instanceof OpinionGiven e) {
            return p.after(event, p.consultation().with(e.opinion()));
        }
        if (event instanceof OpinionAnswered e) {
            return p.after(event, p.consultation().with(e.answer()));
        }
        if (event instanceof DossierWorkedOn e) {
            return p.after(event, p.dossier().and(e.work()), p.consultation(), p.coordination(), p.publication());
        }
        if (event instanceof Settled e) {
            return p.after(event, p.coordination().with(e.finding()));
        }
        if (event instanceof DraftStarted e) {
            return Policy.started(e);
        }
        if (event instanceof OpinionsSolicited e) {
            Consultation c = p.consultation();
            return p.after(
                            event,
                            new Consultation(
                                    e.asked(),
                                    Optional.of(e.on()),
                                    e.replyBy(),
                                    Optional.empty(),
                                    c.opinions(),
                                    c.answers(),
                                    false))
                    .withOverlaps(e.overlaps());
        }
        if (event instanceof ConsultationClosed) {
            return p.after(event, p.consultation().withClosed(true));
        }
        if (event instanceof ReviewDraftSubmitted e) {
            return p.after(event).withOverlaps(e.overlaps());
        }
        if (event instanceof ReviewPassed) {
            return p.after(event, p.coordination().passed());
        }
        if (event instanceof SubmittedForApproval e) {
            return p.after(event, Publication.submitted(e.on(), e.objections()));
        }
        if (event instanceof GovernmentDecided e) {
            return p.after(event, p.publication().decided(e.result(), e.document(), e.decidedOn()));
        }
        if (event instanceof Issued e) {
            return p.after(event, p.publication().issued(e.document(), e.issuedOn(), e.effectiveOn()));
        }
        if (event instanceof Filed e) {
            return p.after(event, p.publication().withFiledOn(e.on()));
        }
        return changedRarely(p, event);
    }

    private static Policy changedRarely(Policy p, PolicyEvent event) {
        if (event instanceof ProposalRevised e) {
            return p.after(event).withProposal(e.proposal()).withOverlaps(e.overlaps());
        }
        if (event instanceof OverlapAnswered e) {
            return p.after(event).withOverlaps(e.overlaps()).withOverlapAnswers(with(p.overlapAnswers(), e.answer()));
        }
        if (event instanceof ConsulteesReminded e) {
            return p.after(event, p.consultation().withRemindedOn(e.on()));
        }
        if (event instanceof CityStudyRequested e) {
            return p.after(event)
                    .withStudy(new CityStudy(
                            Optional.of(e.cameFrom()), e.matters(), p.study().cleared()));
        }
        if (event instanceof StudyProceeded e) {
            List<ReservedMatter> cleared = new ArrayList<>(p.study().cleared());
            cleared.addAll(e.matters());
            return p.after(event).withStudy(new CityStudy(Optional.empty(), List.of(), cleared));
        }
        if (event instanceof PolicyEvent.MeetingNoted e) {
            return p.after(event, p.coordination().scheduledAt(e.meeting()));
        }
        if (event instanceof ReferredToGeneralConvener) {
            return p.after(event, p.coordination().reopened());
        }
        if (event instanceof CoordinatedRouteTaken e) {
            return p.after(event).withOverlaps(e.overlaps());
        }
        if (event instanceof ApprovalDraftPrepared e) {
            return p.after(event).withOverlaps(e.overlaps());
        }
        if (event instanceof EnteredInForce e) {
            return p.after(event)
                    .withEdition(e.edition())
                    .withProposal(e.proposal())
                    .withPublication(Publication.NONE.issued(e.document(), e.issuedOn(), e.effectiveOn()));
        }
        if (event instanceof Superseded e) {
            return p.after(event).withSucceededBy(e.by());
        }
        if (event instanceof MovedToEdition e) {
            return p.after(event).withEdition(e.edition());
        }
        return p.after(event);
    }

    private static boolean coordinated(PolicyStage stage) {
        return stage == PolicyStage.GOVERNMENT_DECISION
                || stage == PolicyStage.APPROVAL_DRAFTING
                || stage.rung().isPresent();
    }

    private static Policy begunAnew(Policy p) {
        return p.withCoordination(p.coordination().begunAnew())
                .withDossier(p.dossier().withoutSubmittedDrafts());
    }

    private static List<OverlapAnswer> with(List<OverlapAnswer> answers, OverlapAnswer answer) {
        List<OverlapAnswer> all = new ArrayList<>(answers);
        all.removeIf(a -> a.with().equals(answer.with()));
        all.add(answer);
        return all;
    }
}
