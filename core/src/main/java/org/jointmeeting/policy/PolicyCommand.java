package org.jointmeeting.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jointmeeting.procedure.Command;

/** What may be asked of a policy, article by article. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(DraftingCommand.StartDraft.class),
    @JsonSubTypes.Type(DraftingCommand.EnterInForce.class),
    @JsonSubTypes.Type(DraftingCommand.ReviseProposal.class),
    @JsonSubTypes.Type(DraftingCommand.WorkOnDossier.class),
    @JsonSubTypes.Type(DraftingCommand.AnswerOverlap.class),
    @JsonSubTypes.Type(CityStudyCommand.RequestCityStudy.class),
    @JsonSubTypes.Type(CityStudyCommand.ProceedAfterStudy.class),
    @JsonSubTypes.Type(CityStudyCommand.ReferToCity.class),
    @JsonSubTypes.Type(CityStudyCommand.Decline.class),
    @JsonSubTypes.Type(ConsultationCommand.SolicitOpinions.class),
    @JsonSubTypes.Type(ConsultationCommand.RemindConsultees.class),
    @JsonSubTypes.Type(ConsultationCommand.GiveOpinion.class),
    @JsonSubTypes.Type(ConsultationCommand.AnswerOpinion.class),
    @JsonSubTypes.Type(ConsultationCommand.CloseConsultation.class),
    @JsonSubTypes.Type(ConsultationCommand.SubmitReviewDraft.class),
    @JsonSubTypes.Type(CoordinationCommand.PassReview.class),
    @JsonSubTypes.Type(CoordinationCommand.ReturnReviewDraft.class),
    @JsonSubTypes.Type(CoordinationCommand.SettleAgreed.class),
    @JsonSubTypes.Type(CoordinationCommand.SettleNotAgreed.class),
    @JsonSubTypes.Type(CoordinationCommand.SettleToBeRevised.class),
    @JsonSubTypes.Type(CoordinationCommand.NoteMeeting.class),
    @JsonSubTypes.Type(CoordinationCommand.TakeUpRevision.class),
    @JsonSubTypes.Type(CoordinationCommand.ReferToGeneralConvener.class),
    @JsonSubTypes.Type(CoordinationCommand.TakeCoordinatedRoute.class),
    @JsonSubTypes.Type(CoordinationCommand.PrepareApprovalDraft.class),
    @JsonSubTypes.Type(PublicationCommand.SubmitForApproval.class),
    @JsonSubTypes.Type(PublicationCommand.RecordApproval.class),
    @JsonSubTypes.Type(PublicationCommand.RecordReturn.class),
    @JsonSubTypes.Type(PublicationCommand.RecordRejection.class),
    @JsonSubTypes.Type(PublicationCommand.Issue.class),
    @JsonSubTypes.Type(PublicationCommand.FileForRecord.class),
    @JsonSubTypes.Type(PublicationCommand.Withdraw.class),
    @JsonSubTypes.Type(PublicationCommand.Supersede.class),
    @JsonSubTypes.Type(PublicationCommand.Repeal.class),
    @JsonSubTypes.Type(PublicationCommand.MoveToEdition.class)
})
public sealed interface PolicyCommand extends Command
        permits DraftingCommand, CityStudyCommand, ConsultationCommand, CoordinationCommand, PublicationCommand {}
