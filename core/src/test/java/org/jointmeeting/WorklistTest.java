package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.M1;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.District.SPECIAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Acts;
import org.jointmeeting.fixture.People;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PublicationCommand;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.policy.opinion.Position;
import org.jointmeeting.rules.book.Days;
import org.jointmeeting.store.InMemoryStore;
import org.jointmeeting.store.Page;
import org.jointmeeting.worklist.Obligation;
import org.junit.jupiter.api.Test;

/** Worklists: who must do what along a policy's way. */
class WorklistTest {
    private final District futian = District.futian();

    private static List<String> of(District district, PersonId person) {
        return district.meeting.worklist(person, Optional.empty(), Page.MAX).items().stream()
                .map(Obligation::kind)
                .toList();
    }

    private List<String> of(PersonId person) {
        return of(futian, person);
    }

    private List<String> of(UnitId unit) {
        return futian.meeting.worklist(unit, Optional.empty(), Page.MAX).items().stream()
                .map(Obligation::kind)
                .toList();
    }

    @Test
    void a_draft_is_the_lead_units_to_work_on() {
        futian.drafted(P1, District.coordinated());

        assertThat(of(LEAD)).containsExactly("work-on-draft");
        assertThat(of(Units.CIVIL_AFFAIRS)).containsExactly("work-on-draft");
        assertThat(of(Units.FINANCE)).isEmpty();
    }

    @Test
    void in_consultation_every_asked_unit_owes_its_opinion() {
        futian.inConsultation(P1, District.coordinated());

        assertThat(of(Units.FINANCE)).containsExactly("give-opinion");
        assertThat(of(People.memberOf(Units.HEALTH))).containsExactly("give-opinion");
        assertThat(of(People.liaisonOf(Units.LEGAL_AFFAIRS))).containsExactly("give-opinion");
        assertThat(of(Units.EDUCATION)).isEmpty();
        assertThat(of(LEAD)).isEmpty();
    }

    @Test
    void an_opinion_given_is_owed_no_more_and_an_objection_has_to_be_answered() {
        futian.inConsultation(P1, District.coordinated());

        futian.opinion(P1, Units.FINANCE, Position.OBJECTION);

        assertThat(of(Units.FINANCE)).isEmpty();
        assertThat(of(LEAD)).containsExactly("answer-opinion");
    }

    @Test
    void a_worklist_follows_the_policy_up_the_ladder() {
        futian.inSpecialCoordination(P1, District.coordinated());
        assertThat(of(People.CONVENER)).containsExactly("convene-special-meeting");

        futian.convened(M1, SPECIAL, P1);
        assertThat(of(People.CONVENER)).containsExactly("hold-meeting");

        futian.held(M1, SPECIAL, ItemOutcome.NOT_AGREED);
        assertThat(of(People.CONVENER)).isEmpty();
        assertThat(of(People.OFFICE_CLERK)).containsExactly("issue-minutes");

        futian.minuted(M1);
        assertThat(of(People.OFFICE_CLERK)).isEmpty();
        assertThat(of(People.GENERAL_CONVENER)).containsExactly("convene-general-meeting");
    }

    @Test
    void a_worklist_follows_the_policy_from_the_agreement_to_the_filing() {
        futian.inSpecialCoordination(P1, District.coordinated()).settled(M1, SPECIAL, ItemOutcome.AGREED, P1);
        assertThat(of(LEAD)).containsExactly("submit-for-approval");

        futian.lead(P1, Acts.procedures(futian.today()));
        futian.lead(P1, Acts.attaching(DocumentKind.APPROVAL_DRAFT));
        futian.lead(P1, new PublicationCommand.SubmitForApproval());
        assertThat(of(LEAD)).isEmpty();
        assertThat(of(People.OFFICE_DIRECTOR)).containsExactly("record-decision");

        futian.office(P1, new PublicationCommand.RecordApproval("福府函〔2026〕15号", futian.today()));
        assertThat(of(LEAD)).containsExactly("issue-policy");

        futian.lead(P1, futian.issue());
        assertThat(of(LEAD)).containsExactly("file-for-record");

        futian.lead(P1, new PublicationCommand.FileForRecord());
        assertThat(of(LEAD)).isEmpty();
    }

    @Test
    void an_obligation_says_on_what_since_when_and_under_which_article() {
        futian.inConsultation(P1, District.coordinated());

        Obligation owed = futian.meeting
                .worklist(Units.FINANCE, Optional.empty(), Page.MAX)
                .items()
                .get(0);

        assertThat(owed.subject()).isEqualTo(P1.subject());
        assertThat(owed.title()).isEqualTo(District.coordinated().title());
        assertThat(owed.about()).isEqualTo("finance");
        assertThat(owed.since()).isEqualTo(District.TODAY);
        assertThat(owed.due()).isEmpty();
        assertThat(owed.provision().citation().zh()).isEqualTo("第十一条第（一）项");
    }

    @Test
    void a_due_day_stands_where_a_local_rule_gives_one() {
        District district = District.on(
                        new InMemoryStore(),
                        o -> o.rules(
                                OtherEditions.version("local", local -> local.withReplyPeriod(new Days(10, false)))))
                .inConsultation(P1, District.coordinated());

        assertThat(district.meeting
                        .worklist(Units.FINANCE, Optional.empty(), Page.MAX)
                        .items())
                .extracting(Obligation::due)
                .containsExactly(Optional.of(District.TODAY.plusDays(10)));
    }

    @Test
    void a_worklist_comes_in_pages_with_the_same_things_on_them() {
        for (int i = 0; i < 7; i++) {
            futian.drafted(PolicyId.of("FT-" + i), District.coordinated());
            futian.dial.set(futian.today().plusDays(i % 2));
        }
        List<Obligation> all =
                futian.meeting.worklist(LEAD, Optional.empty(), Page.MAX).items();
        List<Obligation> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();

        for (int page = 0; page < 4; page++) {
            Page<Obligation> next = futian.meeting.worklist(LEAD, after, 2);
            seen.addAll(next.items());
            after = next.next();
        }

        assertThat(after).isEmpty();
        assertThat(seen).isEqualTo(all).hasSize(7);
    }

    @Test
    void somebody_without_a_standing_has_nothing_to_do() {
        futian.drafted(P1, District.coordinated());

        assertThat(of(People.NOBODY)).isEmpty();
        assertThat(of(LEAD)).isNotEmpty();
    }

    @Test
    void who_takes_over_a_seat_takes_over_its_worklist() {
        futian.drafted(P1, District.coordinated());
        futian.does(
                People.OFFICE_DIRECTOR,
                new MembershipCommand.Relieve(LEAD, Capacity.LIAISON, Units.CIVIL_AFFAIRS, District.TODAY));
        futian.does(
                People.OFFICE_DIRECTOR,
                new MembershipCommand.Appoint(
                        People.NOBODY, Capacity.LIAISON, Units.CIVIL_AFFAIRS, District.TODAY, Optional.empty()));

        assertThat(of(LEAD)).isEmpty();
        assertThat(of(People.NOBODY)).containsExactly("work-on-draft");
    }

    @Test
    void a_seat_falls_vacant_on_its_day() {
        futian.does(
                People.OFFICE_DIRECTOR,
                new MembershipCommand.Relieve(
                        People.liaisonOf(Units.HEALTH), Capacity.LIAISON, Units.HEALTH, District.TODAY.plusDays(5)));

        assertThat(of(Units.HEALTH)).isEmpty();
        futian.dial.set(District.TODAY.plusDays(5));
        assertThat(of(Units.HEALTH)).containsExactly("fill-seat");
    }

    @Test
    void the_regular_meeting_is_due_a_year_after_the_constitution() {
        futian.drafted(P1, District.coordinated());

        assertThat(of(People.GENERAL_CONVENER)).isEmpty();
        futian.dial.set(District.TODAY.plusYears(1));
        assertThat(of(People.GENERAL_CONVENER)).containsExactly("convene-regular-meeting");
    }

    @Test
    void a_size_of_page_out_of_range_is_an_error() {
        for (int limit : new int[] {0, -1, Page.MAX + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> futian.meeting.worklist(People.NOBODY, Optional.empty(), limit));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> futian.meeting.worklist(Units.FINANCE, Optional.empty(), limit));
        }
    }
}
