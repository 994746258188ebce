package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.refused;

import java.util.List;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.ConsultationCommand;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.SubjectId;
import org.junit.jupiter.api.Test;

/** Request ids: a command that comes twice acts once. */
class RequestIdTest {
    private static final SubjectId POLICY_1 = P1.subject();
    private final District futian = District.futian().drafted(P1, District.coordinated());

    private static Act attaching(DocumentKind kind) {
        return Act.of(LEAD, POLICY_1, Acts.attaching(kind)).withRequestId("r-1");
    }

    @Test
    void the_same_request_again_is_answered_with_the_first_outcome_and_its_entries() {
        Outcome first = futian.does(attaching(DocumentKind.FIRST_DRAFT));

        assertThat(futian.meeting.act(attaching(DocumentKind.FIRST_DRAFT))).isEqualTo(first);
        assertThat(futian.meeting.version(POLICY_1)).isEqualTo(2);
        assertThat(futian.register()).hasSize(3);
    }

    @Test
    void the_first_outcome_is_answered_even_when_the_act_could_no_longer_be_done() {
        Act act = attaching(DocumentKind.FIRST_DRAFT);
        Outcome first = futian.does(act);
        futian.lead(P1, new PublicationCommand.Withdraw("不再需要。"));

        assertThat(futian.meeting.act(act)).isEqualTo(first);
        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.WITHDRAWN);
    }

    @Test
    void the_first_outcome_is_answered_with_its_notices() {
        District district = District.futian().inConsultation(P1, District.coordinated());
        district.policy(P1).consultation().awaited().forEach(u -> district.opinion(P1, u, Position.SUPPORT));
        district.lead(P1, new ConsultationCommand.CloseConsultation());
        district.lead(P1, Acts.attaching(DocumentKind.REVIEW_DRAFT));
        district.lead(P1, new ConsultationCommand.SubmitReviewDraft());
        Act pass = Act.of(People.OFFICE_DIRECTOR, POLICY_1, new CoordinationCommand.PassReview(""))
                .withRequestId("r-1");

        Outcome.Accepted first = district.does(pass);

        assertThat(first.notices()).isNotEmpty();
        assertThat(district.meeting.act(pass)).isEqualTo(first);
    }

    @Test
    void another_command_under_the_same_request_id_is_refused() {
        futian.does(attaching(DocumentKind.FIRST_DRAFT));

        refused(futian.meeting.act(attaching(DocumentKind.REVIEW_DRAFT)), KernelRefusal.REQUEST_ID_REUSED);
        assertThat(futian.meeting.version(POLICY_1)).isEqualTo(2);
    }

    @Test
    void the_same_command_of_somebody_else_under_the_same_request_id_is_refused() {
        futian.does(attaching(DocumentKind.FIRST_DRAFT));
        Act other = Act.of(People.memberOf(Units.CIVIL_AFFAIRS), POLICY_1, Acts.attaching(DocumentKind.FIRST_DRAFT))
                .withRequestId("r-1");

        refused(futian.meeting.act(other), KernelRefusal.REQUEST_ID_REUSED);
    }

    @Test
    void the_same_command_on_another_subject_under_the_same_request_id_is_refused() {
        futian.drafted(District.P2, District.coordinated());
        futian.does(attaching(DocumentKind.FIRST_DRAFT));
        Act other = Act.of(LEAD, District.P2.subject(), Acts.attaching(DocumentKind.FIRST_DRAFT))
                .withRequestId("r-1");

        refused(futian.meeting.act(other), KernelRefusal.REQUEST_ID_REUSED);
    }

    @Test
    void a_refusal_is_not_remembered() {
        Act tooEarly = Act.of(LEAD, POLICY_1, new ConsultationCommand.SolicitOpinions(List.of()))
                .withRequestId("r-1");
        assertThat(futian.meeting.act(tooEarly).isAccepted()).isFalse();
        futian.lead(P1, Acts.completeDossier());

        futian.does(tooEarly);

        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.CONSULTATION);
    }

    @Test
    void a_request_that_comes_twice_at_once_acts_once() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store).drafted(P1, District.coordinated());
        Act act = attaching(DocumentKind.FIRST_DRAFT);
        Outcome[] faster = new Outcome[1];
        store.beforeNextCommit(() -> faster[0] = district.meeting.act(act));

        Outcome slower = district.meeting.act(act);

        assertThat(slower).isEqualTo(faster[0]);
        assertThat(district.meeting.version(POLICY_1)).isEqualTo(2);
    }

    @Test
    void a_request_whose_twin_is_faster_and_cannot_be_repeated_gets_the_first_outcome() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store);
        Act act = Act.of(LEAD, POLICY_1, new DraftingCommand.StartDraft(District.coordinated()))
                .withRequestId("r-1");
        Outcome[] faster = new Outcome[1];
        store.beforeNextLoadIsOver(() -> faster[0] = district.meeting.act(act));

        Outcome slower = district.meeting.act(act);

        assertThat(slower).isEqualTo(faster[0]);
        assertThat(slower.isAccepted()).isTrue();
    }

    @Test
    void a_request_whose_commit_was_kept_though_the_store_failed_is_answered_with_its_outcome_when_it_comes_again() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store);
        Act act = Act.of(LEAD, POLICY_1, new DraftingCommand.StartDraft(District.coordinated()))
                .withRequestId("r-1");
        store.afterNextCommit(() -> {
            throw new IllegalStateException("the connection broke");
        });
        assertThatIllegalStateException().isThrownBy(() -> district.meeting.act(act));

        Outcome again = district.meeting.act(act);

        assertThat(again.isAccepted()).isTrue();
        assertThat(district.meeting.version(POLICY_1)).isEqualTo(1);
        assertThat(district.register()).hasSize(2);
    }

    @Test
    void a_request_whose_commit_failed_acts_when_it_comes_again() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store);
        Act act = Act.of(LEAD, POLICY_1, new DraftingCommand.StartDraft(District.coordinated()))
                .withRequestId("r-1");
        store.beforeNextCommit(() -> {
            throw new IllegalStateException("the connection broke");
        });
        assertThatIllegalStateException().isThrownBy(() -> district.meeting.act(act));
        assertThat(district.register()).isEmpty();

        assertThat(district.meeting.act(act).isAccepted()).isTrue();
        assertThat(district.register()).hasSize(2);
    }

    @Test
    void checking_what_was_carried_out_says_what_acting_says() {
        Act act = attaching(DocumentKind.FIRST_DRAFT).withExpectedVersion(1L);
        Outcome first = futian.does(act);

        assertThat(futian.meeting.check(act)).isEqualTo(first).isEqualTo(futian.meeting.act(act));
    }

    @Test
    void acts_that_only_look_alike_when_run_together_are_told_apart() {
        District district = District.futian().drafted(P1, District.coordinated());
        Act one = Act.of(LEAD, POLICY_1, new PublicationCommand.Withdraw("a|b")).withRequestId("r-1");
        Act other = Act.of(LEAD, POLICY_1, new PublicationCommand.Withdraw("a")).withRequestId("r-1");
        district.does(one);

        refused(district.meeting.act(other), KernelRefusal.REQUEST_ID_REUSED);
    }
}
