package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.P1;

import java.util.Optional;
import org.jointmeeting.contract.ForwardingStore;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.store.ChangesQuery;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Loaded;
import org.jointmeeting.store.Lookup;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;
import org.junit.jupiter.api.Test;

/** How many stored subjects are handed over for an act: as many as changed, however many there are. */
class WorkOfAnActTest {
    private static final int FEW = 3;
    private static final int MANY = 60;

    /** Compares with every policy in force. */
    private static final PolicyCommand COMPARING =
            new DraftingCommand.ReviseProposal(Proposals.ledBy(Units.CIVIL_AFFAIRS));

    private final CountingStore store = new CountingStore();
    private final District futian = District.on(store);

    @Test
    void an_act_is_handed_nothing_that_did_not_change_however_much_is_in_force() {
        inForce(FEW);
        assertThat(handedOver(() -> futian.lead(P1, COMPARING))).isZero();

        inForce(MANY);
        futian.lead(P1, COMPARING);
        assertThat(handedOver(() -> futian.lead(P1, COMPARING))).isZero();
    }

    @Test
    void what_came_into_force_at_another_node_is_handed_over_and_nothing_else() {
        inForce(MANY);
        futian.anotherNode().inForce(PolicyId.of("FT-NEW"));

        assertThat(handedOver(() -> futian.lead(P1, COMPARING))).isEqualTo(1);
    }

    @Test
    void a_node_is_handed_what_is_in_force_once() {
        inForce(MANY);
        District another = futian.anotherNode();

        assertThat(handedOver(() -> another.lead(P1, COMPARING))).isGreaterThan(MANY);
        assertThat(handedOver(() -> another.lead(P1, COMPARING))).isZero();
    }

    @Test
    void asking_what_may_be_done_is_handed_nothing_that_did_not_change_either() {
        inForce(MANY);
        assertThat(handedOver(() -> futian.meeting.available(LEAD, P1.subject())))
                .as("the policy that came last, for the document numbers in use")
                .isEqualTo(1);

        assertThat(handedOver(() -> futian.meeting.available(LEAD, P1.subject())))
                .isZero();
        assertThat(handedOver(() -> futian.meeting.check(Act.of(LEAD, P1.subject(), COMPARING))))
                .isZero();
        assertThat(handedOver(() -> futian.meeting.worklist(LEAD, Optional.empty(), 10)))
                .isZero();
    }

    /** So many more come into force, beside a draft that was compared with those before. */
    private void inForce(int policies) {
        if (futian.meeting.version(P1.subject()) == 0) {
            futian.drafted(P1, Proposals.ledBy(Units.CIVIL_AFFAIRS));
        }
        for (int i = 0; i < policies; i++) {
            futian.inForce(PolicyId.of("FT-" + policies + "-" + i));
        }
        futian.lead(P1, COMPARING);
    }

    private int handedOver(Runnable work) {
        int before = store.handedOver;
        work.run();
        return store.handedOver - before;
    }

    /** A store in memory that counts the subjects it hands over with their states. */
    private static final class CountingStore extends ForwardingStore {
        private int handedOver;

        CountingStore() {
            super(new InMemoryStore());
        }

        @Override
        public Loaded load(JointMeetingId jointMeeting, Lookup lookup) {
            Loaded loaded = super.load(jointMeeting, lookup);
            handedOver += loaded.subjects().size();
            return loaded;
        }

        @Override
        public Page<StoredSubject> changes(JointMeetingId jointMeeting, ChangesQuery query) {
            return counted(super.changes(jointMeeting, query));
        }

        @Override
        public Page<StoredSubject> subjects(JointMeetingId jointMeeting, SubjectQuery query) {
            return counted(super.subjects(jointMeeting, query));
        }

        private Page<StoredSubject> counted(Page<StoredSubject> page) {
            handedOver += page.items().size();
            return page;
        }
    }
}
