package org.jointmeeting.policy;

import static org.jointmeeting.policy.DossierChecks.*;
import static org.jointmeeting.policy.PolicyGuards.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.policy.ProposalChecks.*;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.policy.CoordinationCommand.*;
import org.jointmeeting.policy.CoordinationEvent.*;
import org.jointmeeting.policy.DraftingCommand.*;
import org.jointmeeting.policy.DraftingEvent.*;
import org.jointmeeting.procedure.Step;

/** Working on a draft (Article 9), top to bottom. */
final class Article9Steps {

    /** Article 9: until it goes to the office, the lead unit may change what it proposes. */
    static final Step<Policy, ReviseProposal> REVISE_PROPOSAL = step(
                    "revise-proposal", "修改政策方案", "revise the proposal", ReviseProposal.class)
            .from(DRAFTING, REVISION)
            .by(LEAD_DRAFTERS)
            .checks(LEAD_UNCHANGED, STILL_ADJUSTS_IN_FORCE)
            .checks(REVISED_SOUNDLY)
            .reads(Catalogue.IN_FORCE)
            .under(ART_9_P2)
            .notes((p, c, in) -> Revision.notices(p, c.proposal(), in))
            .records(t -> Revision.of(t.subject(), t.command().proposal(), t.in()));

    /** Article 9: groundwork, argument, procedures and drafts. */
    static final Step<Policy, WorkOnDossier> WORK_ON_DOSSIER = step(
                    "work-on-dossier", "完善政策材料", "work on the dossier", WorkOnDossier.class)
            .from(DRAFTING, REVISION, APPROVAL_DRAFTING)
            .by(LEAD_DRAFTERS)
            .checks(SOMETHING_GIVEN, GIVEN_ONCE, RESULTS_CONCLUSIVE, RESULTS_NOT_IN_FUTURE)
            .under(ART_9_P3)
            .records(t -> new DossierWorkedOn(
                    t.command().statements(),
                    t.command().estimate(),
                    t.command().procedures(),
                    t.command().documents()));

    /** Article 9, and Article 11 the other way round: without a trigger the lead unit goes on to the approval draft directly. */
    static final Step<Policy, PrepareApprovalDraft> PREPARE_APPROVAL_DRAFT = step(
                    "prepare-approval-draft",
                    "直接形成报批稿",
                    "go on to the approval draft directly",
                    PrepareApprovalDraft.class)
            .from(DRAFTING, REVISION)
            .by(LEAD_UNIT)
            .needs(
                    NO_TRIGGER,
                    RESERVED_MATTERS_CLEARED,
                    PRINCIPLES_STATED,
                    GROUNDWORK_COMPLETE,
                    ARGUMENT_COMPLETE,
                    ASKED_ON_THIS_TEXT,
                    OPINIONS_ANSWERED,
                    OVERLAPS_ANSWERED)
            .to(APPROVAL_DRAFTING)
            .under(ART_9_P3)
            .records(t -> new ApprovalDraftPrepared(Overlaps.of(t.subject(), t.in())));

    private Article9Steps() {}
}
