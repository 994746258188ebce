package org.jointmeeting.policy;

import java.util.List;
import org.jointmeeting.policy.PolicyCommand.*;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;

/** The whole life of a policy (Articles 9 to 11), top to bottom. */
public final class PolicyProcedure {

    /** The kind of its subjects. */
    public static final String KIND = "policy";

    /** The whole life of a policy, top to bottom. */
    static final List<Step<Policy, ?>> STEPS = List.of(
            DraftingSteps.START_DRAFT,
            DraftingSteps.ENTER_IN_FORCE,
            DraftingSteps.REVISE_PROPOSAL,
            DraftingSteps.WORK_ON_DOSSIER,
            DraftingSteps.ANSWER_OVERLAP,
            DraftingSteps.REQUEST_CITY_STUDY,
            DraftingSteps.PROCEED_AFTER_STUDY,
            DraftingSteps.REFER_TO_CITY,
            DraftingSteps.DECLINE,
            ConsultationSteps.SOLICIT_OPINIONS,
            ConsultationSteps.REMIND_CONSULTEES,
            ConsultationSteps.GIVE_OPINION,
            ConsultationSteps.CHANGE_OPINION,
            ConsultationSteps.ANSWER_OPINION,
            ConsultationSteps.CLOSE_CONSULTATION,
            CoordinationSteps.SUBMIT_REVIEW_DRAFT,
            CoordinationSteps.PASS_REVIEW,
            CoordinationSteps.RETURN_REVIEW_DRAFT,
            CoordinationSteps.NOTE_MEETING,
            CoordinationSteps.SPECIAL_MEETING_AGREED,
            CoordinationSteps.SPECIAL_MEETING_NOT_AGREED,
            CoordinationSteps.SPECIAL_MEETING_TO_BE_REVISED,
            CoordinationSteps.GENERAL_MEETING_AGREED,
            CoordinationSteps.GENERAL_MEETING_NOT_AGREED,
            CoordinationSteps.GENERAL_MEETING_TO_BE_REVISED,
            CoordinationSteps.TAKE_UP_REVISION,
            CoordinationSteps.REFER_TO_GENERAL_CONVENER,
            CoordinationSteps.PREPARE_APPROVAL_DRAFT,
            CoordinationSteps.TAKE_COORDINATED_ROUTE,
            PublicationSteps.SUBMIT_FOR_APPROVAL,
            PublicationSteps.RECORD_APPROVAL,
            PublicationSteps.RECORD_RETURN,
            PublicationSteps.RECORD_REJECTION,
            PublicationSteps.ISSUE,
            PublicationSteps.FILE_FOR_RECORD,
            PublicationSteps.WITHDRAW,
            PublicationSteps.SUPERSEDE,
            PublicationSteps.REPEAL,
            PublicationSteps.MOVE_TO_EDITION);

    /** The procedure. */
    public static final Procedure<Policy> PROCEDURE = new ProcedureBuilder<>(
                    KIND, Text.of("政策", "policy"), Policy.class, Policy.UNSTARTED, Policy::at)
            .steps(STEPS)
            .of(PolicyCommand.class, PolicyEvent.class);

    private PolicyProcedure() {}

    /**
     * The subject that a policy is.
     *
     * @param policy its id
     * @return the subject's id
     */
    public static SubjectId subject(PolicyId policy) {
        return new SubjectId(KIND, policy.value());
    }
}
