package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.District.P1;

import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.json.Json;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.Register;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.register.Verification;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry made past the library, chained and hashed as it should be, is found out when its step does not lead where it says. */
class ForgedEntryTest {
    private final District futian = District.on(new InMemoryStore()).drafted(P1, District.coordinated());

    private void forge(String step, PolicyStage stage) {
        Policy policy = futian.policy(P1).withStage(stage);
        String state = Json.write(policy);
        RegisterEntry drafted = futian.register().get(1);
        CommitResult result = futian.store.commit(new Commit(
                JointMeetingId.of("futian"),
                List.of(new Change(P1.subject(), 1, 2, stage.name(), policy.title(), policy.unit(), state, List.of())),
                List.of(),
                List.of(),
                List.of(new EntryDraft(
                        drafted.at(),
                        drafted.on(),
                        drafted.person(),
                        new Standing(drafted.capacity(), drafted.unit()),
                        P1.subject(),
                        2,
                        step,
                        drafted.clause(),
                        stage.name(),
                        drafted.event(),
                        Register.hashOfState(state))),
                Optional.empty()));
        assertThat(result).isInstanceOf(CommitResult.Committed.class);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "work-on-dossier, APPROVED, a step that stays where it is",
        "start-draft, DRAFTING, a step that starts elsewhere",
        "solicit-opinions, FILED, a step that leads elsewhere"
    })
    void a_step_that_does_not_lead_there_is_found_out(String step, PolicyStage stage, String what) {
        forge(step, stage);

        assertThat(futian.meeting.verify())
                .as(what)
                .isInstanceOfSatisfying(
                        Verification.Broken.class, b -> assertThat(b.entry()).isEqualTo(3));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "work-on-dossier, DRAFTING, a step that stays where it is",
        "solicit-opinions, CONSULTATION, a step that leads there",
        "a-step-of-a-later-version, FILED, a step that this version does not know"
    })
    void a_step_that_leads_there_or_is_not_known_is_whole(String step, PolicyStage stage, String what) {
        forge(step, stage);

        assertThat(futian.meeting.verify()).as(what).isInstanceOf(Verification.Whole.class);
    }

    @Test
    void what_nobody_forged_is_whole() {
        assertThat(futian.meeting.verify()).isInstanceOf(Verification.Whole.class);
    }
}
