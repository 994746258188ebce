package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.M1;
import static org.jointmeeting.District.P1;

import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.SubjectId;
import org.junit.jupiter.api.Test;

/** For what a subject waits where nobody is obliged. */
class WaitingTest {
    private static final SubjectId POLICY_1 = P1.subject();

    private final District futian = District.futian();

    @Test
    void what_does_not_exist_waits_for_nothing() {
        assertThat(futian.meeting.waitsFor(POLICY_1)).isEmpty();
    }

    @Test
    void while_somebody_must_move_it_on_it_waits_for_nothing() {
        futian.inSpecialCoordination(P1, District.coordinated(), Units.FINANCE);
        assertThat(futian.meeting.waitsFor(POLICY_1)).isEmpty();
    }

    @Test
    void a_policy_waits_for_the_meeting_that_was_convened_on_it() {
        futian.inSpecialCoordination(P1, District.coordinated(), Units.FINANCE).convened(M1, District.SPECIAL, P1);
        assertThat(futian.meeting.waitsFor(POLICY_1)).hasValueSatisfying(notice -> {
            assertThat(notice.message().en()).contains("waits for the special coordination meeting");
            assertThat(notice.message().zh()).contains("等待已召集的专题协调会");
            assertThat(notice.provision().clause()).isEqualTo("art11-i2");
            assertThat(notice.details()).containsExactly(Detail.subject(M1.subject(), ""));
        });
    }

    @Test
    void once_the_meeting_has_settled_it_the_policy_waits_for_it_no_longer() {
        futian.inSpecialCoordination(P1, District.coordinated()).settled(M1, District.SPECIAL, ItemOutcome.AGREED, P1);
        assertThat(futian.meeting.waitsFor(POLICY_1)).isEmpty();
    }

    @Test
    void a_policy_in_force_waits_until_another_act_ends_it() {
        futian.inSpecialCoordination(P1, District.coordinated())
                .settled(M1, District.SPECIAL, ItemOutcome.AGREED, P1)
                .approvedIssuedAndFiled(P1);
        assertThat(futian.meeting.waitsFor(POLICY_1))
                .hasValueSatisfying(
                        notice -> assertThat(notice.message().en()).contains("until it is adjusted or repealed"));
    }

    @Test
    void the_composition_waits_from_the_beginning_while_every_seat_is_filled() {
        assertThat(futian.meeting.waitsFor(MembershipProcedure.SUBJECT)).isPresent();
    }
}
