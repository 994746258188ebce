package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.escalation.Triggers;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.Stamp;

/** What was done to a policy. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(PolicyEvent.DraftStarted.class),
    @JsonSubTypes.Type(PolicyEvent.EnteredInForce.class),
    @JsonSubTypes.Type(PolicyEvent.ProposalRevised.class),
    @JsonSubTypes.Type(PolicyEvent.DossierWorkedOn.class),
    @JsonSubTypes.Type(PolicyEvent.OverlapAnswered.class),
    @JsonSubTypes.Type(PolicyEvent.CityStudyRequested.class),
    @JsonSubTypes.Type(PolicyEvent.StudyProceeded.class),
    @JsonSubTypes.Type(PolicyEvent.ReferredToCity.class),
    @JsonSubTypes.Type(PolicyEvent.Declined.class),
    @JsonSubTypes.Type(PolicyEvent.OpinionsSolicited.class),
    @JsonSubTypes.Type(PolicyEvent.ConsulteesReminded.class),
    @JsonSubTypes.Type(PolicyEvent.OpinionGiven.class),
    @JsonSubTypes.Type(PolicyEvent.OpinionAnswered.class),
    @JsonSubTypes.Type(PolicyEvent.ConsultationClosed.class),
    @JsonSubTypes.Type(PolicyEvent.ReviewDraftSubmitted.class),
    @JsonSubTypes.Type(PolicyEvent.ReviewPassed.class),
    @JsonSubTypes.Type(PolicyEvent.ReviewReturned.class),
    @JsonSubTypes.Type(PolicyEvent.Settled.class),
    @JsonSubTypes.Type(PolicyEvent.MeetingNoted.class),
    @JsonSubTypes.Type(PolicyEvent.RevisionTakenUp.class),
    @JsonSubTypes.Type(PolicyEvent.ReferredToGeneralConvener.class),
    @JsonSubTypes.Type(PolicyEvent.CoordinatedRouteTaken.class),
    @JsonSubTypes.Type(PolicyEvent.ApprovalDraftPrepared.class),
    @JsonSubTypes.Type(PolicyEvent.SubmittedForApproval.class),
    @JsonSubTypes.Type(PolicyEvent.GovernmentDecided.class),
    @JsonSubTypes.Type(PolicyEvent.Issued.class),
    @JsonSubTypes.Type(PolicyEvent.Filed.class),
    @JsonSubTypes.Type(PolicyEvent.Withdrawn.class),
    @JsonSubTypes.Type(PolicyEvent.Superseded.class),
    @JsonSubTypes.Type(PolicyEvent.Repealed.class),
    @JsonSubTypes.Type(PolicyEvent.MovedToEdition.class)
})
public sealed interface PolicyEvent extends Event<Policy> {

    @Override
    default Policy applyTo(Policy before, Stamp stamp) {
        return PolicyEvolution.after(before, this);
    }

    /**
     * The stage after it.
     *
     * @return the stage
     */
    PolicyStage stage();

    /**
     * The day of the act.
     *
     * @return the day, where the district is
     */
    LocalDate on();

    /**
     * A draft was started.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param edition the edition of the working rules it runs under
     * @param proposal what it proposes
     * @param overlaps the overlaps found
     */
    @JsonTypeName("DraftStarted")
    @JsonPropertyOrder({"stage", "on", "edition", "proposal", "overlaps"})
    record DraftStarted(PolicyStage stage, LocalDate on, String edition, Proposal proposal, List<Overlap> overlaps)
            implements PolicyEvent {

        /** Copies the lists. */
        public DraftStarted {
            overlaps = List.copyOf(overlaps);
        }
    }

    /**
     * A policy already in force was entered into the catalogue.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param edition the edition of the working rules it runs under
     * @param proposal what it says
     * @param document the number under which it was issued
     * @param issuedOn the day of issue
     * @param effectiveOn the day from which it applies
     */
    @JsonTypeName("EnteredInForce")
    @JsonPropertyOrder({"stage", "on", "edition", "proposal", "document", "issuedOn", "effectiveOn"})
    record EnteredInForce(
            PolicyStage stage,
            LocalDate on,
            String edition,
            Proposal proposal,
            String document,
            LocalDate issuedOn,
            LocalDate effectiveOn)
            implements PolicyEvent {}

    /**
     * The proposal was changed.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param proposal its new form
     * @param overlaps the overlaps found
     */
    @JsonTypeName("ProposalRevised")
    @JsonPropertyOrder({"stage", "on", "proposal", "overlaps"})
    record ProposalRevised(PolicyStage stage, LocalDate on, Proposal proposal, List<Overlap> overlaps)
            implements PolicyEvent {

        /** Copies the lists. */
        public ProposalRevised {
            overlaps = List.copyOf(overlaps);
        }
    }

    /**
     * The dossier was worked on.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param work what was added or replaced
     */
    @JsonTypeName("DossierWorkedOn")
    @JsonPropertyOrder({"stage", "on", "work"})
    record DossierWorkedOn(PolicyStage stage, LocalDate on, PolicyCommand.WorkOnDossier work) implements PolicyEvent {}

    /**
     * An overlap was answered.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param answer the answer
     * @param overlaps the overlaps found
     */
    @JsonTypeName("OverlapAnswered")
    @JsonPropertyOrder({"stage", "on", "answer", "overlaps"})
    record OverlapAnswered(PolicyStage stage, LocalDate on, OverlapAnswer answer, List<Overlap> overlaps)
            implements PolicyEvent {

        /** Copies the lists. */
        public OverlapAnswered {
            overlaps = List.copyOf(overlaps);
        }
    }

    /**
     * The office was asked to study reserved matters.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param cameFrom the stage before
     * @param matters the matters
     * @param circumstances the special circumstances
     */
    @JsonTypeName("CityStudyRequested")
    @JsonPropertyOrder({"stage", "on", "cameFrom", "matters", "circumstances"})
    record CityStudyRequested(
            PolicyStage stage, LocalDate on, PolicyStage cameFrom, List<ReservedMatter> matters, String circumstances)
            implements PolicyEvent {

        /** Copies the lists. */
        public CityStudyRequested {
            matters = List.copyOf(matters);
        }
    }

    /**
     * The office let the proposal go on because of special circumstances.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param matters the matters cleared
     * @param reasons the reasons
     */
    @JsonTypeName("StudyProceeded")
    @JsonPropertyOrder({"stage", "on", "matters", "reasons"})
    record StudyProceeded(PolicyStage stage, LocalDate on, List<ReservedMatter> matters, String reasons)
            implements PolicyEvent {

        /** Copies the lists. */
        public StudyProceeded {
            matters = List.copyOf(matters);
        }
    }

    /**
     * The office referred the matter to the city.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param reasons the reasons
     */
    @JsonTypeName("ReferredToCity")
    @JsonPropertyOrder({"stage", "on", "reasons"})
    record ReferredToCity(PolicyStage stage, LocalDate on, String reasons) implements PolicyEvent {}

    /**
     * The office declined the proposal.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param reasons the reasons
     */
    @JsonTypeName("Declined")
    @JsonPropertyOrder({"stage", "on", "reasons"})
    record Declined(PolicyStage stage, LocalDate on, String reasons) implements PolicyEvent {}

    /**
     * Written opinions were asked for.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param asked every unit asked, in this round or before
     * @param replyBy the last day to reply, where a local rule gives one
     * @param overlaps the overlaps found
     * @param triggers the facts behind the triggers of Article 11
     */
    @JsonTypeName("OpinionsSolicited")
    @JsonPropertyOrder({"stage", "on", "asked", "replyBy", "overlaps", "triggers"})
    record OpinionsSolicited(
            PolicyStage stage,
            LocalDate on,
            List<UnitId> asked,
            Optional<LocalDate> replyBy,
            List<Overlap> overlaps,
            Triggers triggers)
            implements PolicyEvent {

        /** Copies the lists. */
        public OpinionsSolicited {
            asked = List.copyOf(asked);
            overlaps = List.copyOf(overlaps);
        }
    }

    /**
     * The units that had not replied were reminded.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param units the units
     */
    @JsonTypeName("ConsulteesReminded")
    @JsonPropertyOrder({"stage", "on", "units"})
    record ConsulteesReminded(PolicyStage stage, LocalDate on, List<UnitId> units) implements PolicyEvent {

        /** Copies the lists. */
        public ConsulteesReminded {
            units = List.copyOf(units);
        }
    }

    /**
     * A written opinion was given or changed.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param opinion the opinion
     */
    @JsonTypeName("OpinionGiven")
    @JsonPropertyOrder({"stage", "on", "opinion"})
    record OpinionGiven(PolicyStage stage, LocalDate on, Opinion opinion) implements PolicyEvent {}

    /**
     * An opinion was answered.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param answer the answer
     */
    @JsonTypeName("OpinionAnswered")
    @JsonPropertyOrder({"stage", "on", "answer"})
    record OpinionAnswered(PolicyStage stage, LocalDate on, OpinionAnswer answer) implements PolicyEvent {}

    /**
     * The consultation was closed.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param silent the units that had not replied in time; empty when all had
     */
    @JsonTypeName("ConsultationClosed")
    @JsonPropertyOrder({"stage", "on", "silent"})
    record ConsultationClosed(PolicyStage stage, LocalDate on, List<UnitId> silent) implements PolicyEvent {

        /** Copies the lists. */
        public ConsultationClosed {
            silent = List.copyOf(silent);
        }
    }

    /**
     * The review draft was submitted to the office.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param overlaps the overlaps found
     * @param triggers the facts behind the triggers of Article 11
     */
    @JsonTypeName("ReviewDraftSubmitted")
    @JsonPropertyOrder({"stage", "on", "overlaps", "triggers"})
    record ReviewDraftSubmitted(PolicyStage stage, LocalDate on, List<Overlap> overlaps, Triggers triggers)
            implements PolicyEvent {

        /** Copies the lists. */
        public ReviewDraftSubmitted {
            overlaps = List.copyOf(overlaps);
        }
    }

    /**
     * The office passed the preliminary review.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param remarks its remarks; may be empty
     * @param ownDraft whether the draft was of the unit in which the office is seated
     */
    @JsonTypeName("ReviewPassed")
    @JsonPropertyOrder({"stage", "on", "remarks", "ownDraft"})
    record ReviewPassed(PolicyStage stage, LocalDate on, String remarks, boolean ownDraft) implements PolicyEvent {}

    /**
     * The office returned the review draft.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param reasons the reasons
     */
    @JsonTypeName("ReviewReturned")
    @JsonPropertyOrder({"stage", "on", "reasons"})
    record ReviewReturned(PolicyStage stage, LocalDate on, String reasons) implements PolicyEvent {}

    /**
     * A coordination meeting's minutes settled the policy.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param finding what it found
     */
    @JsonTypeName("Settled")
    @JsonPropertyOrder({"stage", "on", "finding"})
    record Settled(PolicyStage stage, LocalDate on, MeetingFinding finding) implements PolicyEvent {}

    /**
     * A coordination meeting was convened for the policy, or no longer is.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param meeting the meeting's id; empty when none is convened any more
     */
    @JsonTypeName("PolicyMeetingNoted")
    @JsonPropertyOrder({"stage", "on", "meeting"})
    record MeetingNoted(PolicyStage stage, LocalDate on, Optional<String> meeting) implements PolicyEvent {}

    /**
     * The lead unit took up the revision after the general convener's meeting.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param reason what is to be revised
     */
    @JsonTypeName("RevisionTakenUp")
    @JsonPropertyOrder({"stage", "on", "reason"})
    record RevisionTakenUp(PolicyStage stage, LocalDate on, String reason) implements PolicyEvent {}

    /**
     * An objection that appeared after the agreement went to the general convener.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param objecting the units that object
     */
    @JsonTypeName("ReferredToGeneralConvener")
    @JsonPropertyOrder({"stage", "on", "objecting"})
    record ReferredToGeneralConvener(PolicyStage stage, LocalDate on, List<UnitId> objecting) implements PolicyEvent {

        /** Copies the lists. */
        public ReferredToGeneralConvener {
            objecting = List.copyOf(objecting);
        }
    }

    /**
     * The policy went back to the coordinated procedure.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param overlaps the overlaps found
     * @param triggers the facts behind the triggers of Article 11
     */
    @JsonTypeName("CoordinatedRouteTaken")
    @JsonPropertyOrder({"stage", "on", "overlaps", "triggers"})
    record CoordinatedRouteTaken(PolicyStage stage, LocalDate on, List<Overlap> overlaps, Triggers triggers)
            implements PolicyEvent {

        /** Copies the lists. */
        public CoordinatedRouteTaken {
            overlaps = List.copyOf(overlaps);
        }
    }

    /**
     * The lead unit went on to the approval draft directly.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param overlaps the overlaps found; any left are no trigger under the reading taken
     */
    @JsonTypeName("ApprovalDraftPrepared")
    @JsonPropertyOrder({"stage", "on", "overlaps"})
    record ApprovalDraftPrepared(PolicyStage stage, LocalDate on, List<Overlap> overlaps) implements PolicyEvent {

        /** Copies the lists. */
        public ApprovalDraftPrepared {
            overlaps = List.copyOf(overlaps);
        }
    }

    /**
     * The approval draft was submitted to the district government.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param objections the units whose objections travel with it
     */
    @JsonTypeName("SubmittedForApproval")
    @JsonPropertyOrder({"stage", "on", "objections"})
    record SubmittedForApproval(PolicyStage stage, LocalDate on, List<UnitId> objections) implements PolicyEvent {

        /** Copies the lists. */
        public SubmittedForApproval {
            objections = List.copyOf(objections);
        }
    }

    /**
     * The district government decided.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param result what it decided
     * @param document the number of its document
     * @param decidedOn its date
     * @param reasons the reasons; empty for an approval
     */
    @JsonTypeName("GovernmentDecided")
    @JsonPropertyOrder({"stage", "on", "result", "document", "decidedOn", "reasons"})
    record GovernmentDecided(
            PolicyStage stage,
            LocalDate on,
            GovernmentResult result,
            String document,
            LocalDate decidedOn,
            String reasons)
            implements PolicyEvent {}

    /**
     * The policy was issued.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param issuer the unit that issued it
     * @param document the number under which it was issued
     * @param issuedOn the day of issue
     * @param effectiveOn the day from which it applies
     */
    @JsonTypeName("Issued")
    @JsonPropertyOrder({"stage", "on", "issuer", "document", "issuedOn", "effectiveOn"})
    record Issued(
            PolicyStage stage, LocalDate on, UnitId issuer, String document, LocalDate issuedOn, LocalDate effectiveOn)
            implements PolicyEvent {}

    /**
     * The policy was filed for the record.
     *
     * @param stage the stage after it
     * @param on the day of the act
     */
    @JsonTypeName("Filed")
    @JsonPropertyOrder({"stage", "on"})
    record Filed(PolicyStage stage, LocalDate on) implements PolicyEvent {}

    /**
     * The draft was withdrawn.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param reason the reason
     */
    @JsonTypeName("Withdrawn")
    @JsonPropertyOrder({"stage", "on", "reason"})
    record Withdrawn(PolicyStage stage, LocalDate on, String reason) implements PolicyEvent {}

    /**
     * An adjusted policy took its place.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param by that policy
     */
    @JsonTypeName("Superseded")
    @JsonPropertyOrder({"stage", "on", "by"})
    record Superseded(PolicyStage stage, LocalDate on, PolicyId by) implements PolicyEvent {}

    /**
     * The policy was repealed.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param document the number of the document that repeals it
     * @param repealedOn its date
     * @param reason the reason
     */
    @JsonTypeName("Repealed")
    @JsonPropertyOrder({"stage", "on", "document", "repealedOn", "reason"})
    record Repealed(PolicyStage stage, LocalDate on, String document, LocalDate repealedOn, String reason)
            implements PolicyEvent {}

    /**
     * The policy was moved to another edition of the working rules.
     *
     * @param stage the stage after it
     * @param on the day of the act
     * @param edition the edition
     * @param reason the reason
     */
    @JsonTypeName("MovedToEdition")
    @JsonPropertyOrder({"stage", "on", "edition", "reason"})
    record MovedToEdition(PolicyStage stage, LocalDate on, String edition, String reason) implements PolicyEvent {}
}
