package org.jointmeeting.policy;

import java.util.List;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Question;

/** The whole life of a policy (Articles 9 to 11), top to bottom. */
public final class PolicyProcedure {

    /** The kind of its subjects. */
    public static final String KIND = PolicyId.KIND;

    /** The whole life of a policy, top to bottom. */
    static final List<Step<Policy, ?>> STEPS = List.of(
            // Articles 7(3) and 9: drafting
            Article9Steps.START_DRAFT,
            Article9Steps.REVISE_PROPOSAL,
            Article9Steps.WORK_ON_DOSSIER,
            Article9Steps.PREPARE_APPROVAL_DRAFT,
            // Article 10: matters reserved to the city
            Article10Steps.REQUEST_CITY_STUDY,
            Article10Steps.PROCEED_AFTER_STUDY,
            Article10Steps.REFER_TO_CITY,
            Article10Steps.DECLINE,
            // Article 11: overlaps and triggers
            Article11Steps.ANSWER_OVERLAP,
            Article11Steps.TAKE_COORDINATED_ROUTE,
            // Article 11(1): written opinions and the review draft
            Article11Steps.SOLICIT_OPINIONS,
            Article11Steps.REMIND_CONSULTEES,
            Article11Steps.GIVE_OPINION,
            Article11Steps.CHANGE_OPINION,
            Article11Steps.ANSWER_OPINION,
            Article11Steps.CLOSE_CONSULTATION,
            Article11Steps.SUBMIT_REVIEW_DRAFT,
            // Article 11(2): review and special coordination meeting
            Article11Steps.PASS_REVIEW,
            Article11Steps.RETURN_REVIEW_DRAFT,
            Article11Steps.NOTE_MEETING,
            Article11Steps.SPECIAL_MEETING_AGREED,
            Article11Steps.SPECIAL_MEETING_NOT_AGREED,
            Article11Steps.SPECIAL_MEETING_TO_BE_REVISED,
            // Article 11(3): the general convener's meeting
            Article11Steps.GENERAL_MEETING_AGREED,
            Article11Steps.GENERAL_MEETING_NOT_AGREED,
            Article11Steps.GENERAL_MEETING_TO_BE_REVISED,
            Article11Steps.TAKE_UP_REVISION,
            Article11Steps.REFER_TO_GENERAL_CONVENER,
            // Article 11(2) and (3): the district government
            Article11OutcomeSteps.SUBMIT_FOR_APPROVAL,
            Article11OutcomeSteps.RECORD_APPROVAL,
            Article11OutcomeSteps.RECORD_RETURN,
            Article11OutcomeSteps.RECORD_REJECTION,
            // Article 11(4): issue and filing
            Article11OutcomeSteps.ISSUE,
            Article11OutcomeSteps.SUPERSEDE,
            Article11OutcomeSteps.FILE_FOR_RECORD,
            // Articles 5(3), 8(3) and 14, and where the rules are silent
            OtherSteps.ENTER_IN_FORCE,
            OtherSteps.REPEAL,
            OtherSteps.MOVE_TO_EDITION,
            OtherSteps.WITHDRAW);

    /** The procedure. */
    public static final Procedure<Policy> PROCEDURE = new ProcedureBuilder<>(
                    KIND, Text.of("政策", "policy"), Policy.class, Policy.UNSTARTED, Policy::at)
            .steps(STEPS)
            .owes(PolicyOwed.ALL)
            .waits(PolicyWaits.ALL)
            .tabled(new PolicyTabling())
            .turnsOn(Question.TRIGGERS, Question.SPECIAL_MEETING_CONVENER, Question.AGREEMENT, Question.NEW_SCOPE)
            .of(PolicyCommand.class, PolicyEvent.class);

    private PolicyProcedure() {}

    /** The subject that a policy is. */
    public static SubjectId subject(PolicyId policy) {
        return policy.subject();
    }
}
