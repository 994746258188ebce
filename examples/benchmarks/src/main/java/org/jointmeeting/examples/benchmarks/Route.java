package org.jointmeeting.examples.benchmarks;

import static org.jointmeeting.examples.benchmarks.District.DIRECTOR;
import static org.jointmeeting.examples.benchmarks.District.FINANCE;
import static org.jointmeeting.examples.benchmarks.District.LEAD;
import static org.jointmeeting.examples.benchmarks.District.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.ConsultationCommand.CloseConsultation;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.CoordinationCommand.PassReview;
import org.jointmeeting.policy.CoordinationCommand.SettleAgreed;
import org.jointmeeting.policy.CoordinationCommand.SettleNotAgreed;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PublicationCommand.FileForRecord;
import org.jointmeeting.policy.PublicationCommand.Issue;
import org.jointmeeting.policy.PublicationCommand.RecordApproval;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.SettlingMeeting;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.book.CoordinationLevel;

/**
 * The escalated route: a policy that one unit objects to, on which the special coordination meeting does not agree and the general
 * convener's does, through to its filing; every command of it is accepted.
 */
final class Route {
    private Route() {}

    /**
     * One command of the route.
     *
     * @param person who asks for it
     * @param command what
     * @param mandate the minutes by which it comes; empty for what a person asks for
     */
    record Leg(PersonId person, PolicyCommand command, Optional<Mandate> mandate) {}

    /** The units that are asked: the mandatory consultees but for the lead unit, and the involved ones. */
    static List<UnitId> asked() {
        List<UnitId> asked = new ArrayList<>(FutianRules.draft().book().consultees());
        asked.remove(District.CIVIL_AFFAIRS);
        asked.addAll(Papers.proposal().involved());
        return asked;
    }

    /** From the first draft to the review. */
    static List<Leg> toReview(Proposal proposal) {
        List<Leg> legs = new ArrayList<>();
        legs.add(by(LEAD, new StartDraft(proposal)));
        legs.add(by(LEAD, Papers.completeDossier()));
        legs.add(by(LEAD, new SolicitOpinions(List.of())));
        for (UnitId unit : asked()) {
            Position position = unit.equals(FINANCE) ? Position.OBJECTION : Position.SUPPORT;
            legs.add(by(District.liaisonOf(unit), Papers.opinionOf(unit, position)));
        }
        legs.add(by(LEAD, new CloseConsultation()));
        legs.add(by(LEAD, Papers.answerTo(FINANCE)));
        legs.add(by(LEAD, Papers.reviewDraft()));
        legs.add(by(LEAD, new SubmitReviewDraft()));
        legs.add(by(DIRECTOR, new PassReview("")));
        return legs;
    }

    /** What the minutes of the two meetings do. */
    static List<Leg> coordinated() {
        return List.of(
                minuted(District.CONVENER, CoordinationLevel.SPECIAL, new SettleNotAgreed()),
                minuted(District.GENERAL_CONVENER, CoordinationLevel.GENERAL, new SettleAgreed()));
    }

    /** From the approval draft to the filing. */
    static List<Leg> toFiling() {
        return List.of(
                by(LEAD, Papers.procedures()),
                by(LEAD, Papers.approvalDraft()),
                by(LEAD, new SubmitForApproval()),
                by(DIRECTOR, new RecordApproval("福府函〔2026〕15号", TODAY)),
                by(LEAD, new Issue("福民规〔2026〕1号", TODAY, TODAY.plusDays(30))),
                by(LEAD, new FileForRecord()));
    }

    /** The whole route, from beginning to end. */
    static List<Leg> whole() {
        List<Leg> legs = new ArrayList<>(toReview(Papers.proposal()));
        legs.addAll(coordinated());
        legs.addAll(toFiling());
        return List.copyOf(legs);
    }

    private static Leg by(PersonId person, PolicyCommand command) {
        return new Leg(person, command, Optional.empty());
    }

    private static Leg minuted(PersonId person, CoordinationLevel level, PolicyCommand command) {
        return new Leg(
                person, command, Optional.of(new SettlingMeeting(new SubjectId("meeting", "M-" + level), level)));
    }
}
