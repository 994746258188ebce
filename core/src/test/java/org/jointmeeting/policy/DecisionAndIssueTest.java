package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.OFFICE_CLERK;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.DATE_IN_FUTURE;
import static org.jointmeeting.policy.PolicyRefusal.DECIDED_BEFORE_SUBMISSION;
import static org.jointmeeting.policy.PolicyRefusal.DRAFT_NOT_ATTACHED;
import static org.jointmeeting.policy.PolicyRefusal.EFFECTIVE_BEFORE_ISSUE;
import static org.jointmeeting.policy.PolicyRefusal.ISSUED_BEFORE_DECISION;
import static org.jointmeeting.policy.PolicyStage.APPROVED;
import static org.jointmeeting.policy.PolicyStage.FILED;
import static org.jointmeeting.policy.PolicyStage.GOVERNMENT_DECISION;
import static org.jointmeeting.policy.PolicyStage.ISSUED;
import static org.jointmeeting.policy.PolicyStage.REJECTED;
import static org.jointmeeting.policy.PolicyStage.REVISION;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.CoordinationCommand.PrepareApprovalDraft;
import org.jointmeeting.policy.PublicationCommand.FileForRecord;
import org.jointmeeting.policy.PublicationCommand.Issue;
import org.jointmeeting.policy.PublicationCommand.RecordApproval;
import org.jointmeeting.policy.PublicationCommand.RecordRejection;
import org.jointmeeting.policy.PublicationCommand.RecordReturn;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.outcome.GovernmentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Article 11(2) to (4): submission, the government's decision, issue and filing. */
class DecisionAndIssueTest {
    private static final String DOCUMENT = "福府函〔2026〕15号";

    static Stream<Arguments> results() {
        return Stream.of(
                arguments(GovernmentResult.APPROVED, APPROVED, on(d -> new RecordApproval(DOCUMENT, d))),
                arguments(GovernmentResult.RETURNED, REVISION, on(d -> new RecordReturn(DOCUMENT, d, "请补充测算。"))),
                arguments(GovernmentResult.REJECTED, REJECTED, on(d -> new RecordRejection(DOCUMENT, d, "财力不足。"))));
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @MethodSource("results")
    @Proves("art11-i2")
    void the_office_records_what_the_government_decided(
            GovernmentResult result, PolicyStage stage, Function<LocalDate, PolicyCommand> record) {
        PolicyScenario p = aPolicy().involving(HEALTH).inGovernmentDecision().daysLater(10);
        assertThatDecision(p.tries(OFFICE_CLERK, record.apply(p.today()))).leadsTo(stage);
        Publication publication =
                p.office(record.apply(START.plusDays(8))).policy().publication();
        assertThat(publication.decision()).contains(result);
        assertThat(publication.decisionDocument()).contains(DOCUMENT);
        assertThat(publication.decidedOn()).contains(START.plusDays(8));
        assertThat(publication.submittedOn()).contains(START);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void nobody_but_the_office_records_it(
            GovernmentResult result, PolicyStage stage, Function<LocalDate, PolicyCommand> record) {
        PolicyScenario p = aPolicy().involving(HEALTH).inGovernmentDecision();
        assertThatDecision(p.leadTries(record.apply(START)))
                .isRefusedFor(NOT_ENTITLED)
                .citing(NOT_ENTITLED, "art11-i2");
        assertThat(p.stage()).as("where it would be if it were %s", result).isNotEqualTo(stage);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void the_government_decides_after_the_submission_and_by_today(
            GovernmentResult result, PolicyStage stage, Function<LocalDate, PolicyCommand> record) {
        PolicyScenario p = aPolicy().involving(HEALTH).inGovernmentDecision().daysLater(3);
        assertThatDecision(p.officeTries(record.apply(START.minusDays(1))))
                .isRefusedFor(DECIDED_BEFORE_SUBMISSION)
                .citing(DECIDED_BEFORE_SUBMISSION, "art11-i3");
        assertThatDecision(p.officeTries(record.apply(START.plusDays(4))))
                .isRefusedFor(DATE_IN_FUTURE)
                .naming(DATE_IN_FUTURE, START.plusDays(4))
                .citing(DATE_IN_FUTURE, "art11-i2");
        assertThatDecision(p.officeTries(record.apply(START))).as("%s", result).leadsTo(stage);
        assertThatDecision(p.officeTries(record.apply(START.plusDays(3))))
                .as("%s", result)
                .leadsTo(stage);
    }

    @Test
    void what_the_government_returned_goes_through_review_and_meeting_again() {
        PolicyScenario p =
                aPolicy().involving(HEALTH).inGovernmentDecision().office(new RecordReturn(DOCUMENT, START, "请补充测算。"));
        assertThat(p.policy().coordination().agreed()).isEmpty();
        assertThat(p.policy().coordination().reviewPassed()).isFalse();
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(DRAFT_NOT_ATTACHED)
                .naming(DRAFT_NOT_ATTACHED, DocumentKind.REVIEW_DRAFT);
        assertThat(p.inPreliminaryReview().filed().stage()).isEqualTo(FILED);
    }

    @Test
    void what_went_directly_and_was_returned_may_go_directly_again() {
        PolicyScenario p = aPolicy()
                .directlyInApprovalDrafting()
                .inGovernmentDecision()
                .office(new RecordReturn(DOCUMENT, START, "请补充测算。"));
        assertThatDecision(p.leadTries(new PrepareApprovalDraft())).leadsTo(PolicyStage.APPROVAL_DRAFTING);
        assertThatDecision(p.lead(new PrepareApprovalDraft()).leadTries(new SubmitForApproval()))
                .isRefusedFor(DRAFT_NOT_ATTACHED)
                .naming(DRAFT_NOT_ATTACHED, DocumentKind.APPROVAL_DRAFT);
    }

    @Test
    void a_second_submission_takes_the_place_of_the_first() {
        PolicyScenario p = aPolicy()
                .directlyInApprovalDrafting()
                .inGovernmentDecision()
                .office(new RecordReturn(DOCUMENT, START, "请补充测算。"))
                .daysLater(20)
                .directlyInApprovalDrafting()
                .inGovernmentDecision();
        assertThat(p.policy().publication()).isEqualTo(Publication.NONE.withSubmittedOn(START.plusDays(20)));
        assertThat(p.stage()).isEqualTo(GOVERNMENT_DECISION);
    }

    @Test
    void the_lead_unit_issues_what_was_approved() {
        PolicyScenario p = aPolicy().involving(HEALTH).approved().daysLater(5);
        Issue issue = new Issue("福民规〔2026〕1号", START.plusDays(4), START.plusDays(30));
        assertThat(assertThatDecision(p.leadTries(issue))
                        .leadsTo(ISSUED)
                        .records(PublicationEvent.Issued.class)
                        .issuer())
                .isEqualTo(CIVIL_AFFAIRS);
        Publication publication = p.lead(issue).policy().publication();
        assertThat(publication.document()).contains("福民规〔2026〕1号");
        assertThat(publication.issuedOn()).contains(START.plusDays(4));
        assertThat(publication.effectiveOn()).contains(START.plusDays(30));
        assertThat(publication.decisionDocument()).as("what was there stays").contains(DOCUMENT);
        assertThat(p.stage().inForce()).isTrue();
    }

    @Test
    void the_dates_of_the_issue_are_in_order() {
        PolicyScenario p = aPolicy().involving(HEALTH).approved().daysLater(5);
        assertThatDecision(p.leadTries(issuing(START.minusDays(1), START)))
                .isRefusedFor(ISSUED_BEFORE_DECISION)
                .citing(ISSUED_BEFORE_DECISION, "art11-i4");
        assertThatDecision(p.leadTries(issuing(START.plusDays(6), START.plusDays(6))))
                .isRefusedFor(DATE_IN_FUTURE)
                .citing(DATE_IN_FUTURE, "art11-i4");
        assertThatDecision(p.leadTries(issuing(START.plusDays(2), START.plusDays(1))))
                .isRefusedFor(EFFECTIVE_BEFORE_ISSUE)
                .citing(EFFECTIVE_BEFORE_ISSUE, "art11-i4");
        assertThatDecision(p.leadTries(issuing(START, START))).isAccepted();
        assertThatDecision(p.leadTries(issuing(START.plusDays(5), START.plusDays(5))))
                .isAccepted();
    }

    @Test
    void without_a_local_rule_nobody_else_issues() {
        PolicyScenario p = aPolicy().involving(HEALTH).approved();
        assertThatDecision(p.unitTries(FINANCE, issuing(START, START)))
                .isRefusedFor(NOT_ENTITLED)
                .naming(NOT_ENTITLED, "MEMBER@civil-affairs", "LIAISON@civil-affairs");
        assertThatDecision(p.officeTries(issuing(START, START))).isRefusedFor(NOT_ENTITLED);
    }

    @Test
    void a_local_rule_says_who_issues_instead_of_the_lead_unit() {
        PolicyScenario p = aPolicy()
                .involving(HEALTH)
                .under(Rules.withIssuers(HEALTH, FINANCE))
                .approved();
        assertThatDecision(p.leadTries(issuing(START, START)))
                .isRefusedFor(NOT_ENTITLED)
                .naming(NOT_ENTITLED, "MEMBER@health", "LIAISON@health", "MEMBER@finance", "LIAISON@finance");
        assertThat(assertThatDecision(p.unitTries(FINANCE, issuing(START, START)))
                        .records(PublicationEvent.Issued.class)
                        .issuer())
                .isEqualTo(FINANCE);
    }

    @Test
    @Proves("art11-i4")
    void the_lead_unit_files_what_was_issued() {
        PolicyScenario p = aPolicy().involving(HEALTH).issued().daysLater(9);
        assertThatDecision(p.officeTries(new FileForRecord())).isRefusedFor(NOT_ENTITLED);
        assertThatDecision(p.leadTries(new FileForRecord())).leadsTo(FILED);
        assertThat(p.lead(new FileForRecord()).policy().publication().filedOn()).contains(START.plusDays(9));
        assertThat(p.stage().inForce()).isTrue();
    }

    private static Issue issuing(LocalDate issued, LocalDate effective) {
        return new Issue("福民规〔2026〕1号", issued, effective);
    }

    private static Function<LocalDate, PolicyCommand> on(Function<LocalDate, PolicyCommand> record) {
        return record;
    }
}
