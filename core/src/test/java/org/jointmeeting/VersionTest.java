package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.refused;

import java.util.Optional;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DossierItem;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.SubjectId;
import org.junit.jupiter.api.Test;

/** Acting at a version: expected, overtaken, or only checked. */
class VersionTest {
    private static final SubjectId POLICY_1 = P1.subject();

    private final District futian = District.futian();
    private final DraftingCommand.StartDraft draft =
            new DraftingCommand.StartDraft(Proposals.ledBy(Units.CIVIL_AFFAIRS));

    @Test
    void an_expected_version_that_is_there_lets_the_act_through() {
        futian.does(Act.of(LEAD, POLICY_1, draft).withExpectedVersion(0L));

        futian.does(Act.of(LEAD, POLICY_1, Acts.completeDossier()).withExpectedVersion(1L));

        assertThat(futian.meeting.version(POLICY_1)).isEqualTo(2);
    }

    @Test
    void a_stale_expected_version_is_refused_and_names_the_one_there() {
        futian.lead(P1, draft);

        Outcome outcome = futian.meeting.act(
                Act.of(LEAD, POLICY_1, Acts.completeDossier()).withExpectedVersion(0L));

        refused(outcome, KernelRefusal.STALE_VERSION);
        assertThat(outcome.refusals().get(0).details()).extracting(Detail::id).containsExactly("1");
    }

    @Test
    void an_act_that_somebody_overtakes_is_decided_anew() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store).drafted(P1, draft.proposal());
        store.beforeNextCommit(() -> district.lead(P1, Acts.estimating()));

        district.lead(P1, Acts.stating(DossierItem.SAFETY_NET));

        assertThat(district.meeting.version(POLICY_1)).isEqualTo(3);
    }

    @Test
    void an_act_that_somebody_overtakes_is_refused_if_it_may_no_longer_be_done() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store).drafted(P1, draft.proposal());
        store.beforeNextCommit(() -> district.lead(P1, new PublicationCommand.Withdraw("不再需要。")));

        refused(district.meeting.act(LEAD, P1, Acts.estimating()), KernelRefusal.WRONG_STAGE);
    }

    @Test
    void an_act_at_an_expected_version_that_somebody_overtakes_is_refused() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store).drafted(P1, draft.proposal());
        store.beforeNextCommit(() -> district.lead(P1, Acts.estimating()));

        refused(
                district.meeting.act(
                        Act.of(LEAD, POLICY_1, Acts.completeDossier()).withExpectedVersion(1L)),
                KernelRefusal.STALE_VERSION);
    }

    @Test
    void checking_answers_as_acting_would_and_writes_nothing() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store);
        Act act = Act.of(LEAD, POLICY_1, draft);

        Outcome dry = district.meeting.check(act);

        assertThat(store.calls()).doesNotContain("commit");
        assertThat(district.meeting.state(P1)).isEmpty();
        Outcome.Accepted done = district.does(act);
        assertThat(dry)
                .isEqualTo(new Outcome.Accepted(
                        done.subject(),
                        done.version(),
                        done.stage(),
                        done.stageText(),
                        done.notices(),
                        Optional.empty()));
    }

    @Test
    void checking_refuses_for_the_reasons_for_which_acting_would() {
        Act invalid = Act.of(LEAD, POLICY_1, new PublicationCommand.Withdraw(""));
        Act tooEarly = Act.of(LEAD, POLICY_1, new PublicationCommand.FileForRecord());

        assertThat(futian.meeting.check(invalid)).isEqualTo(futian.meeting.act(invalid));
        assertThat(futian.meeting.check(tooEarly)).isEqualTo(futian.meeting.act(tooEarly));
        refused(futian.meeting.check(tooEarly), KernelRefusal.NO_SUCH_SUBJECT);
    }
}
