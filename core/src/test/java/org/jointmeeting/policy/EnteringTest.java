package org.jointmeeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.DecisionAssert.assertThatDecision;
import static org.jointmeeting.fixture.People.OFFICE_DIRECTOR;
import static org.jointmeeting.fixture.PolicyScenario.START;
import static org.jointmeeting.fixture.PolicyScenario.aPolicy;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.policy.PolicyRefusal.DOCUMENT_NUMBER_USED;
import static org.jointmeeting.policy.PolicyRefusal.ENTERED_ADJUSTS;
import static org.jointmeeting.policy.PolicyRefusal.NOT_IN_FORCE_YET;

import java.time.LocalDate;
import java.util.Optional;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.MembershipStage;
import org.jointmeeting.policy.DraftingCommand.EnterInForce;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Decision;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Neighbour;
import org.jointmeeting.procedure.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entering a policy already in force (Article 5(3)) is no way round Articles 9 to 11. */
class EnteringTest {
    private static final String NUMBER = "福民〔2019〕7号";
    private static final Proposal PROPOSAL = Proposals.ledBy(HEALTH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            ISSUED | EFFECTIVE | STANDS
            -30    | -1        | true
            -30    | 0         | true
            0      | 0         | true
            -30    | 1         | false
            0      | 30        | false
            """)
    @Proves("art5-i3")
    void what_takes_effect_only_later_is_not_in_force_yet(int issued, int effective, boolean stands) {
        Decision decision =
                decide(Situation.on(START), entering(PROPOSAL, START.plusDays(issued), START.plusDays(effective)));
        if (stands) {
            assertThatDecision(decision).isAccepted();
        } else {
            assertThatDecision(decision)
                    .isRefusedFor(NOT_IN_FORCE_YET)
                    .naming(NOT_IN_FORCE_YET, START.plusDays(effective))
                    .citing(NOT_IN_FORCE_YET, "art5-i3");
        }
    }

    @Test
    @Proves("art9-p1")
    void what_would_replace_another_policy_is_drafted_not_entered() {
        PolicyId old = PolicyId.of("FT-2015-002");
        assertThatDecision(decide(
                        Situation.on(START),
                        entering(PROPOSAL.withAdjusts(old), START.minusDays(900), START.minusDays(870))))
                .isRefusedFor(ENTERED_ADJUSTS)
                .naming(ENTERED_ADJUSTS, old)
                .citing(ENTERED_ADJUSTS, "art9-p1");
    }

    // ---- the document number

    @Test
    void a_document_number_is_one_policys_for_good() {
        for (Policy issued : new Policy[] {
            aPolicy().enteredInForce().policy(),
            aPolicy().issued().policy(),
            aPolicy().filed().policy(),
            aPolicy().filed().repealed().policy(),
            aPolicy().filed().supersededBy(PolicyId.of("FT-2027-001")).policy()
        }) {
            Situation in = after("FT-2019-007", issued);
            String number = issued.publication().document().orElseThrow();
            assertThatDecision(decide(in, entering(number)))
                    .as("%s", issued.stage())
                    .isRefusedFor(DOCUMENT_NUMBER_USED)
                    .naming(DOCUMENT_NUMBER_USED, "FT-2019-007")
                    .citing(DOCUMENT_NUMBER_USED, "art5-i3");
            assertThatDecision(decide(in, entering("福府〔2011〕1号"))).isAccepted();
        }
    }

    @Test
    void of_two_policies_under_one_number_the_first_keeps_it() {
        Policy issued = aPolicy().enteredInForce().policy();
        DocumentNumbers both = used(used(DocumentNumbers.NONE, "FT-2019-007", issued), "FT-2019-008", issued);
        assertThat(both.of(issued.publication().document().orElseThrow())).contains(PolicyId.of("FT-2019-007"));
    }

    @Test
    void many_numbers_are_all_found_again() {
        DocumentNumbers all = DocumentNumbers.NONE;
        Policy issued = aPolicy().enteredInForce().policy();
        for (int i = 0; i < 1000; i++) {
            all = used(all, "FT-" + i, numbered(issued, "福民〔2019〕" + i + "号"));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(all.of("福民〔2019〕" + i + "号")).contains(PolicyId.of("FT-" + i));
        }
        assertThat(all.of("福民〔2019〕1000号")).isEmpty();
        assertThat(DocumentNumbers.NONE.of("福民〔2019〕0号")).isEmpty();
    }

    // ---- issued since the joint meeting exists: no article forbids to say so, and it shows

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            CONSTITUTED | ISSUED | SHOWN
            -100        | -101   | false
            -100        | -100   | true
            -100        | -1     | true
            -100        | 0      | true
            -           | -1     | false
            -           | 0      | true
            """)
    void what_was_issued_since_the_joint_meeting_was_constituted_is_shown(
            @Nullable Integer constituted, int issued, boolean shown) {
        Situation in = Situation.on(START);
        if (constituted != null) {
            in = new Situation(
                    in.subject(),
                    in.today(),
                    in.person(),
                    in.actingFor(),
                    in.rules(),
                    in.roster(),
                    in.mandate(),
                    in.registerEntries(),
                    in.reads()
                            .with(MembershipProcedure.SUBJECT, Optional.of(constitutedOn(START.plusDays(constituted)))),
                    in.neighbours());
        }
        Decision decision = decide(in, entering(PROPOSAL, START.plusDays(issued), START));
        if (shown) {
            assertThatDecision(decision).notesUnder("art9-p1");
            Notice notice = assertThatDecision(decision).notices().get(0);
            assertThat(notice.details())
                    .extracting(Detail::id)
                    .containsExactly(START.plusDays(issued).toString(), "health");
        } else {
            assertThatDecision(decision).notesUnder();
        }
    }

    private static Neighbour<Membership> constitutedOn(LocalDate day) {
        Membership m = Membership.UNSTARTED
                .withStage(MembershipStage.CONSTITUTED)
                .withConstitutedOn(day)
                .withRoster(Rosters.futian());
        return new Neighbour<>(MembershipProcedure.SUBJECT, m, MembershipProcedure.PROCEDURE);
    }

    private static Decision decide(Situation in, EnterInForce command) {
        return PolicyProcedure.PROCEDURE.decide(
                Policy.UNSTARTED, command, in.by(OFFICE_DIRECTOR).setting());
    }

    private static EnterInForce entering(String number) {
        return new EnterInForce(PROPOSAL, number, START.minusDays(900), START.minusDays(870));
    }

    private static EnterInForce entering(Proposal proposal, LocalDate issued, LocalDate effective) {
        return new EnterInForce(proposal, NUMBER, issued, effective);
    }

    private static Situation after(String id, Policy issued) {
        return Situation.on(START).reading(DocumentNumbers.USED, used(DocumentNumbers.NONE, id, issued));
    }

    private static DocumentNumbers used(DocumentNumbers before, String id, Policy issued) {
        return DocumentNumbers.USED.after(before, PolicyId.of(id).subject(), issued);
    }

    private static Policy numbered(Policy policy, String number) {
        return policy.withPublication(policy.publication().withDocument(number));
    }
}
