package org.jointmeeting.policy;

import static org.jointmeeting.policy.Article11Effects.*;
import static org.jointmeeting.policy.DateChecks.*;
import static org.jointmeeting.policy.PolicyParties.*;
import static org.jointmeeting.policy.PolicyStage.*;
import static org.jointmeeting.policy.PolicyStep.step;
import static org.jointmeeting.provision.Clauses.*;

import org.jointmeeting.policy.PublicationCommand.*;
import org.jointmeeting.policy.PublicationEvent.*;
import org.jointmeeting.procedure.Step;

/** Article 11(4): issue and filing, top to bottom. */
final class Article11IssueSteps {

    /** Article 11(4): the policy is issued; one that it adjusts gives way. */
    static final Step<Policy, Issue> ISSUE = step("issue", "印发", "issue", Issue.class)
            .from(APPROVED)
            .by(ISSUER)
            .checks(ISSUE_NOT_IN_FUTURE, EFFECTIVE_AFTER_ISSUE, ISSUED_AFTER_DECISION)
            .to(ISSUED)
            .reads(Catalogue.IN_FORCE)
            .under(ART_11_I4)
            .notes((p, c, in) -> goneNotices(p, in))
            .brings((p, c, in) -> succession(p, in))
            .records(t -> new Issued(
                    t.as().unit(),
                    t.command().document(),
                    t.command().issuedOn(),
                    t.command().effectiveOn()));

    /** Article 11(4): the adjusted policy takes the place of the one in force. */
    static final Step<Policy, Supersede> SUPERSEDE = step(
                    "supersede", "由调整后的政策替代", "give way to the adjusted policy", Supersede.class)
            .from(ISSUED, FILED)
            .by(SUCCESSOR)
            .to(SUPERSEDED)
            .under(ART_11_I4)
            .records(t -> new Superseded(t.command().by()));

    /** Article 11(4): the lead unit files the issued policy with the office. */
    static final Step<Policy, FileForRecord> FILE_FOR_RECORD = step(
                    "file-for-record", "报备案", "file for the record", FileForRecord.class)
            .from(ISSUED)
            .by(LEAD_UNIT)
            .to(FILED)
            .under(ART_11_I4)
            .records(t -> new Filed());

    private Article11IssueSteps() {}
}
