package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.M1;
import static org.jointmeeting.District.M2;
import static org.jointmeeting.District.P1;

import java.util.List;
import java.util.stream.LongStream;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.junit.jupiter.api.Test;

/** A policy that goes up the whole ladder, with its meetings. */
class WholeLifeTest {
    private final District futian = District.futian().escalated(P1);

    @Test
    void it_ends_filed_for_the_record() {
        assertThat(futian.stage(P1)).isEqualTo(PolicyStage.FILED);
        assertThat(futian.meeting.state(M1)).map(Meeting::stage).contains(MeetingStage.MINUTED);
        assertThat(futian.meeting.state(M2)).map(Meeting::stage).contains(MeetingStage.MINUTED);
    }

    @Test
    void replaying_the_register_gives_the_policy_that_is_kept() {
        assertThat(futian.meeting.replay(P1.subject(), Policy.class)).isEqualTo(futian.policy(P1));
    }

    @Test
    void replaying_the_register_gives_the_meetings_that_are_kept() {
        assertThat(futian.meeting.replay(M1.subject(), Meeting.class))
                .isEqualTo(futian.meeting.state(M1).orElseThrow());
        assertThat(futian.meeting.replay(M2.subject(), Meeting.class))
                .isEqualTo(futian.meeting.state(M2).orElseThrow());
    }

    @Test
    void replaying_the_register_gives_the_membership_that_is_kept() {
        Membership kept = futian.meeting.membership();

        assertThat(futian.meeting.replay(MembershipProcedure.SUBJECT, Membership.class))
                .isEqualTo(kept);
        assertThat(kept.lastHeld(District.GENERAL)).contains(District.TODAY);
    }

    @Test
    void what_was_never_begun_replays_to_the_beginning() {
        assertThat(futian.meeting.replay(District.P2.subject(), Policy.class)).isEqualTo(Policy.UNSTARTED);
    }

    @Test
    void the_versions_of_each_subject_have_no_gaps() {
        assertThat(futian.register().stream()
                        .filter(e -> e.subject().equals(P1.subject()))
                        .map(RegisterEntry::version))
                .isEqualTo(LongStream.rangeClosed(1, futian.meeting.version(P1.subject()))
                        .boxed()
                        .toList());
    }

    @Test
    void the_register_is_whole() {
        Head head = futian.meeting.head();

        assertThat(futian.meeting.verify()).isEqualTo(new Verification.Whole(head, List.of()));
        assertThat(head.number()).isEqualTo(futian.register().size());
    }

    @Test
    void the_register_still_holds_what_it_held_at_an_export() {
        Head exported = futian.meeting.head();
        futian.drafted(District.P2, District.coordinated());

        assertThat(futian.meeting.verify(exported)).isEqualTo(new Verification.Whole(futian.meeting.head(), List.of()));
    }

    @Test
    void a_head_exported_from_another_register_is_noticed() {
        Head foreign = new Head(3, "0".repeat(64));

        assertThat(futian.meeting.verify(foreign))
                .isInstanceOfSatisfying(
                        Verification.Broken.class, b -> assertThat(b.entry()).isEqualTo(3));
    }
}
