package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointmeeting.District.P1;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Rosters;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.membership.MembershipRefusal;
import org.jointmeeting.membership.MembershipStage;
import org.jointmeeting.policy.DraftingCommand;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.rules.FutianRules;
import org.junit.jupiter.api.Test;

/** Opening a joint meeting: a few lines, nothing asked, and constituted by its first act. */
class OpeningTest {
    private final WatchedStore store = new WatchedStore();
    private final DraftingCommand.StartDraft draft =
            new DraftingCommand.StartDraft(Proposals.ledBy(Units.CIVIL_AFFAIRS));

    @Test
    void a_joint_meeting_opens_in_a_line_and_runs_by_futians_draft() {
        JointMeeting meeting =
                JointMeeting.opening("futian").roster(Rosters.futian()).open();

        assertThat(meeting.rules().edition()).isEqualTo(FutianRules.draft().edition());
        assertThat(meeting.act(District.LEAD, P1, draft).isAccepted()).isTrue();
    }

    @Test
    void opening_asks_the_store_nothing() {
        District.on(store);

        assertThat(store.calls()).isEmpty();
    }

    @Test
    void looking_constitutes_nothing() {
        District futian = District.on(store);

        assertThat(futian.meeting.membership().stage()).isEqualTo(MembershipStage.CONSTITUTED);
        assertThat(futian.meeting.check(Act.of(District.LEAD, MembershipProcedure.SUBJECT, draft)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(futian.meeting.available(District.LEAD, MembershipProcedure.SUBJECT))
                .isNotEmpty();

        assertThat(store.calls()).doesNotContain("commit");
        assertThat(futian.meeting.head().number()).isZero();
    }

    @Test
    void a_refused_first_act_constitutes_nothing() {
        District futian = District.on(store);

        District.refused(
                futian.meeting.act(District.LEAD, P1, new PublicationCommand.FileForRecord()),
                KernelRefusal.NO_SUCH_SUBJECT);

        assertThat(futian.meeting.head().number()).isZero();
        assertThat(futian.meeting.version(MembershipProcedure.SUBJECT)).isZero();
    }

    @Test
    void the_first_act_is_entered_after_the_constitution() {
        District futian = District.on(store);

        Outcome.Accepted first = futian.lead(P1, draft);

        assertThat(first.entries()).contains(new Outcome.Entries(1, 2));
        assertThat(futian.register()).extracting(RegisterEntry::step).containsExactly("constitute", "start-draft");
        assertThat(futian.register().get(0).capacity()).isEqualTo(Capacity.HOST);
        assertThat(futian.register().get(0).clause()).isEqualTo("art3");
    }

    @Test
    void the_joint_meeting_is_constituted_once() {
        District futian = District.on(store);
        futian.lead(P1, draft);
        futian.lead(P1, Acts.completeDossier());

        assertThat(futian.register()).extracting(RegisterEntry::step).containsOnlyOnce("constitute");
    }

    @Test
    void where_the_store_has_the_joint_meeting_its_own_roster_holds() {
        District.on(store).lead(P1, draft);
        JointMeeting again = JointMeeting.opening("futian").store(store).open();

        assertThat(again.membership().roster()).isEqualTo(Rosters.futian());
    }

    @Test
    void another_joint_meeting_on_the_same_store_begins_on_its_own() {
        District.on(store).lead(P1, draft);
        JointMeeting luohu = JointMeeting.opening("luohu")
                .roster(Rosters.futian())
                .store(store)
                .open();

        assertThat(luohu.state(P1)).isEmpty();
        assertThat(luohu.head().number()).isZero();
        assertThat(luohu.act(District.LEAD, P1, draft).isAccepted()).isTrue();
        assertThat(luohu.register(1, 500).items()).hasSize(2);
    }

    @Test
    void a_bad_founding_roster_is_refused_at_opening_with_every_reason() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Roster bad = Rosters.futian()
                .with(new Appointment(
                        PersonId.of("stranger"), Capacity.MEMBER, Units.UNHEARD_OF, day, Optional.empty()))
                .with(new Appointment(
                        PersonId.of("second"),
                        Capacity.GENERAL_CONVENER,
                        Units.DISTRICT_GOVERNMENT,
                        day,
                        Optional.empty()))
                .with(new Appointment(
                        PersonId.of("backwards"), Capacity.OFFICE_STAFF, Units.OFFICE, day, Optional.of(day)));

        assertThatExceptionOfType(BadRosterException.class)
                .isThrownBy(() ->
                        JointMeeting.opening("futian").roster(bad).store(store).open())
                .satisfies(e -> assertThat(e.reasons())
                        .extracting(Refusal::code)
                        .containsExactlyInAnyOrder(
                                MembershipRefusal.NO_SUCH_SEAT.name(),
                                MembershipRefusal.SEAT_TAKEN.name(),
                                MembershipRefusal.END_BEFORE_BEGINNING.name()))
                .withMessageContaining("bad founding roster")
                .withMessageContaining("unheard-of")
                .withMessageContaining("the seat is held in that time")
                .withMessageContaining("the end has to lie after the beginning");
        assertThat(store.calls()).containsOnly("head");
    }

    @Test
    void a_founding_roster_that_the_rule_book_no_longer_allows_does_not_matter_once_the_joint_meeting_is_constituted() {
        District futian = District.on(store);
        assertThat(futian.meeting.act(District.LEAD, P1, draft).isAccepted()).isTrue();
        Roster outdated = Rosters.futian()
                .with(new Appointment(
                        PersonId.of("of-a-unit-that-was-renamed"),
                        Capacity.MEMBER,
                        Units.UNHEARD_OF,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()));

        JointMeeting again =
                JointMeeting.opening("futian").roster(outdated).store(store).open();

        assertThat(again.membership()).isEqualTo(futian.meeting.membership());
    }

    @Test
    void a_founding_roster_with_an_invalid_id_is_refused_at_opening() {
        Roster bad = Rosters.futian().with(Rosters.appointed(PersonId.of(" "), Capacity.OFFICE_STAFF, Units.OFFICE));

        assertThatExceptionOfType(BadRosterException.class)
                .isThrownBy(() -> JointMeeting.opening("futian").roster(bad).open())
                .withMessageContaining("roster.appointments");
    }

    @Test
    void an_edition_given_twice_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointMeeting.opening("futian")
                        .earlierRules(FutianRules.draft())
                        .open())
                .withMessageContaining(FutianRules.draft().edition());
    }

    @Test
    void a_joint_meeting_needs_an_id() {
        for (String bad : List.of("", " ", "a/b", "x".repeat(101))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JointMeeting.opening(bad))
                    .withMessageContaining("'" + bad + "'");
        }
    }
}
