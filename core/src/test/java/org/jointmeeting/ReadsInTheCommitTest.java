package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.P2;

import java.util.List;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.policy.CoordinationCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.overlap.Overlap;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Outcome;
import org.junit.jupiter.api.Test;

/** What a decision rests on belongs to its commit: whoever was faster is taken into account. */
class ReadsInTheCommitTest {
    private final WatchedStore store = new WatchedStore();
    private final District futian = District.on(store);

    @Test
    void a_draft_is_compared_with_a_policy_that_came_into_force_before_its_commit() {
        Proposal proposal = District.coordinated();
        store.beforeNextCommit(() -> futian.inForce(P2));

        Outcome outcome = futian.meeting.act(LEAD, P1, new DraftingCommand.StartDraft(proposal));

        assertThat(outcome.isAccepted()).isTrue();
        assertThat(overlapping()).containsExactly(P2.value());
    }

    @Test
    void the_short_way_is_refused_when_an_overlapping_policy_came_into_force_before_the_commit() {
        futian.drafted(P1, Proposals.ledBy(Units.CIVIL_AFFAIRS));
        futian.lead(P1, Acts.completeDossier());
        store.beforeNextCommit(() -> futian.inForce(P2));

        Outcome outcome = futian.meeting.act(LEAD, P1, new CoordinationCommand.PrepareApprovalDraft());

        assertThat(outcome.refusals()).anyMatch(r -> r.toString().contains(P2.value()));
    }

    @Test
    void a_policy_that_moves_on_before_a_meeting_on_it_is_convened_is_seen() {
        futian.inSpecialCoordination(P1, District.coordinated());
        store.beforeNextCommit(() -> futian.lead(P1, new PublicationCommand.Withdraw("不再需要。")));
        MeetingCommand convening = District.convening(District.SPECIAL, futian.today(), P1);

        Outcome outcome = futian.meeting.act(People.CONVENER, District.M1.subject(), convening);

        assertThat(outcome.isAccepted()).isFalse();
    }

    private List<String> overlapping() {
        return futian.policy(P1).overlaps().stream()
                .map(Overlap::with)
                .map(Object::toString)
                .toList();
    }
}
