package org.jointmeeting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.contract.Samples.draft;
import static org.jointmeeting.contract.Samples.obligation;
import static org.jointmeeting.contract.Samples.openToday;
import static org.jointmeeting.contract.Samples.policies;
import static org.jointmeeting.contract.Samples.policy;
import static org.jointmeeting.contract.Samples.request;

import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.Register;
import org.jointmeeting.store.RememberedRequest;
import org.junit.jupiter.api.Test;

/** Districts: one store serves many joint meetings, and none sees another. */
abstract class DistrictContract extends StoreChapter {
    private static final SubjectId P1 = policy("FT-1");
    private final JointMeetingId luohu = freshJointMeeting();

    private Work elsewhere() {
        return new Work(luohu);
    }

    @Test
    void the_same_subject_id_is_another_subject_in_another_joint_meeting() {
        keep(work().change(P1, 0));
        keep(work().change(P1, 1));
        keep(elsewhere().change(P1, 0));

        assertThat(store.load(futian, P1)).map(s -> s.version()).contains(2L);
        assertThat(store.load(luohu, P1)).map(s -> s.version()).contains(1L);
    }

    @Test
    void what_one_joint_meeting_keeps_is_not_there_for_another() {
        keep(work().change(P1, 0, obligation(P1, "finance")).as("r-1"));

        assertThat(load(P1)).isNotNull();
        assertThat(store.load(luohu, P1)).isEmpty();
        assertThat(store.subjects(luohu, policies()).items()).isEmpty();
        assertThat(store.obligations(luohu, openToday()).items()).isEmpty();
        assertThat(store.register(luohu, 1, 500).items()).isEmpty();
        assertThat(store.timeline(luohu, P1, 1, 500).items()).isEmpty();
        assertThat(store.request(luohu, "r-1")).isEmpty();
        assertThat(store.head(luohu)).isEqualTo(Head.empty(luohu));
    }

    @Test
    void each_joint_meeting_has_its_own_register() {
        keep(work().change(P1, 0));
        keep(work().change(P1, 1));

        assertThat(keep(elsewhere().change(P1, 0))).containsExactly(Register.seal(Head.empty(luohu), draft(P1, 1)));
        assertThat(store.head(futian).number()).isEqualTo(2);
        assertThat(store.head(luohu).number()).isEqualTo(1);
    }

    @Test
    void a_request_id_of_one_joint_meeting_is_free_in_another() {
        keep(work().change(P1, 0));
        keep(work().change(P1, 1).as("r-1"));
        keep(elsewhere().change(P1, 0).as("r-1"));

        assertThat(store.request(futian, "r-1")).contains(new RememberedRequest(request("r-1"), 2, 2));
        assertThat(store.request(luohu, "r-1")).contains(new RememberedRequest(request("r-1"), 1, 1));
    }

    @Test
    void a_version_of_one_joint_meeting_makes_nothing_stale_in_another() {
        keep(work().change(P1, 0));
        SubjectId p2 = policy("FT-2");

        keep(elsewhere().change(p2, 0).reading(P1, 0));

        assertThat(store.load(luohu, p2)).isPresent();
        assertThat(store.load(futian, p2)).isEmpty();
    }

    @Test
    void obligations_of_one_joint_meeting_are_not_replaced_by_another() {
        keep(work().change(P1, 0, obligation(P1, "finance")));
        keep(elsewhere().change(P1, 0, obligation(P1, "finance")));

        keep(elsewhere().change(P1, 1));

        assertThat(obligations(openToday())).containsExactly(obligation(P1, "finance"));
        assertThat(store.obligations(luohu, openToday()).items()).isEmpty();
    }

    @Test
    void joint_meetings_whose_ids_only_look_alike_are_different() {
        JointMeetingId upper = JointMeetingId.of(luohu.value().replace("contract", "CONTRACT"));
        JointMeetingId dotted = JointMeetingId.of(luohu.value() + ".");
        keep(elsewhere().change(P1, 0));
        keep(new Work(upper).change(P1, 0).change(policy("FT-2"), 0));

        assertThat(store.head(luohu).number()).isEqualTo(1);
        assertThat(store.head(upper).number()).isEqualTo(2);
        assertThat(store.load(dotted, P1)).isEmpty();
    }
}
