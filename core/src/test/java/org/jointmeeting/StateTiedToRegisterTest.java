package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.P2;
import static org.jointmeeting.District.refused;

import java.util.function.UnaryOperator;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.AlteredStateException;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.store.StoredSubject;
import org.junit.jupiter.api.Test;

/** A stored state that is not the one the register names is found out, and never used. */
class StateTiedToRegisterTest {
    private final AlterableStore store = new AlterableStore();
    private final District futian = District.on(store).drafted(P1, District.coordinated());

    private void alter(SubjectId subject, UnaryOperator<StoredSubject> how) {
        store.alter(subject, how);
    }

    private static UnaryOperator<StoredSubject> toTheStage(String stage) {
        return s -> s.withState(s.state().replace("\"DRAFTING\"", "\"" + stage + "\""));
    }

    @Test
    void each_entry_names_the_state_it_leaves() {
        RegisterEntry entry = futian.register().get(1);

        assertThat(store.load(P1.subject()).hash()).isEqualTo(entry.state());
    }

    @Test
    void an_altered_state_is_an_error_that_names_its_subject_and_is_not_used() {
        alter(P1.subject(), toTheStage("APPROVED"));
        District node = futian.anotherNode();

        assertThatExceptionOfType(AlteredStateException.class)
                .isThrownBy(() -> node.meeting.act(District.LEAD, P1, Acts.estimating()))
                .satisfies(e -> assertThat(e.subject()).isEqualTo(P1.subject()))
                .satisfies(e -> assertThat(e.entry()).isEqualTo(2))
                .withMessageContaining("policy/FT-2026-001");
        assertThatExceptionOfType(AlteredStateException.class).isThrownBy(() -> node.meeting.state(P1));
        assertThat(node.meeting.head().number()).isEqualTo(2);
    }

    @Test
    void verifying_covers_the_states() {
        assertThat(futian.meeting.verify()).isInstanceOf(Verification.Whole.class);

        alter(P1.subject(), toTheStage("APPROVED"));

        assertThat(futian.meeting.verify()).isInstanceOfSatisfying(Verification.Broken.class, b -> {
            assertThat(b.entry()).isEqualTo(2);
            assertThat(b.problem().en()).contains("policy/FT-2026-001");
        });
    }

    @Test
    void verifying_finds_a_state_under_another_stage_or_version() {
        alter(P1.subject(), s -> s.withStage("FILED"));
        assertThat(futian.meeting.verify()).isInstanceOf(Verification.Broken.class);

        alter(P1.subject(), s -> s.withVersion(7));
        assertThat(futian.meeting.verify()).isInstanceOf(Verification.Broken.class);
    }

    @Test
    void verifying_finds_a_state_that_is_gone() {
        store.hide(P1.subject());

        assertThat(futian.meeting.verify())
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        b -> assertThat(b.problem().en()).contains("is missing"));
    }

    @Test
    void a_policy_in_force_that_cannot_be_read_stops_what_rests_on_the_catalogue_and_nothing_else() {
        futian.inForce(P2);
        alter(P2.subject(), s -> s.withState("{"));
        District node = futian.anotherNode();

        refused(
                node.meeting.act(District.LEAD, P1, new DraftingCommand.ReviseProposal(District.coordinated())),
                KernelRefusal.RESTS_ON_UNREADABLE);
        Outcome unaffected = node.meeting.act(District.LEAD, P1, Acts.estimating());
        assertThat(unaffected.isAccepted()).isTrue();
        assertThat(node.meeting.available(District.LEAD, P1.subject()))
                .filteredOn(AvailableAction::permitted)
                .extracting(AvailableAction::step)
                .contains("work-on-dossier")
                .doesNotContain("revise-proposal", "solicit-opinions");
    }

    @Test
    void what_can_be_read_again_counts_again() {
        futian.inForce(P2);
        alter(P2.subject(), s -> s.withState("{"));
        District node = futian.anotherNode();
        refused(
                node.meeting.act(District.LEAD, P1, new DraftingCommand.ReviseProposal(District.coordinated())),
                KernelRefusal.RESTS_ON_UNREADABLE);

        store.restore(P2.subject());
        District repaired = futian.anotherNode();

        assertThat(repaired.meeting
                        .act(District.LEAD, P1, new DraftingCommand.ReviseProposal(District.coordinated()))
                        .isAccepted())
                .isTrue();
        assertThat(repaired.policy(P1).overlaps()).hasSize(1);
    }

    @Test
    void an_altered_composition_is_not_used_either() {
        alter(
                org.jointmeeting.membership.MembershipProcedure.SUBJECT,
                s -> s.withState(s.state().replace("nobody", "somebody").replace("2020", "2021")));
        District node = futian.anotherNode();

        assertThatExceptionOfType(AlteredStateException.class)
                .isThrownBy(() -> node.meeting.act(People.OFFICE_DIRECTOR, P1, Acts.estimating()));
    }
}
