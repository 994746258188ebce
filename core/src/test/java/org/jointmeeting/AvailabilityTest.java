package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.P1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.SubjectId;
import org.junit.jupiter.api.Test;

/** What a person may do: exactly what acting would accept. */
class AvailabilityTest {
    private static final SubjectId POLICY_1 = P1.subject();
    private static final List<PersonId> PEOPLE = List.of(
            District.LEAD,
            People.memberOf(Units.CIVIL_AFFAIRS),
            People.liaisonOf(Units.FINANCE),
            People.liaisonOf(Units.EDUCATION),
            People.OFFICE_DIRECTOR,
            People.CONVENER,
            People.GENERAL_CONVENER,
            People.NOBODY);

    private final District futian = District.futian();

    /** For steps of a policy, the command that takes them, with content in which no fault is found where one may be taken at all. */
    private Map<List<String>, Command> plausible(PersonId person) {
        Map<List<String>, Command> all = new LinkedHashMap<>();
        boolean finance = person.equals(People.liaisonOf(Units.FINANCE));
        all.put(List.of("revise-proposal"), new DraftingCommand.ReviseProposal(District.coordinated()));
        all.put(List.of("work-on-dossier"), Acts.attaching(DocumentKind.APPROVAL_DRAFT));
        all.put(List.of("solicit-opinions"), new ConsultationCommand.SolicitOpinions(List.of()));
        all.put(List.of("remind-consultees"), new ConsultationCommand.RemindConsultees());
        Command opinion = Acts.opinionOf(finance ? Units.FINANCE : Units.EDUCATION, Position.SUPPORT);
        all.put(List.of("give-opinion", "change-opinion"), opinion);
        all.put(List.of("close-consultation"), new ConsultationCommand.CloseConsultation());
        all.put(List.of("submit-review-draft"), new ConsultationCommand.SubmitReviewDraft());
        all.put(List.of("pass-review"), new CoordinationCommand.PassReview(""));
        all.put(List.of("return-review-draft"), new CoordinationCommand.ReturnReviewDraft("论证不足。"));
        all.put(List.of("take-up-revision"), new CoordinationCommand.TakeUpRevision("重新测算。"));
        all.put(List.of("prepare-approval-draft"), new CoordinationCommand.PrepareApprovalDraft());
        all.put(List.of("take-coordinated-route"), new CoordinationCommand.TakeCoordinatedRoute());
        all.put(List.of("submit-for-approval"), new PublicationCommand.SubmitForApproval());
        all.put(List.of("record-approval"), new PublicationCommand.RecordApproval("福府函〔2026〕1号", District.TODAY));
        all.put(List.of("issue"), futian.issue());
        all.put(List.of("file-for-record"), new PublicationCommand.FileForRecord());
        all.put(List.of("withdraw"), new PublicationCommand.Withdraw("不再需要。"));
        all.put(List.of("repeal"), new PublicationCommand.Repeal("福府〔2026〕30号", District.TODAY, "已有新规定。"));
        return all;
    }

    private void availableIsWhatActingAccepts() {
        for (PersonId person : PEOPLE) {
            List<String> permitted = open(person);
            plausible(person)
                    .forEach((steps, command) -> assertThat(futian.meeting
                                    .check(Act.of(person, POLICY_1, command))
                                    .isAccepted())
                            .as("%s by %s, who may %s", steps, person, permitted)
                            .isEqualTo(steps.stream().anyMatch(permitted::contains)));
        }
    }

    private List<String> open(PersonId person) {
        List<AvailableAction> permitted = futian.meeting.available(person, POLICY_1).stream()
                .filter(AvailableAction::permitted)
                .toList();
        assertThat(futian.meeting.permitted(person, POLICY_1)).isEqualTo(permitted);
        return permitted.stream().map(AvailableAction::step).toList();
    }

    @Test
    void what_does_not_exist_yet_shows_how_it_may_begin() {
        assertThat(open(District.LEAD)).containsExactly("start-draft");
        assertThat(open(People.OFFICE_DIRECTOR)).containsExactly("enter-in-force");
        assertThat(open(People.NOBODY)).isEmpty();
        assertThat(futian.meeting
                        .check(Act.of(
                                District.LEAD,
                                POLICY_1,
                                new DraftingCommand.StartDraft(Proposals.ledBy(Units.CIVIL_AFFAIRS))))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void in_drafting_the_actions_are_what_acting_accepts() {
        futian.drafted(P1, District.coordinated());
        availableIsWhatActingAccepts();
    }

    @Test
    void with_the_dossier_complete_the_actions_are_what_acting_accepts() {
        futian.drafted(P1, District.coordinated());
        futian.lead(P1, Acts.completeDossier());
        assertThat(open(District.LEAD)).contains("solicit-opinions").doesNotContain("prepare-approval-draft");
        availableIsWhatActingAccepts();
    }

    @Test
    void in_consultation_the_actions_are_what_acting_accepts() {
        futian.inConsultation(P1, District.coordinated());
        assertThat(open(People.liaisonOf(Units.FINANCE))).containsExactly("give-opinion");
        assertThat(open(People.liaisonOf(Units.EDUCATION))).isEmpty();
        availableIsWhatActingAccepts();
    }

    @Test
    void in_special_coordination_the_actions_are_what_acting_accepts() {
        futian.inSpecialCoordination(P1, District.coordinated(), Units.FINANCE);
        availableIsWhatActingAccepts();
    }

    @Test
    void approved_the_actions_are_what_acting_accepts() {
        futian.inSpecialCoordination(P1, District.coordinated())
                .settled(District.M1, District.SPECIAL, ItemOutcome.AGREED, P1)
                .approved(P1);
        assertThat(open(District.LEAD)).contains("issue");
        availableIsWhatActingAccepts();
    }

    @Test
    void in_force_the_actions_are_what_acting_accepts() {
        futian.inForce(P1);
        assertThat(open(People.OFFICE_DIRECTOR)).containsExactly("repeal", "move-to-edition");
        availableIsWhatActingAccepts();
    }

    @Test
    void at_an_end_nothing_is_open_to_anybody() {
        futian.drafted(P1, District.coordinated()).lead(P1, new PublicationCommand.Withdraw("不再需要。"));

        assertThat(PEOPLE).allSatisfy(p -> assertThat(open(p)).isEmpty());
    }

    @Test
    void what_may_not_be_done_says_why_with_citations() {
        futian.drafted(P1, District.coordinated());

        AvailableAction solicit = futian.meeting.available(District.LEAD, POLICY_1).stream()
                .filter(a -> a.step().equals("solicit-opinions"))
                .findFirst()
                .orElseThrow();

        assertThat(solicit.permitted()).isFalse();
        assertThat(solicit.reasons())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.provision().citation().zh()).startsWith("第九条"));
        assertThat(solicit.provision().citation().zh()).isEqualTo("第十一条第（一）项");
        assertThat(solicit.text().en()).isEqualTo("solicit written opinions");
    }

    @Test
    void every_step_is_answered_in_the_order_of_the_procedure() {
        assertThat(futian.meeting.available(People.NOBODY, POLICY_1))
                .extracting(AvailableAction::step)
                .isEqualTo(PolicyProcedure.PROCEDURE.steps().stream()
                        .map(s -> s.id())
                        .toList());
    }

    @Test
    void a_meetings_actions_are_open_to_those_who_convene_and_preside() {
        futian.inSpecialCoordination(P1, District.coordinated()).convened(District.M1, District.SPECIAL, P1);
        SubjectId meeting = District.M1.subject();

        List<AvailableAction> convener = futian.meeting.available(People.CONVENER, meeting);

        assertThat(convener)
                .filteredOn(AvailableAction::permitted)
                .extracting(AvailableAction::step)
                .containsExactly("postpone", "change-agenda", "cancel", "open");
        assertThat(futian.meeting.available(District.LEAD, meeting))
                .filteredOn(a -> a.step().equals("open"))
                .flatExtracting(AvailableAction::reasons)
                .extracting(Refusal::code)
                .containsExactly(KernelRefusal.NOT_ENTITLED.name());
        assertThat(futian.meeting
                        .check(Act.of(People.CONVENER, meeting, new MeetingCommand.Open()))
                        .isAccepted())
                .isTrue();
    }
}
