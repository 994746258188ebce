package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.P1;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.junit.jupiter.api.Test;

/** Two nodes on one store: exactly one wins where only one may, and nothing is lost. */
class TwoNodesTest {
    private static final int ROUNDS = 10;
    private static final int SECONDS = 60;

    private final District one = District.futian();
    private final District other = one.anotherNode();

    /** Each in its own thread, all at once. */
    private static List<Outcome> together(List<Callable<Outcome>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            CyclicBarrier start = new CyclicBarrier(acts.size());
            List<Future<Outcome>> running = new ArrayList<>();
            for (Callable<Outcome> act : acts) {
                running.add(threads.submit(() -> {
                    start.await(SECONDS, TimeUnit.SECONDS);
                    return act.call();
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : running) {
                outcomes.add(outcome.get(SECONDS, TimeUnit.SECONDS));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private void theRegisterIsGaplessAndWhole() {
        List<RegisterEntry> all = one.register();
        assertThat(all)
                .extracting(RegisterEntry::number)
                .isEqualTo(LongStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(one.meeting.verify()).isEqualTo(new Verification.Whole(other.meeting.head(), List.of()));
    }

    @Test
    void at_the_founding_the_joint_meeting_is_constituted_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            District first = District.futian();
            District second = first.anotherNode();

            List<Outcome> outcomes = together(List.of(
                    () -> first.meeting.act(
                            LEAD, PolicyId.of("FT-1"), new DraftingCommand.StartDraft(District.coordinated())),
                    () -> second.meeting.act(
                            LEAD, PolicyId.of("FT-2"), new DraftingCommand.StartDraft(District.coordinated()))));

            assertThat(outcomes).allMatch(Outcome::isAccepted);
            assertThat(first.register())
                    .extracting(RegisterEntry::step)
                    .containsExactly("constitute", "start-draft", "start-draft");
            assertThat(second.meeting.version(MembershipProcedure.SUBJECT)).isEqualTo(1);
        }
    }

    @Test
    void of_two_that_begin_the_same_policy_exactly_one_wins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PolicyId policy = PolicyId.of("FT-" + round);
            PolicyCommand draft = new DraftingCommand.StartDraft(District.coordinated());

            List<Outcome> outcomes = together(
                    List.of(() -> one.meeting.act(LEAD, policy, draft), () -> other.meeting.act(LEAD, policy, draft)));

            assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
        }
        theRegisterIsGaplessAndWhole();
    }

    @Test
    void of_two_that_end_the_same_policy_exactly_one_wins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PolicyId policy = PolicyId.of("FT-" + round);
            one.drafted(policy, District.coordinated());

            List<Outcome> outcomes = together(List.of(
                    () -> one.meeting.act(LEAD, policy, new PublicationCommand.Withdraw("不再需要。")),
                    () -> other.meeting.act(LEAD, policy, new PublicationCommand.Withdraw("另行起草。"))));

            assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
            assertThat(one.meeting.version(policy.subject())).isEqualTo(2);
        }
        theRegisterIsGaplessAndWhole();
    }

    @Test
    void of_two_at_the_same_expected_version_exactly_one_wins() throws Exception {
        one.drafted(P1, District.coordinated());
        for (long version = 1; version <= ROUNDS; version++) {
            Act act = Act.of(LEAD, P1.subject(), Acts.attaching(DocumentKind.FIRST_DRAFT))
                    .withExpectedVersion(version);

            List<Outcome> outcomes = together(List.of(() -> one.meeting.act(act), () -> other.meeting.act(act)));

            assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
        }
        theRegisterIsGaplessAndWhole();
    }

    @Test
    void several_opinions_on_one_policy_at_once_are_all_kept() throws Exception {
        one.inConsultation(P1, District.coordinated());

        List<Outcome> outcomes = together(List.of(
                () -> one.meeting.act(
                        People.liaisonOf(Units.FINANCE), P1, Acts.opinionOf(Units.FINANCE, Position.SUPPORT)),
                () -> other.meeting.act(
                        People.liaisonOf(Units.HEALTH), P1, Acts.opinionOf(Units.HEALTH, Position.SUPPORT)),
                () -> one.meeting.act(
                        People.liaisonOf(Units.LEGAL_AFFAIRS),
                        P1,
                        Acts.opinionOf(Units.LEGAL_AFFAIRS, Position.SUPPORT)),
                () -> other.meeting.act(
                        People.liaisonOf(Units.DEVELOPMENT_REFORM),
                        P1,
                        Acts.opinionOf(Units.DEVELOPMENT_REFORM, Position.SUPPORT))));

        assertThat(outcomes).allMatch(Outcome::isAccepted);
        assertThat(one.policy(P1).consultation().awaited()).isEmpty();
        theRegisterIsGaplessAndWhole();
    }

    @Test
    void the_same_request_at_two_nodes_acts_once_and_both_hear_the_same() throws Exception {
        one.drafted(P1, District.coordinated());
        for (int round = 0; round < ROUNDS; round++) {
            Act act = Act.of(LEAD, P1.subject(), Acts.attaching(DocumentKind.FIRST_DRAFT))
                    .withRequestId("r-" + round);

            List<Outcome> outcomes = together(List.of(() -> one.meeting.act(act), () -> other.meeting.act(act)));

            assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1));
            assertThat(one.meeting.version(P1.subject())).isEqualTo(round + 2L);
        }
    }

    @Test
    void many_threads_on_many_policies_lose_nothing() throws Exception {
        int policies = 6;
        int steps = 12;
        List<Callable<Outcome>> acts = new ArrayList<>();
        for (int i = 0; i < policies; i++) {
            PolicyId policy = PolicyId.of("FT-" + i);
            District node = i % 2 == 0 ? one : other;
            acts.add(() -> {
                node.drafted(policy, District.coordinated());
                for (int step = 1; step < steps - 1; step++) {
                    node.lead(policy, Acts.attaching(DocumentKind.FIRST_DRAFT));
                }
                return node.lead(policy, Acts.completeDossier());
            });
        }

        assertThat(together(acts)).allMatch(Outcome::isAccepted);
        for (int i = 0; i < policies; i++) {
            PolicyId policy = PolicyId.of("FT-" + i);
            assertThat(one.meeting.version(policy.subject())).isEqualTo(steps);
            assertThat(other.meeting.replay(policy.subject(), Policy.class)).isEqualTo(one.policy(policy));
        }
        assertThat(one.register()).hasSize(1 + policies * steps);
        theRegisterIsGaplessAndWhole();
    }

    @Test
    void what_one_node_enters_the_other_sees_at_once() {
        one.drafted(P1, District.coordinated());

        other.lead(P1, Acts.completeDossier());

        assertThat(one.meeting.version(P1.subject())).isEqualTo(2);
        assertThat(other.meeting.head()).isEqualTo(one.meeting.head());
    }
}
