package org.jointmeeting.policy;

import java.util.List;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.ProcedureBuilder;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Question;

/** The whole life of a policy (chiefly Articles 9 to 11), top to bottom. */
public final class PolicyProcedure {

    /** The kind of its subjects. */
    public static final String KIND = PolicyId.KIND;

    /** The whole life of a policy, top to bottom. */
    static final List<Step<Policy, ?>> STEPS = List.of(
            // Article 7(3): formulating or adjusting a policy
            Article7Steps.START_DRAFT,
            // Article 9: drafting
            Article9Steps.REVISE_PROPOSAL,
            Article9Steps.WORK_ON_DOSSIER,
            Article9Steps.PREPARE_APPROVAL_DRAFT,
            // Article 10: matters reserved to the city
            Article10Steps.REQUEST_CITY_STUDY,
            Article10Steps.PROCEED_AFTER_STUDY,
            Article10Steps.REFER_TO_CITY,
            Article10Steps.DECLINE,
            // Article 11: overlaps and triggers
            Article11OpinionSteps.ANSWER_OVERLAP,
            Article11OpinionSteps.TAKE_COORDINATED_ROUTE,
            // Article 11(1): written opinions and the review draft
            Article11OpinionSteps.SOLICIT_OPINIONS,
            Article11OpinionSteps.REMIND_CONSULTEES,
            Article11OpinionSteps.GIVE_OPINION,
            Article11OpinionSteps.CHANGE_OPINION,
            Article11OpinionSteps.ANSWER_OPINION,
            Article11OpinionSteps.CLOSE_CONSULTATION,
            Article11OpinionSteps.SUBMIT_REVIEW_DRAFT,
            // Article 11(2): review and special coordination meeting
            Article11CoordinationSteps.PASS_REVIEW,
            Article11CoordinationSteps.RETURN_REVIEW_DRAFT,
            Article11CoordinationSteps.NOTE_MEETING,
            Article11CoordinationSteps.SPECIAL_MEETING_AGREED,
            Article11CoordinationSteps.SPECIAL_MEETING_TO_BE_REVISED,
            // Article 11(2), and (3) where its meeting agreed: the district government
            Article11CoordinationSteps.SUBMIT_FOR_APPROVAL,
            Article11CoordinationSteps.RECORD_APPROVAL,
            Article11CoordinationSteps.RECORD_RETURN,
            Article11CoordinationSteps.RECORD_REJECTION,
            // Article 11(3): what stays disputed goes to the general convener's meeting
            Article11CoordinationSteps.SPECIAL_MEETING_NOT_AGREED,
            Article11CoordinationSteps.GENERAL_MEETING_AGREED,
            Article11CoordinationSteps.GENERAL_MEETING_NOT_AGREED,
            Article11CoordinationSteps.GENERAL_MEETING_TO_BE_REVISED,
            Article11CoordinationSteps.TAKE_UP_REVISION,
            Article11CoordinationSteps.REFER_TO_GENERAL_CONVENER,
            // Article 11(4): issue and filing
            Article11IssueSteps.ISSUE,
            Article11IssueSteps.SUPERSEDE,
            Article11IssueSteps.FILE_FOR_RECORD,
            // Articles 5(3), 8(3) and 14: what else happens to a policy
            Article5Steps.ENTER_IN_FORCE,
            Article8Steps.REPEAL,
            Article14Steps.MOVE_TO_EDITION,
            // where the rules are silent
            UnwrittenSteps.WITHDRAW);

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
}
