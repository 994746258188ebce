package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.DEVELOPMENT_REFORM;
import static org.jointmeeting.fixture.Units.DISABLED_FEDERATION;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.fixture.Units.LEGAL_AFFAIRS;
import static org.jointmeeting.policy.PolicyRefusal.ASKED_ON_EARLIER_TEXT;
import static org.jointmeeting.policy.PolicyRefusal.MANDATORY_OPINIONS_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.RESERVED_MATTERS_NOT_CLEARED;
import static org.jointmeeting.policy.PolicyRefusal.TRIGGER_HOLDS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.CoordinationCommand.PrepareApprovalDraft;
import org.jointmeeting.policy.DraftingCommand.ReviseProposal;
import org.jointmeeting.policy.DraftingEvent.ProposalRevised;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.policy.proposal.ProposalPart;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.policy.proposal.Residence;
import org.jointmeeting.procedure.Decision.Accepted;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An opinion and a clearance answer one text of the proposal (Articles 10 and 11(1)). */
class RevisionOfSubstanceTest {

    /** One change for each part. */
    private static final Map<ProposalPart, UnaryOperator<Proposal>> CHANGES = Map.ofEntries(
            Map.entry(ProposalPart.TITLE, p -> p.withTitle("长者居家服务办法")),
            Map.entry(ProposalPart.LEAD, p -> p.withLead(FINANCE)),
            Map.entry(ProposalPart.INVOLVED, p -> p.withInvolved(HEALTH)),
            Map.entry(ProposalPart.ADJUSTS, p -> p.withAdjusts(PolicyId.of("FT-2019-007"))),
            Map.entry(ProposalPart.TOUCHES, p -> p.withTouches(Touch.STANDARD)),
            Map.entry(ProposalPart.RESERVED_BASIS, p -> p.withOtherReservedBasis("《深圳经济特区养老服务条例》第十条")),
            Map.entry(
                    ProposalPart.CATEGORY,
                    p -> p.withCoverage(p.coverage().withCategory(Proposals.MEDICAL_ASSISTANCE))),
            Map.entry(ProposalPart.GROUPS, p -> p.withCoverage(p.coverage().withGroups(BeneficiaryGroup.DISABLED))),
            Map.entry(ProposalPart.FORM, p -> p.withCoverage(p.coverage().withForm(BenefitForm.IN_KIND))),
            Map.entry(
                    ProposalPart.AGE,
                    p -> p.withCoverage(p.coverage().withAge(new Range(Optional.of(81), Optional.empty())))),
            Map.entry(
                    ProposalPart.INCOME,
                    p -> p.withCoverage(p.coverage().withIncome(new Range(Optional.empty(), Optional.of(1234))))),
            Map.entry(ProposalPart.RESIDENCE, p -> p.withCoverage(p.coverage().withResidence(Residence.PERMIT_HOLDER))),
            Map.entry(ProposalPart.AREA, p -> p.withCoverage(p.coverage().withArea(UnitId.of("meilin")))),
            Map.entry(
                    ProposalPart.PERIOD,
                    p -> p.withCoverage(
                            p.coverage().withFrom(p.coverage().from().plusDays(1)))));

    @ParameterizedTest
    @EnumSource(ProposalPart.class)
    void each_part_is_told_from_every_other(ProposalPart part) {
        Proposal one = Proposals.ledBy(CIVIL_AFFAIRS);
        assertThat(ProposalPart.changed(one, changed(part, one))).containsExactly(part);
        assertThat(ProposalPart.changed(one, one)).isEmpty();
    }

    @Test
    void every_part_is_of_substance_but_the_title_and_who_is_concerned() {
        assertThat(Arrays.stream(ProposalPart.values()).filter(part -> !part.isOfSubstance()))
                .containsExactly(ProposalPart.TITLE, ProposalPart.INVOLVED);
    }

    @Test
    void the_order_in_which_units_are_listed_is_no_change() {
        Proposal one = Proposals.ledBy(CIVIL_AFFAIRS).withInvolved(HEALTH, FINANCE);
        assertThat(ProposalPart.changed(one, one.withInvolved(FINANCE, HEALTH))).isEmpty();
    }

    // ---- opinions

    @Test
    @Proves("art11-i1")
    void four_supports_do_not_carry_over_to_something_else() {
        PolicyScenario p = readyForReview();
        assertThatDecision(p.leadTries(new SubmitReviewDraft())).isAccepted();
        p.lead(older(p));
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(ASKED_ON_EARLIER_TEXT, MANDATORY_OPINIONS_MISSING)
                .naming(ASKED_ON_EARLIER_TEXT, DEVELOPMENT_REFORM, CIVIL_AFFAIRS, FINANCE, LEGAL_AFFAIRS, HEALTH)
                .naming(MANDATORY_OPINIONS_MISSING, DEVELOPMENT_REFORM, CIVIL_AFFAIRS, FINANCE, LEGAL_AFFAIRS)
                .citing(ASKED_ON_EARLIER_TEXT, "art11-i1");
    }

    @Test
    void a_new_title_asks_nobody_again() {
        PolicyScenario p = readyForReview();
        p.lead(new ReviseProposal(changed(ProposalPart.TITLE, p.proposal())));
        assertThatDecision(p.leadTries(new SubmitReviewDraft())).isAccepted();
    }

    @Test
    void asked_again_and_replied_it_goes_on() {
        PolicyScenario p = readyForReview();
        p.lead(older(p)).inConsultation();
        assertThat(p.policy().consultation().awaited())
                .containsExactlyElementsOf(p.policy().consultation().asked());
        assertThat(p.inRevision().inPreliminaryReview().stage()).isEqualTo(PolicyStage.PRELIMINARY_REVIEW);
    }

    @Test
    void a_unit_that_replies_to_the_new_text_unasked_has_replied() {
        PolicyScenario p = readyForReview();
        p.lead(older(p)).unit(FINANCE, Acts.opinionOf(FINANCE, Position.SUPPORT));
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(ASKED_ON_EARLIER_TEXT, MANDATORY_OPINIONS_MISSING)
                .naming(ASKED_ON_EARLIER_TEXT, DEVELOPMENT_REFORM, CIVIL_AFFAIRS, LEGAL_AFFAIRS, HEALTH)
                .naming(MANDATORY_OPINIONS_MISSING, DEVELOPMENT_REFORM, CIVIL_AFFAIRS, LEGAL_AFFAIRS);
    }

    @Test
    void an_earlier_opinion_is_kept_and_known_to_be_on_an_earlier_text() {
        PolicyScenario p = readyForReview();
        p.lead(older(p));
        Consultation c = p.policy().consultation();
        assertThat(c.opinionOf(FINANCE)).isPresent();
        assertThat(c.hasReplied(FINANCE)).isFalse();
        assertThat(c.lapsed()).contains(FINANCE);
    }

    @Test
    void revising_silences_no_objection() {
        PolicyScenario p = aPolicy().objectedBy(FINANCE).inRevision();
        p.lead(older(p));
        assertThat(p.policy().consultation().objecting()).containsExactly(FINANCE);
        assertThatDecision(p.leadTries(new PrepareApprovalDraft()))
                .naming(TRIGGER_HOLDS, "MAJOR_DISAGREEMENT", FINANCE);
        p.unit(FINANCE, Acts.opinionOf(FINANCE, Position.SUPPORT));
        assertThat(p.policy().consultation().objecting()).isEmpty();
    }

    @Test
    void the_direct_route_does_not_lead_around_those_who_were_asked() {
        PolicyScenario p = aPolicy().inRevision();
        assertThatDecision(p.leadTries(new PrepareApprovalDraft())).isAccepted();
        p.lead(older(p));
        assertThatDecision(p.leadTries(new PrepareApprovalDraft())).isRefusedFor(ASKED_ON_EARLIER_TEXT);
    }

    @Test
    void before_anybody_was_asked_the_proposal_is_revised_at_will() {
        PolicyScenario p = aPolicy().readyToConsult();
        ProposalRevised e = assertThatDecision(p.leadTries(older(p))).records(ProposalRevised.class);
        assertThat(e.changed()).containsExactly(ProposalPart.AGE);
        assertThat(e.askAgain()).isEmpty();
    }

    @Test
    void the_register_and_the_author_are_told_what_the_revision_undoes() {
        PolicyScenario p = readyForReview();
        Accepted revised = (Accepted) p.leadTries(older(p));
        assertThat((ProposalRevised) revised.event()).satisfies(e -> {
            assertThat(e.changed()).containsExactly(ProposalPart.AGE);
            assertThat(e.askAgain())
                    .containsExactlyElementsOf(p.policy().consultation().asked());
        });
        assertThat(revised.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.provision().clause()).isEqualTo("art11-i1");
            assertThat(notice.details())
                    .extracting(d -> d.id())
                    .containsExactlyElementsOf(p.policy().consultation().asked().stream()
                            .map(UnitId::value)
                            .toList());
        });
    }

    @Test
    void the_worklist_says_who_must_be_asked_again_and_then_who_must_reply_again() {
        PolicyScenario p = readyForReview();
        p.lead(older(p));
        assertThat(owed(p))
                .filteredOn(o -> o.kind().equals("ask-again"))
                .extracting(Obligation::about, o -> o.assignees().get(0).unit())
                .contains(tuple("finance", DISABLED_FEDERATION), tuple("health", DISABLED_FEDERATION));
        assertThat(owed(p.inConsultation()))
                .filteredOn(o -> o.kind().equals("give-opinion"))
                .extracting(Obligation::about)
                .contains("finance", "health");
    }

    // ---- clearances

    @Test
    @Proves("art10-p2")
    void a_clearance_does_not_outlast_a_change_of_what_was_cleared() {
        PolicyScenario p = cleared(Touch.STANDARD);
        p.lead(new ReviseProposal(changed(ProposalPart.PERIOD, p.proposal())));
        assertThat(Obligation.of(
                        PolicyProcedure.PROCEDURE, p.policy(), p.situation().setting()))
                .extracting(Obligation::kind, Obligation::about)
                .contains(tuple("request-city-study", "WELFARE_STANDARD"));
        assertThatDecision(p.leadTries(new SolicitOpinions(List.of())))
                .isRefusedFor(RESERVED_MATTERS_NOT_CLEARED)
                .naming(RESERVED_MATTERS_NOT_CLEARED, ReservedMatter.WELFARE_STANDARD);
        assertThatDecision(p.clearedByTheOffice().leadTries(new SolicitOpinions(List.of())))
                .isAccepted();
    }

    @Test
    void a_clearance_outlasts_a_change_of_something_else() {
        PolicyScenario p = cleared(Touch.STANDARD);
        p.lead(new ReviseProposal(changed(ProposalPart.AGE, p.proposal())));
        assertThatDecision(p.leadTries(new SolicitOpinions(List.of()))).isAccepted();
    }

    @Test
    void a_matter_that_was_dropped_and_taken_up_again_is_studied_again() {
        PolicyScenario p = cleared(Touch.STANDARD);
        p.lead(new ReviseProposal(p.proposal().withTouches(List.of())))
                .lead(new ReviseProposal(p.proposal().withTouches(Touch.STANDARD)));
        assertThatDecision(p.leadTries(new SolicitOpinions(List.of()))).isRefusedFor(RESERVED_MATTERS_NOT_CLEARED);
    }

    private static PolicyScenario readyForReview() {
        return aPolicy().ledBy(DISABLED_FEDERATION).involving(HEALTH).readyForReview();
    }

    private static PolicyScenario cleared(Touch touch) {
        return aPolicy().inForm(BenefitForm.ALLOWANCE).touching(touch).clearedByTheOffice();
    }

    private static ReviseProposal older(PolicyScenario p) {
        return new ReviseProposal(changed(ProposalPart.AGE, p.proposal()));
    }

    private static Proposal changed(ProposalPart part, Proposal proposal) {
        return Objects.requireNonNull(CHANGES.get(part)).apply(proposal);
    }

    private static List<Obligation> owed(PolicyScenario p) {
        return Obligation.of(
                PolicyProcedure.PROCEDURE, p.policy(), p.situation().setting());
    }
}
