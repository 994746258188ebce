package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.M1;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.P2;
import static org.jointmeeting.District.SPECIAL;
import static org.jointmeeting.District.coordinated;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.Declaration;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.policy.PolicyRefusal;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.store.Page;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** Minutes settle every policy on the agenda in one act, or none. */
class MinutesTest {
    private static final Proposal OTHER =
            Proposals.ledBy(Units.CIVIL_AFFAIRS).withTitle("长者饭堂管理办法").withInvolved(Units.HEALTH);

    /** Two policies before one meeting. */
    private final District futian = District.futian()
            .inSpecialCoordination(P1, coordinated())
            .inSpecialCoordination(P2, OTHER)
            .convened(M1, SPECIAL, P1, P2);

    private List<Obligation> obligations() {
        return futian.meeting
                .obligations(new ObligationQuery(
                        futian.today(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Page.MAX))
                .items();
    }

    @Test
    void every_policy_on_the_agenda_moves_in_the_same_act() {
        futian.held(M1, SPECIAL, ItemOutcome.AGREED, ItemOutcome.TO_BE_REVISED);
        long before = futian.meeting.head().number();

        Outcome.Accepted minutes = futian.minuted(M1);

        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.APPROVAL_DRAFTING);
        assertThat(futian.stage(P2)).isEqualTo(PolicyStage.REVISION);
        assertThat(minutes.entries()).contains(new Outcome.Entries(before + 1, before + 3));
        assertThat(futian.register().subList((int) before, (int) before + 3))
                .extracting(RegisterEntry::step)
                .containsExactly("issue-minutes", "special-meeting-agreed", "special-meeting-to-be-revised");
    }

    @Test
    void what_the_minutes_settle_is_the_act_of_who_issued_them() {
        futian.held(M1, SPECIAL, ItemOutcome.AGREED, ItemOutcome.AGREED).minuted(M1);

        assertThat(futian.register())
                .filteredOn(e -> e.step().equals("special-meeting-agreed"))
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.person()).isEqualTo(People.OFFICE_DIRECTOR));
    }

    @Test
    void an_adjourned_policy_stays_and_awaits_another_meeting() {
        futian.held(M1, SPECIAL, ItemOutcome.AGREED, ItemOutcome.ADJOURNED).minuted(M1);

        assertThat(futian.stage(P2)).isEqualTo(PolicyStage.SPECIAL_COORDINATION);
        assertThat(futian.policy(P2).coordination().scheduled()).isEmpty();
        assertThat(obligations())
                .extracting(o -> o.kind() + " " + o.subject())
                .contains("convene-special-meeting policy/" + P2);
    }

    @Test
    void if_one_policy_cannot_be_settled_nothing_changes_at_all() {
        futian.held(M1, SPECIAL, ItemOutcome.AGREED, ItemOutcome.AGREED);
        futian.opinion(P2, Units.FINANCE, Position.OBJECTION);
        Head head = futian.meeting.head();
        List<Obligation> obligations = obligations();
        long version = futian.meeting.version(P1.subject());

        Outcome outcome = futian.meeting.act(People.OFFICE_DIRECTOR, M1, futian.minutes(M1));

        District.refused(outcome, PolicyRefusal.OBJECTION_OUTSTANDING);
        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.SPECIAL_COORDINATION);
        assertThat(futian.meeting.version(P1.subject())).isEqualTo(version);
        assertThat(futian.meeting.state(M1)).map(m -> m.stage()).contains(MeetingStage.HELD);
        assertThat(futian.meeting.head()).isEqualTo(head);
        assertThat(obligations()).isEqualTo(obligations);
    }

    @Test
    void what_was_declared_anew_can_be_minuted() {
        futian.held(M1, SPECIAL, ItemOutcome.AGREED, ItemOutcome.AGREED);
        futian.opinion(P2, Units.FINANCE, Position.OBJECTION);
        futian.does(
                People.CONVENER,
                M1,
                new MeetingCommand.Redeclare(
                        List.of(new Declaration(1, ItemOutcome.AGREED), new Declaration(2, ItemOutcome.NOT_AGREED))));

        futian.minuted(M1);

        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.APPROVAL_DRAFTING);
        assertThat(futian.stage(P2)).isEqualTo(PolicyStage.GENERAL_COORDINATION);
    }

    @Test
    void an_objection_that_comes_while_the_minutes_are_issued_stops_them() {
        WatchedStore store = new WatchedStore();
        District district = District.on(store)
                .inSpecialCoordination(P1, coordinated())
                .convened(M1, SPECIAL, P1)
                .held(M1, SPECIAL, ItemOutcome.AGREED);
        store.beforeNextCommit(() -> district.opinion(P1, Units.FINANCE, Position.OBJECTION));

        District.refused(
                district.meeting.act(People.OFFICE_DIRECTOR, M1, district.minutes(M1)),
                PolicyRefusal.OBJECTION_OUTSTANDING);
        assertThat(district.meeting.version(M1.subject())).isEqualTo(4);
    }

    @Test
    void a_meeting_that_was_held_is_noted_for_the_next_ones_due_day() {
        futian.held(M1, SPECIAL, ItemOutcome.AGREED, ItemOutcome.AGREED);

        assertThat(futian.meeting.membership().lastHeld(SPECIAL)).contains(futian.today());
    }
}
