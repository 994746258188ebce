package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.OFFICE_CLERK;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Proposals.DISABLED_WELFARE;
import static org.jointmeeting.fixture.Proposals.MEDICAL_ASSISTANCE;
import static org.jointmeeting.fixture.Proposals.elderlyCare;
import static org.jointmeeting.fixture.Proposals.inForce;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.ASKED_ON_EARLIER_TEXT;
import static org.jointmeeting.policy.PolicyRefusal.MANDATORY_OPINIONS_MISSING;
import static org.jointmeeting.policy.PolicyRefusal.NO_RESERVED_MATTER;
import static org.jointmeeting.policy.PolicyRefusal.RESERVED_MATTERS_NOT_CLEARED;
import static org.jointmeeting.policy.PolicyStage.CITY_MATTER_STUDY;
import static org.jointmeeting.policy.PolicyStage.CONSULTATION;
import static org.jointmeeting.policy.PolicyStage.DRAFTING;
import static org.jointmeeting.policy.PolicyStage.REVISION;
import static org.jointmeeting.procedure.KernelRefusal.NOT_ENTITLED;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.escalation.ReservedMatter;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.fixture.PolicyScenario;
import org.jointmeeting.fixture.Rules;
import org.jointmeeting.policy.CityStudyCommand.Decline;
import org.jointmeeting.policy.CityStudyCommand.ProceedAfterStudy;
import org.jointmeeting.policy.CityStudyCommand.ReferToCity;
import org.jointmeeting.policy.CityStudyCommand.RequestCityStudy;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.CoordinationCommand.PrepareApprovalDraft;
import org.jointmeeting.policy.DraftingCommand.ReviseProposal;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.PublicationCommand.SubmitForApproval;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.rules.book.CategoryId;
import org.jointmeeting.rules.book.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article 10: matters that the city decides uniformly. */
class CityMatterTest {
    private static final SolicitOpinions SOLICIT = new SolicitOpinions(List.of());
    private static final RequestCityStudy ASK = new RequestCityStudy("本区老龄化程度高于全市平均水平。");
    private static final PolicyId OLD = PolicyId.of("FT-2019-007");

    // Every form and both divisions through the procedure itself; the rule is ReservedMattersTest's.
    @ParameterizedTest(name = "{0} {1}, {2} {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
          elderly-welfare,          ALLOWANCE,       formulate, STANDARD,          WELFARE_STANDARD
          elderly-welfare,          ALLOWANCE,       formulate, EFFECTIVE_TIME,    WELFARE_STANDARD
          elderly-welfare,          ALLOWANCE,       formulate, BENEFICIARY_SCOPE, -
          elderly-welfare,          ALLOWANCE,       adjust,    BENEFICIARY_SCOPE, WELFARE_SCOPE
          elderly-welfare,          SERVICE,         adjust,    STANDARD,          -
          elderly-welfare,          SERVICE,         adjust,    BENEFICIARY_SCOPE, -
          elderly-welfare,          FACILITY,        adjust,    STANDARD,          -
          elderly-welfare,          IN_KIND,         adjust,    STANDARD,          -
          elderly-welfare,          FEE_REDUCTION,   adjust,    STANDARD,          -
          elderly-welfare,          CASH_ASSISTANCE, adjust,    STANDARD,          -
          medical-assistance,       CASH_ASSISTANCE, formulate, STANDARD,          ASSISTANCE_STANDARD
          medical-assistance,       SERVICE,         formulate, EFFECTIVE_TIME,    ASSISTANCE_STANDARD
          medical-assistance,       CASH_ASSISTANCE, formulate, BENEFICIARY_SCOPE, -
          minimum-living-allowance, CASH_ASSISTANCE, adjust,    BENEFICIARY_SCOPE, ASSISTANCE_SCOPE
          minimum-living-allowance, ALLOWANCE,       adjust,    STANDARD,          ASSISTANCE_STANDARD
          """)
    @Proves({"art10-i1", "art10-i2", "art10-i3", "art10-i4"})
    void what_a_proposal_touches_decides_its_reserved_matters(
            String category, BenefitForm form, String kind, Touch touch, ReservedMatter matter) {
        PolicyScenario p =
                aPolicy().inCategory(CategoryId.of(category)).inForm(form).touching(touch);
        if (kind.equals("adjust")) {
            p.alongside(inForce(OLD.value(), elderlyCare())).adjusting(OLD);
        }
        p.readyToConsult();
        if (matter == null) {
            assertThatDecision(p.leadTries(SOLICIT)).leadsTo(CONSULTATION);
        } else {
            assertThatDecision(p.leadTries(SOLICIT))
                    .isRefusedFor(RESERVED_MATTERS_NOT_CLEARED)
                    .naming(RESERVED_MATTERS_NOT_CLEARED, matter)
                    .citing(RESERVED_MATTERS_NOT_CLEARED, "art10-p2");
        }
    }

    @Test
    @Proves("art10-i5")
    void another_matter_reserved_by_law_is_declared_with_its_basis() {
        PolicyScenario p = aPolicy()
                .proposing(x -> x.withOtherReservedBasis("《深圳经济特区养老服务条例》"))
                .readyToConsult();
        assertThatDecision(p.leadTries(SOLICIT))
                .isRefusedFor(RESERVED_MATTERS_NOT_CLEARED)
                .naming(RESERVED_MATTERS_NOT_CLEARED, ReservedMatter.OTHER_BY_LAW);
    }

    @Test
    void the_direct_route_does_not_go_round_the_study() {
        assertThatDecision(reserved().readyToConsult().leadTries(new PrepareApprovalDraft()))
                .isRefusedFor(RESERVED_MATTERS_NOT_CLEARED);
    }

    @Test
    void a_matter_taken_up_while_revising_is_studied_before_the_review() {
        PolicyScenario p =
                aPolicy().involving(HEALTH).inForm(BenefitForm.ALLOWANCE).readyForReview();
        p.lead(new ReviseProposal(p.proposal().withTouches(Touch.STANDARD)));
        assertThatDecision(p.leadTries(new SubmitReviewDraft()))
                .isRefusedFor(RESERVED_MATTERS_NOT_CLEARED, ASKED_ON_EARLIER_TEXT, MANDATORY_OPINIONS_MISSING)
                .naming(RESERVED_MATTERS_NOT_CLEARED, ReservedMatter.WELFARE_STANDARD);
    }

    @Test
    void asking_for_the_study_records_the_matters_and_the_circumstances() {
        PolicyScenario p =
                reserved().touching(Touch.STANDARD, Touch.BENEFICIARY_SCOPE).readyToConsult();
        CityStudyEvent.CityStudyRequested e = assertThatDecision(p.leadTries(ASK))
                .leadsTo(CITY_MATTER_STUDY)
                .records(CityStudyEvent.CityStudyRequested.class);
        assertThat(e.matters()).containsExactly(ReservedMatter.WELFARE_STANDARD);
        assertThat(e.circumstances()).isEqualTo(ASK.circumstances());
        assertThat(p.lead(ASK).policy().study().asked()).containsExactly(ReservedMatter.WELFARE_STANDARD);
        assertThat(p.policy().study().cameFrom()).contains(DRAFTING);
    }

    @Test
    void there_is_nothing_to_study_without_a_reserved_matter() {
        assertThatDecision(aPolicy().drafted().leadTries(ASK))
                .isRefusedFor(NO_RESERVED_MATTER)
                .citing(NO_RESERVED_MATTER, "art10-p2");
    }

    @Test
    void there_is_nothing_left_to_study_once_it_was() {
        assertThatDecision(reserved().clearedByTheOffice().leadTries(ASK)).isRefusedFor(NO_RESERVED_MATTER);
    }

    @Test
    void the_study_may_be_asked_for_before_the_dossier_is_complete() {
        assertThatDecision(reserved().drafted().leadTries(ASK)).leadsTo(CITY_MATTER_STUDY);
    }

    @Test
    @Proves("art10-p2")
    void what_the_office_lets_proceed_goes_on() {
        PolicyScenario p = reserved().clearedByTheOffice();
        assertThat(p.stage()).isEqualTo(DRAFTING);
        assertThat(p.policy().study())
                .isEqualTo(new CityStudy(Optional.empty(), List.of(), List.of(ReservedMatter.WELFARE_STANDARD)));
        assertThatDecision(p.leadTries(SOLICIT)).leadsTo(CONSULTATION);
    }

    @Test
    void what_came_from_revision_goes_back_there_with_its_drafts() {
        PolicyScenario p =
                aPolicy().involving(HEALTH).inForm(BenefitForm.ALLOWANCE).readyForReview();
        p.lead(new ReviseProposal(p.proposal().withTouches(Touch.STANDARD))).clearedByTheOffice();
        assertThat(p.stage()).isEqualTo(REVISION);
        assertThat(p.policy().dossier().has(DocumentKind.REVIEW_DRAFT)).isTrue();
        assertThatDecision(p.inConsultation().inRevision().leadTries(new SubmitReviewDraft()))
                .leadsTo(PolicyStage.PRELIMINARY_REVIEW);
    }

    @Test
    void a_further_matter_is_studied_by_itself() {
        PolicyScenario p = aPolicy()
                .inCategory(DISABLED_WELFARE)
                .inForm(BenefitForm.ALLOWANCE)
                .touching(Touch.STANDARD)
                .alongside(inForce(OLD.value(), elderlyCare()))
                .adjusting(OLD)
                .clearedByTheOffice();
        p.lead(new ReviseProposal(p.proposal().withTouches(Touch.STANDARD, Touch.BENEFICIARY_SCOPE)));
        assertThatDecision(p.leadTries(SOLICIT))
                .isRefusedFor(RESERVED_MATTERS_NOT_CLEARED)
                .naming(RESERVED_MATTERS_NOT_CLEARED, ReservedMatter.WELFARE_SCOPE);
        p.clearedByTheOffice();
        assertThat(p.policy().study().cleared())
                .containsExactly(ReservedMatter.WELFARE_STANDARD, ReservedMatter.WELFARE_SCOPE);
        assertThatDecision(p.leadTries(SOLICIT)).leadsTo(CONSULTATION);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Proves("art10-p2")
    void what_the_office_refers_or_declines_ends(boolean refers) {
        PolicyScenario p = refers ? reserved().referredToTheCity() : reserved().declined();
        assertThat(p.stage()).isEqualTo(refers ? PolicyStage.REFERRED_TO_CITY : PolicyStage.DECLINED);
        assertThat(p.stage().isEnd()).isTrue();
    }

    @Test
    void the_office_alone_records_the_study() {
        PolicyScenario p = reserved().inCityMatterStudy();
        assertThatDecision(p.leadTries(new ProceedAfterStudy("同意。"))).isRefusedFor(NOT_ENTITLED);
        assertThatDecision(p.unitTries(FINANCE, new ReferToCity("应由市定。"))).isRefusedFor(NOT_ENTITLED);
        assertThatDecision(p.leadTries(new Decline("不予推进。"))).isRefusedFor(NOT_ENTITLED);
        assertThatDecision(p.tries(OFFICE_CLERK, new ProceedAfterStudy("同意。"))).isAccepted();
    }

    // ---- a new scope of beneficiaries

    @Test
    void a_new_scope_warns_and_refuses_nothing() {
        PolicyScenario p = aPolicy().inForm(BenefitForm.ALLOWANCE).touching(Touch.BENEFICIARY_SCOPE);
        assertThatDecision(p.leadTries(new StartDraft(p.proposal()))).notesUnder("art10-i2");
        p.drafted();
        assertThatDecision(p.leadTries(new ReviseProposal(p.proposal()))).notesUnder("art10-i2");
        assertThatDecision(p.readyToConsult().leadTries(SOLICIT)).leadsTo(CONSULTATION);
    }

    @Test
    void a_new_scope_of_assistance_warns_under_its_own_item() {
        PolicyScenario p = aPolicy().inCategory(MEDICAL_ASSISTANCE).touching(Touch.BENEFICIARY_SCOPE);
        Notice notice = assertThatDecision(p.leadTries(new StartDraft(p.proposal())))
                .notices()
                .get(0);
        assertThat(notice.provision().clause()).isEqualTo("art10-i4");
        assertThat(notice.message().zh()).contains("调整");
        assertThat(notice.message().en()).contains("adjustment");
    }

    @Test
    void a_new_scope_of_a_service_does_not_warn() {
        PolicyScenario p = aPolicy().touching(Touch.BENEFICIARY_SCOPE);
        assertThatDecision(p.leadTries(new StartDraft(p.proposal()))).notesUnder();
    }

    @Test
    void read_as_reserved_a_new_scope_is_studied_and_does_not_warn() {
        PolicyScenario p = aPolicy()
                .under(Rules.reading(Question.NEW_SCOPE, "reserved"))
                .inForm(BenefitForm.ALLOWANCE)
                .touching(Touch.BENEFICIARY_SCOPE);
        assertThatDecision(p.leadTries(new StartDraft(p.proposal()))).notesUnder();
        assertThatDecision(p.readyToConsult().leadTries(SOLICIT))
                .isRefusedFor(RESERVED_MATTERS_NOT_CLEARED)
                .naming(RESERVED_MATTERS_NOT_CLEARED, ReservedMatter.WELFARE_SCOPE);
    }

    @Test
    void a_matter_that_becomes_reserved_late_stops_the_submission() {
        PolicyScenario p = aPolicy()
                .inForm(BenefitForm.ALLOWANCE)
                .touching(Touch.BENEFICIARY_SCOPE)
                .directlyInApprovalDrafting()
                .readyForApproval()
                .under(Rules.reading(Question.NEW_SCOPE, "reserved"));
        assertThatDecision(p.leadTries(new SubmitForApproval())).isRefusedFor(RESERVED_MATTERS_NOT_CLEARED);
    }

    private static PolicyScenario reserved() {
        return aPolicy().inForm(BenefitForm.ALLOWANCE).touching(Touch.STANDARD);
    }
}
