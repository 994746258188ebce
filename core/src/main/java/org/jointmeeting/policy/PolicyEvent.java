package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jointmeeting.procedure.Event;

/** What was done to a policy, article by article. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(DraftingEvent.DraftStarted.class),
    @JsonSubTypes.Type(DraftingEvent.EnteredInForce.class),
    @JsonSubTypes.Type(DraftingEvent.ProposalRevised.class),
    @JsonSubTypes.Type(DraftingEvent.DossierWorkedOn.class),
    @JsonSubTypes.Type(DraftingEvent.OverlapAnswered.class),
    @JsonSubTypes.Type(CityStudyEvent.CityStudyRequested.class),
    @JsonSubTypes.Type(CityStudyEvent.StudyProceeded.class),
    @JsonSubTypes.Type(CityStudyEvent.ReferredToCity.class),
    @JsonSubTypes.Type(CityStudyEvent.Declined.class),
    @JsonSubTypes.Type(ConsultationEvent.OpinionsSolicited.class),
    @JsonSubTypes.Type(ConsultationEvent.ConsulteesReminded.class),
    @JsonSubTypes.Type(ConsultationEvent.OpinionGiven.class),
    @JsonSubTypes.Type(ConsultationEvent.OpinionAnswered.class),
    @JsonSubTypes.Type(ConsultationEvent.ConsultationClosed.class),
    @JsonSubTypes.Type(ConsultationEvent.ReviewDraftSubmitted.class),
    @JsonSubTypes.Type(CoordinationEvent.ReviewPassed.class),
    @JsonSubTypes.Type(CoordinationEvent.ReviewReturned.class),
    @JsonSubTypes.Type(CoordinationEvent.MeetingNoted.class),
    @JsonSubTypes.Type(CoordinationEvent.Settled.class),
    @JsonSubTypes.Type(CoordinationEvent.RevisionTakenUp.class),
    @JsonSubTypes.Type(CoordinationEvent.ReferredToGeneralConvener.class),
    @JsonSubTypes.Type(CoordinationEvent.CoordinatedRouteTaken.class),
    @JsonSubTypes.Type(CoordinationEvent.ApprovalDraftPrepared.class),
    @JsonSubTypes.Type(PublicationEvent.SubmittedForApproval.class),
    @JsonSubTypes.Type(PublicationEvent.GovernmentDecided.class),
    @JsonSubTypes.Type(PublicationEvent.Issued.class),
    @JsonSubTypes.Type(PublicationEvent.Filed.class),
    @JsonSubTypes.Type(PublicationEvent.Withdrawn.class),
    @JsonSubTypes.Type(PublicationEvent.Superseded.class),
    @JsonSubTypes.Type(PublicationEvent.Repealed.class),
    @JsonSubTypes.Type(PublicationEvent.MovedToEdition.class)
})
public sealed interface PolicyEvent extends Event<Policy>
        permits DraftingEvent, CityStudyEvent, ConsultationEvent, CoordinationEvent, PublicationEvent {}
