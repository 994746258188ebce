package org.jointmeeting.policy;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_11_I3;
import static org.jointmeeting.provision.Clauses.ART_11_I4;
import static org.jointmeeting.provision.Clauses.ART_5_I3;
import static org.jointmeeting.provision.Clauses.ART_8_I3;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jointmeeting.policy.DraftingCommand.EnterInForce;
import org.jointmeeting.policy.PublicationCommand.Issue;
import org.jointmeeting.policy.PublicationCommand.RecordApproval;
import org.jointmeeting.policy.PublicationCommand.RecordRejection;
import org.jointmeeting.policy.PublicationCommand.RecordReturn;
import org.jointmeeting.policy.PublicationCommand.Repeal;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.provision.Provision;

/** What the dates of decisions, issues and repeals must satisfy (Articles 5(3), 8(3) and 11(2) to (4)). */
final class DateChecks {

    /** The approval is dated between the submission and today. */
    static final List<Check<Policy, RecordApproval>> APPROVAL_IN_TIME = decided(RecordApproval::decidedOn);

    /** The return is dated between the submission and today. */
    static final List<Check<Policy, RecordReturn>> RETURN_IN_TIME = decided(RecordReturn::decidedOn);

    /** The rejection is dated between the submission and today. */
    static final List<Check<Policy, RecordRejection>> REJECTION_IN_TIME = decided(RecordRejection::decidedOn);

    /** The issue lies in the past. */
    static final Check<Policy, Issue> ISSUE_NOT_IN_FUTURE = notInFuture(ART_11_I4, Issue::issuedOn);

    /** A policy takes effect on or after its issue. */
    static final Check<Policy, Issue> EFFECTIVE_AFTER_ISSUE =
            effectiveAfterIssue(ART_11_I4, Issue::issuedOn, Issue::effectiveOn);

    /** A policy is issued on or after the decision on it. */
    static final Check<Policy, Issue> ISSUED_AFTER_DECISION = check(
            PolicyRefusal.ISSUED_BEFORE_DECISION,
            ART_11_I4,
            (p, c, as, in) -> p.publication().decidedOn().isEmpty()
                    || !c.issuedOn().isBefore(p.publication().decidedOn().get()));

    /** What is entered into the catalogue was issued already. */
    static final Check<Policy, EnterInForce> ENTERED_NOT_IN_FUTURE = notInFuture(ART_5_I3, EnterInForce::issuedOn);

    /** A policy in force takes effect on or after its issue. */
    static final Check<Policy, EnterInForce> ENTERED_EFFECTIVE_AFTER_ISSUE =
            effectiveAfterIssue(ART_5_I3, EnterInForce::issuedOn, EnterInForce::effectiveOn);

    /** What was issued and is in force already applies by today. */
    static final Check<Policy, EnterInForce> ENTERED_APPLIES_ALREADY = check(
            PolicyRefusal.NOT_IN_FORCE_YET,
            ART_5_I3,
            (p, c, as, in) ->
                    c.issuedOn().isAfter(in.today()) || !c.effectiveOn().isAfter(in.today()),
            (p, c, as, in) -> List.of(Detail.day(c.effectiveOn())));

    /** The repeal lies in the past. */
    static final Check<Policy, Repeal> REPEAL_NOT_IN_FUTURE = notInFuture(ART_8_I3, Repeal::repealedOn);

    private DateChecks() {}

    /** Article 11(2) and (3): the government has decided, and on what was submitted. */
    private static <C> List<Check<Policy, C>> decided(Function<C, LocalDate> day) {
        return List.of(
                notInFuture(ART_11_I2, day),
                check(
                        PolicyRefusal.DECIDED_BEFORE_SUBMISSION,
                        ART_11_I3,
                        (p, c, as, in) -> p.publication().submittedOn().isEmpty()
                                || !day.apply(c)
                                        .isBefore(p.publication().submittedOn().get())));
    }

    private static <C> Check<Policy, C> notInFuture(Provision provision, Function<C, LocalDate> day) {
        return check(
                PolicyRefusal.DATE_IN_FUTURE,
                provision,
                (p, c, as, in) -> !day.apply(c).isAfter(in.today()),
                (p, c, as, in) -> List.of(Detail.day(day.apply(c))));
    }

    private static <C> Check<Policy, C> effectiveAfterIssue(
            Provision provision, Function<C, LocalDate> issued, Function<C, LocalDate> effective) {
        return check(
                PolicyRefusal.EFFECTIVE_BEFORE_ISSUE,
                provision,
                (p, c, as, in) -> !effective.apply(c).isBefore(issued.apply(c)),
                (p, c, as, in) -> List.of(Detail.day(effective.apply(c))));
    }
}
