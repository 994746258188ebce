package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.M1;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.RegisterEntry;
import org.junit.jupiter.api.Test;

/** Acting: what comes in, who may, and what is answered. */
class ActingTest {
    private static final PersonId BUSY = PersonId.of("liaison-of-three-units");
    private static final List<PersonId> THEIR_SEATS = List.of(
            People.liaisonOf(Units.EDUCATION),
            People.liaisonOf(Units.FINANCE),
            People.liaisonOf(Units.DEVELOPMENT_REFORM));
    private static final SubjectId POLICY_1 = P1.subject();

    private final District futian = District.futian();
    private final DraftingCommand.StartDraft draft =
            new DraftingCommand.StartDraft(Proposals.ledBy(Units.CIVIL_AFFAIRS));

    private static District withSomebodyInThreeUnits() {
        List<Appointment> all = Rosters.futian().appointments().stream()
                .map(a -> THEIR_SEATS.contains(a.person())
                        ? new Appointment(BUSY, a.capacity(), a.unit(), a.from(), a.until())
                        : a)
                .toList();
        return District.on(new WatchedStore(), o -> o.roster(new Roster(all, List.of())));
    }

    @Test
    void an_accepted_act_says_where_it_left_the_subject_and_what_was_entered() {
        futian.lead(P1, draft);

        assertThat(futian.meeting.act(LEAD, P1, Acts.completeDossier()))
                .isEqualTo(new Outcome.Accepted(
                        POLICY_1,
                        2,
                        "DRAFTING",
                        PolicyStage.DRAFTING.text(),
                        List.of(),
                        Optional.of(new Outcome.Entries(3, 3))));
    }

    @Test
    void an_entry_says_who_did_what_when_in_which_capacity_under_which_clause() {
        futian.dial.set(Instant.parse("2026-03-02T01:02:03.123456789Z"));
        futian.lead(P1, draft);

        RegisterEntry entry = futian.register().get(1);

        assertThat(entry.at()).isEqualTo(Instant.parse("2026-03-02T01:02:03.123456Z"));
        assertThat(entry.person()).isEqualTo(LEAD);
        assertThat(entry.capacity()).isEqualTo(Capacity.LIAISON);
        assertThat(entry.unit()).isEqualTo(Units.CIVIL_AFFAIRS);
        assertThat(entry.subject()).isEqualTo(POLICY_1);
        assertThat(entry.version()).isEqualTo(1);
        assertThat(entry.step()).isEqualTo("start-draft");
        assertThat(entry.stage()).isEqualTo("DRAFTING");
        assertThat(entry.event().json()).contains("\"type\":\"DraftStarted\"");
    }

    @Test
    void the_day_of_an_act_is_the_day_in_the_clocks_zone() {
        futian.dial.set(Instant.parse("2026-03-02T16:30:00Z"));
        futian.lead(P1, draft);

        assertThat(futian.policy(P1).since()).isEqualTo("2026-03-03");
    }

    @Test
    void an_invalid_command_is_refused_and_names_the_path_in_both_languages() {
        Outcome outcome = futian.meeting.act(
                LEAD, P1, new DraftingCommand.StartDraft(draft.proposal().withTitle(" ")));

        refused(outcome, KernelRefusal.INVALID_COMMAND);
        Refusal reason = outcome.refusals().get(0);
        assertThat(reason.details())
                .containsExactly(new Detail(
                        "path",
                        "proposal.title",
                        Text.of("政策方案的名称（proposal.title）不得为空白", "proposal.title must not be blank")));
        assertThat(reason.sentence(Language.ZH)).contains("政策方案的名称（proposal.title）不得为空白");
        assertThat(reason.sentence(Language.EN)).contains("proposal.title must not be blank");
    }

    @Test
    void every_violated_constraint_is_named_with_its_bounds() {
        Outcome outcome = futian.meeting.act(
                People.CONVENER,
                M1,
                new MeetingCommand.Convene(
                        District.SPECIAL,
                        District.TODAY.atTime(9, 0),
                        "",
                        List.of(),
                        List.of(UnitId.of("u".repeat(65)))));

        refused(outcome, KernelRefusal.INVALID_COMMAND, KernelRefusal.INVALID_COMMAND, KernelRefusal.INVALID_COMMAND);
        assertThat(outcome.refusals())
                .flatExtracting(Refusal::details)
                .extracting(d -> d.text().en())
                .containsExactly(
                        "agenda must have 1 to 100 entries",
                        "invited[0] must have at most 64 characters",
                        "place must not be blank");
    }

    @Test
    void an_invalid_command_is_refused_before_anything_is_loaded() {
        WatchedStore store = new WatchedStore();
        District watched = District.on(store);

        refused(watched.meeting.act(LEAD, P1, new PublicationCommand.Withdraw("")), KernelRefusal.INVALID_COMMAND);

        assertThat(store.calls()).isEmpty();
    }

    @Test
    void to_ask_for_an_unknown_kind_of_subject_is_an_error_that_names_the_known_ones() {
        SubjectId unknown = new SubjectId("inspection", "I-1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> futian.meeting.available(LEAD, unknown))
                .withMessageContaining("'inspection'")
                .withMessageContaining("membership")
                .withMessageContaining("policy")
                .withMessageContaining("meeting");
        assertThatIllegalArgumentException().isThrownBy(() -> futian.meeting.diagram(unknown, Language.ZH));
    }

    @Test
    void a_command_of_another_family_is_refused_and_named_without_a_citation() {
        Outcome outcome = futian.meeting.act(LEAD, POLICY_1, new MeetingCommand.Open());

        refused(outcome, KernelRefusal.NO_SUCH_STEP);
        assertThat(outcome.refusals().get(0).sentence(Language.EN)).isEqualTo("the procedure has no such step: Open");
    }

    @Test
    void a_command_of_another_family_is_refused_under_a_request_id_too() {
        Act act = Act.of(LEAD, POLICY_1, new MeetingCommand.Open()).withRequestId("r-1");

        refused(futian.meeting.act(act), KernelRefusal.NO_SUCH_STEP);
    }

    @Test
    void somebody_without_a_standing_may_not_and_is_told_who_may() {
        futian.drafted(P1, draft.proposal());

        Outcome outcome = futian.meeting.act(People.NOBODY, P1, Acts.estimating());

        refused(outcome, KernelRefusal.NOT_ENTITLED);
        assertThat(outcome.refusals().get(0).details())
                .extracting(Detail::id)
                .contains("MEMBER@civil-affairs", "LIAISON@civil-affairs");
    }

    @Test
    void somebody_appointed_later_may_not_act_before() {
        futian.does(
                People.OFFICE_DIRECTOR,
                new MembershipCommand.Appoint(
                        People.NOBODY,
                        Capacity.OFFICE_STAFF,
                        Units.OFFICE,
                        District.TODAY.plusDays(1),
                        Optional.empty()));
        futian.drafted(P1, draft.proposal());
        PolicyCommand command = new PublicationCommand.MoveToEdition("futian/none", "理由");

        assertThat(futian.meeting.act(People.NOBODY, P1, command).refusals())
                .anyMatch(r -> r.is(KernelRefusal.NOT_ENTITLED));
        futian.dial.set(District.TODAY.plusDays(1));
        assertThat(futian.meeting.act(People.NOBODY, P1, command).refusals())
                .noneMatch(r -> r.is(KernelRefusal.NOT_ENTITLED));
    }

    @Test
    void somebody_with_several_standings_acts_in_the_first_that_may() {
        District district = withSomebodyInThreeUnits().inConsultation(P1, District.coordinated());

        district.does(BUSY, P1, Acts.opinionOf(Units.DEVELOPMENT_REFORM, Position.SUPPORT));

        assertThat(district.policy(P1).consultation().awaited())
                .contains(Units.FINANCE)
                .doesNotContain(Units.DEVELOPMENT_REFORM);
    }

    @Test
    void somebody_with_several_standings_may_choose_the_unit() {
        District district = withSomebodyInThreeUnits().inConsultation(P1, District.coordinated());

        district.does(Act.of(BUSY, POLICY_1, Acts.opinionOf(Units.FINANCE, Position.SUPPORT))
                .withActingFor(Units.FINANCE));

        assertThat(district.policy(P1).consultation().opinionOf(Units.FINANCE)).isPresent();
        assertThat(district.register().get(district.register().size() - 1).unit())
                .isEqualTo(Units.FINANCE);
    }

    @Test
    void nobody_acts_for_a_unit_in_which_they_hold_nothing() {
        Outcome outcome = futian.meeting.act(Act.of(LEAD, POLICY_1, draft).withActingFor(Units.FINANCE));

        refused(outcome, KernelRefusal.NOT_ENTITLED);
    }
}
