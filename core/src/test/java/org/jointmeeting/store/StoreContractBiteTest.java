package org.jointmeeting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.contract.StoreContract;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The kit bites: a store that keeps nothing fails each of its tests, and one that keeps nothing for long those of opening it again. */
class StoreContractBiteTest {

    @Test
    void a_store_that_keeps_nothing_fails_every_test_of_the_kit() {
        Events tests = run(selectClass(OfAForgetfulStore.class));

        everyTestFails(tests);
        assertThat(tests.failed().count()).isGreaterThan(80);
    }

    @Test
    void a_store_that_writes_nothing_to_its_storage_fails_every_test_of_opening_it_again() {
        Events tests = run(selectNestedClass(
                List.of(OfAStoreThatWritesNothing.class.getName()), StoreContract.class.getName() + "$Reopening"));

        everyTestFails(tests);
        assertThat(tests.failed().count()).isGreaterThan(5);
    }

    @Test
    void a_store_that_writes_nothing_to_its_storage_passes_what_one_process_can_see() {
        Events tests = run(selectNestedClass(
                List.of(OfAStoreThatWritesNothing.class.getName()), StoreContract.class.getName() + "$Commits"));

        assertThat(tests.failed().count()).isZero();
        assertThat(tests.succeeded().count()).isPositive();
    }

    private static Events run(DiscoverySelector what) {
        return EngineTestKit.engine("junit-jupiter").selectors(what).execute().testEvents();
    }

    private static void everyTestFails(Events tests) {
        assertThat(tests.succeeded().map(Event::getTestDescriptor).map(d -> d.getDisplayName()))
                .isEmpty();
        assertThat(tests.skipped().count()).isZero();
        assertThat(tests.aborted().count()).isZero();
        assertThat(tests.failed().count()).isEqualTo(tests.started().count());
    }

    /** Run by the test above only. */
    static class OfAForgetfulStore extends StoreContract {
        @Override
        protected Store newStore() {
            return new ForgetfulStore();
        }

        @Override
        protected Store reopen(Store store) {
            return new ForgetfulStore();
        }
    }

    /** Run by the tests above only: all is well until the process ends. */
    static class OfAStoreThatWritesNothing extends StoreContract {
        @Override
        protected Store newStore() {
            return new InMemoryStore();
        }

        @Override
        protected Store reopen(Store store) {
            return new InMemoryStore();
        }
    }

    /** Says that everything went well, and keeps nothing. */
    private static final class ForgetfulStore implements Store {
        @Override
        public Loaded load(JointMeetingId jointMeeting, Lookup lookup) {
            return new Loaded(new Head(0, ""), Optional.empty(), List.of(), Set.of(), Optional.empty());
        }

        @Override
        public Page<StoredSubject> changes(JointMeetingId jointMeeting, ChangesQuery query) {
            return new Page<>(List.of(), Optional.empty());
        }

        @Override
        public CommitResult commit(Commit commit) {
            return new CommitResult.Committed(List.of());
        }

        @Override
        public Page<StoredSubject> subjects(JointMeetingId jointMeeting, SubjectQuery query) {
            return new Page<>(List.of(), Optional.empty());
        }

        @Override
        public Page<Obligation> obligations(JointMeetingId jointMeeting, ObligationQuery query) {
            return new Page<>(List.of(), Optional.empty());
        }

        @Override
        public Page<RegisterEntry> register(JointMeetingId jointMeeting, long from, int limit) {
            return new Page<>(List.of(), Optional.empty());
        }

        @Override
        public Page<RegisterEntry> timeline(JointMeetingId jointMeeting, SubjectId subject, long from, int limit) {
            return new Page<>(List.of(), Optional.empty());
        }

        @Override
        public Head head(JointMeetingId jointMeeting) {
            return new Head(0, "");
        }
    }
}
