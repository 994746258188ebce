package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.P1;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.InMemoryStore;
import org.junit.jupiter.api.Test;

/** Listeners: told after the commit, and unable to undo it. */
class ListenerTest {
    private final List<List<RegisterEntry>> told = new ArrayList<>();

    private District listening(RegisterListener... listeners) {
        return District.on(new InMemoryStore(), o -> {
            for (RegisterListener listener : listeners) {
                o.listener(listener);
            }
            return o;
        });
    }

    @Test
    void a_listener_is_told_the_entries_of_each_act_in_order() {
        District futian = listening(told::add).drafted(P1, District.coordinated());
        futian.lead(P1, Acts.estimating());

        assertThat(told)
                .containsExactly(
                        futian.register().subList(0, 2), futian.register().subList(2, 3));
    }

    @Test
    void a_listener_is_told_when_the_entries_are_there_to_be_read() {
        InMemoryStore store = new InMemoryStore();
        List<Long> heads = new ArrayList<>();
        District futian = District.on(
                store,
                o -> o.listener(entries ->
                        heads.add(store.head(JointMeetingId.of("futian")).number())));

        futian.drafted(P1, District.coordinated());

        assertThat(heads).containsExactly(2L);
    }

    @Test
    void a_listener_that_fails_undoes_nothing_and_hinders_no_other() {
        District futian = listening(
                entries -> {
                    throw new IllegalStateException("the sharing platform is down");
                },
                told::add);

        futian.drafted(P1, District.coordinated());

        assertThat(futian.meeting.version(PolicyProcedure.subject(P1))).isEqualTo(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void a_listener_is_not_told_of_refusals_dry_runs_and_repetitions() {
        District futian = listening(told::add);
        Act act = Act.of(
                        District.LEAD,
                        PolicyProcedure.subject(P1),
                        new PolicyCommand.StartDraft(District.coordinated()))
                .withRequestId("r-1");
        futian.does(act);
        told.clear();

        futian.meeting.act(act);
        futian.meeting.check(Act.of(District.LEAD, PolicyProcedure.subject(P1), Acts.estimating()));
        futian.meeting.act(People.NOBODY, P1, Acts.estimating());

        assertThat(told).isEmpty();
    }
}
