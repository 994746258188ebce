package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.M1;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.P2;
import static org.jointmeeting.District.SPECIAL;

import org.jointmeeting.fixture.People;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.register.RegisterEntry;
import org.junit.jupiter.api.Test;

/** A policy that adjusts one in force takes its place in the act of its issue. */
class SuccessionTest {
    /** The first in force; the second, which adjusts it, approved. */
    private final District futian = District.futian()
            .inForce(P1)
            .inSpecialCoordination(P2, District.coordinated().withAdjusts(P1))
            .settled(M1, SPECIAL, ItemOutcome.AGREED, P2)
            .approved(P2);

    @Test
    void before_the_issue_the_adjusted_policy_is_in_force() {
        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.FILED);
    }

    @Test
    void the_issue_supersedes_the_adjusted_policy_in_the_same_act() {
        long before = futian.meeting.head().number();

        Outcome.Accepted issue = futian.lead(P2, futian.issue());

        assertThat(futian.stage(P2)).isEqualTo(PolicyStage.ISSUED);
        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.SUPERSEDED);
        assertThat(futian.policy(P1).succeededBy()).contains(P2);
        assertThat(issue.entries()).contains(new Outcome.Entries(before + 1, before + 2));
        assertThat(futian.register().subList((int) before, (int) before + 2))
                .extracting(RegisterEntry::subject)
                .containsExactly(P2.subject(), P1.subject());
    }

    @Test
    void the_superseded_policy_replays_to_what_is_kept() {
        futian.lead(P2, futian.issue());

        assertThat(futian.meeting.replay(P1.subject(), Policy.class)).isEqualTo(futian.policy(P1));
    }

    @Test
    void if_the_adjusted_policy_was_repealed_meanwhile_the_issue_only_notes_it() {
        futian.office(P1, new PublicationCommand.Repeal("福府〔2026〕30号", futian.today(), "已有新规定。"));

        Outcome.Accepted issue = futian.lead(P2, futian.issue());

        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.REPEALED);
        assertThat(issue.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.details()).extracting(d -> d.id()).containsExactly(P1.value()));
    }

    @Test
    void if_the_adjusted_policy_is_repealed_during_the_issue_both_acts_stand() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store)
                .inForce(P1)
                .inSpecialCoordination(P2, District.coordinated().withAdjusts(P1))
                .settled(M1, SPECIAL, ItemOutcome.AGREED, P2)
                .approved(P2);
        store.beforeNextCommit(() -> district.does(
                People.OFFICE_DIRECTOR, P1, new PublicationCommand.Repeal("福府〔2026〕30号", district.today(), "已有新规定。")));

        district.lead(P2, district.issue());

        assertThat(district.stage(P1)).isEqualTo(PolicyStage.REPEALED);
        assertThat(district.stage(P2)).isEqualTo(PolicyStage.ISSUED);
    }
}
