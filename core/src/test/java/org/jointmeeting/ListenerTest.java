package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.P1;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.policy.DraftingCommand;
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

        assertThat(futian.meeting.version(P1.subject())).isEqualTo(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void a_listener_is_not_told_of_refusals_dry_runs_and_repetitions() {
        District futian = listening(told::add);
        Act act = Act.of(District.LEAD, P1.subject(), new DraftingCommand.StartDraft(District.coordinated()))
                .withRequestId("r-1");
        futian.does(act);
        told.clear();

        futian.meeting.act(act);
        futian.meeting.check(Act.of(District.LEAD, P1.subject(), Acts.estimating()));
        futian.meeting.act(People.NOBODY, P1, Acts.estimating());

        assertThat(told).isEmpty();
    }

    @Test
    void whatever_a_listener_throws_the_act_stands_and_the_others_are_told() {
        District futian = listening(
                e -> {
                    throw new AssertionError("a listener's own trouble");
                },
                e -> sneaky(new java.io.IOException("a checked one")),
                told::add);

        futian.drafted(P1, District.coordinated());

        assertThat(told).hasSize(1);
    }

    @Test
    void a_listener_that_acts_is_refused_to_and_the_first_act_stands() {
        List<District> district = new ArrayList<>();
        List<Throwable> thrown = new ArrayList<>();
        District futian = listening(e -> {
            try {
                district.get(0).meeting.act(District.LEAD, P1, Acts.estimating());
            } catch (IllegalStateException misuse) {
                thrown.add(misuse);
            }
        });
        district.add(futian);

        futian.drafted(P1, District.coordinated());

        assertThat(thrown).hasSize(1);
        assertThat(futian.meeting.version(P1.subject())).isEqualTo(1);
    }

    @Test
    void a_listener_is_told_of_the_hosts_own_act_and_may_not_do_it_itself() {
        List<District> district = new ArrayList<>();
        List<Throwable> thrown = new ArrayList<>();
        District empty = District.on(
                new InMemoryStore(),
                o -> o.roster(new Roster(List.of(), List.of()))
                        .listener(told::add)
                        .listener(e -> {
                            try {
                                district.get(0).meeting.restoreOffice(People.NOBODY, Capacity.OFFICE_STAFF);
                            } catch (IllegalStateException misuse) {
                                thrown.add(misuse);
                            }
                        }));
        district.add(empty);

        empty.meeting.restoreOffice(People.OFFICE_CLERK, Capacity.OFFICE_STAFF);

        assertThat(told).containsExactly(empty.register());
        assertThat(thrown).hasSize(1);
    }

    @Test
    void many_threads_tell_in_the_order_of_the_register() throws InterruptedException {
        List<Long> numbers = java.util.Collections.synchronizedList(new ArrayList<>());
        District futian = listening(entries -> entries.forEach(e -> numbers.add(e.number())))
                .drafted(P1, District.coordinated());
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 25; i++) {
                    futian.lead(P1, Acts.estimating());
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(numbers).hasSize(202).isSorted().doesNotHaveDuplicates();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneaky(Throwable t) throws E {
        throw (E) t;
    }
}
