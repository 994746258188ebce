package org.jointmeeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.duty.DutyKind;
import org.jointmeeting.provision.Basis;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.Reading;
import org.jointmeeting.rules.book.RulesStatus;
import org.junit.jupiter.api.Test;

/** Another district: three ranks of conveners, several conveners, no office director, quarterly meetings, its own numbering. */
class OtherDistrictTest {
    private final WorkingRules rules = BookTree.sampleDistrict().read();

    @Test
    void its_rules_are_in_force_from_their_date() {
        assertThat(rules.book().status()).isEqualTo(RulesStatus.IN_FORCE);
        assertThat(rules.book().issued()).contains(LocalDate.of(2020, 3, 1));
        assertThat(rules.book().effective()).contains(LocalDate.of(2020, 4, 1));
    }

    @Test
    void it_has_three_ranks_of_conveners_in_several_units() {
        assertThat(rules.seat(Capacity.CONVENER, UnitId.of("government"))
                        .orElseThrow()
                        .atMost())
                .contains(1);
        assertThat(rules.seat(Capacity.CONVENER, UnitId.of("civil"))
                        .orElseThrow()
                        .atMost())
                .contains(2);
        assertThat(rules.seat(Capacity.DEPUTY_CONVENER, UnitId.of("schools"))
                        .orElseThrow()
                        .atMost())
                .contains(3);
        assertThat(rules.seat(Capacity.CONVENER, UnitId.of("justice"))).isEmpty();
        assertThat(rules.seat(Capacity.OFFICE_DIRECTOR, rules.office())).isEmpty();
    }

    @Test
    void a_local_rule_adds_case_officers_in_every_unit() {
        assertThat(rules.seat(Capacity.CASE_OFFICER, UnitId.of("east")))
                .hasValueSatisfying(seat -> assertThat(seat.clause()).isEqualTo("local:caseOfficers"));
    }

    @Test
    void it_meets_every_quarter_and_a_deputy_may_convene_special_meetings() {
        assertThat(rules.meetingType(MeetingTypeId.of("quarterly"))
                        .orElseThrow()
                        .every())
                .contains(Period.ofMonths(3));
        MeetingType special = rules.meetingType(MeetingTypeId.of("special")).orElseThrow();
        assertThat(special.convenedBy()).containsExactly(Capacity.CONVENER, Capacity.DEPUTY_CONVENER);
        assertThat(special.presidedWhenEntrusted()).isEmpty();
        assertThat(special.every()).isEmpty();
        assertThat(rules.meetingType(MeetingTypeId.of("regular"))).isEmpty();
    }

    @Test
    void it_asks_other_consultees() {
        assertThat(rules.book().consultees())
                .extracting(UnitId::value)
                .containsExactly("development", "treasury", "justice");
    }

    @Test
    void a_district_without_an_office_has_the_lead_unit_do_its_work() {
        WorkingRules withoutOffice = BookTree.futian()
                .set("/office", "'civil-affairs'")
                .remove("/seats/3")
                .remove("/seats/2")
                .set("/meetingTypes/2/convenedBy", "['CONVENER']")
                .set("/meetingTypes/2/presidedBy", "['CONVENER']")
                .read();
        UnitId civilAffairs = UnitId.of("civil-affairs");
        assertThat(withoutOffice.officeStandings())
                .containsExactly(
                        new Standing(Capacity.MEMBER, civilAffairs), new Standing(Capacity.LIAISON, civilAffairs));
    }

    @Test
    void it_cites_its_own_numbers() {
        assertThat(rules.cite(Clauses.ART_11_I1).citation()).isEqualTo(Text.of("第十条第一款", "Article 10, paragraph 1"));
        assertThat(rules.cite(Clauses.ART_11_I1).clause()).isEqualTo("art11-i1");
        assertThat(rules.cite(Clauses.ART_9_P1)).isEqualTo(Clauses.ART_9_P1);
    }

    @Test
    void it_prints_the_number_that_futian_left_out() {
        assertThat(rules.cite(Clauses.ART_11_I3).citation().en()).isEqualTo("Article 10, paragraph 3");
        assertThat(rules.cite(Clauses.ART_11_I3).basis()).isEqualTo(Basis.CLAUSE);
        assertThat(Clauses.ART_11_I3.basis()).isEqualTo(Basis.INFERRED_NUMBER);
    }

    @Test
    void a_local_rule_adds_a_drafting_unit() {
        assertThat(rules.draftingUnits())
                .containsExactlyInAnyOrder(UnitId.of("civil"), UnitId.of("schools"), UnitId.of("justice"));
        assertThat(rules.holders(DutyKind.DRAFT_POLICIES)).doesNotContain(UnitId.of("justice"));
    }

    @Test
    void lists_that_were_left_out_are_empty() {
        assertThat(rules.holders(DutyKind.OTHER_MATTERS)).isEmpty();
        assertThat(rules.book().duties())
                .anySatisfy(d -> assertThat(d.holders()).isEmpty());
    }

    @Test
    void it_reads_unclear_places_in_its_own_way() {
        assertThat(rules.reads(Reading.TRIGGERS_ARE_CUMULATIVE)).isTrue();
        assertThat(rules.reads(Reading.TRIGGERS_ARE_ALTERNATIVES)).isFalse();
    }

    @Test
    void its_local_periods_count_its_own_working_days() {
        assertThat(rules.local().quorumPercent()).contains(67);
        assertThat(rules.local().issuers()).isEqualTo(List.of(UnitId.of("government")));
        // Monday 21 September; Sunday 27 is worked, Thursday 1 and Friday 2 October are not.
        assertThat(rules.local().due(LocalDate.of(2020, 9, 21), rules.local().replyPeriod()))
                .contains(LocalDate.of(2020, 10, 6));
        assertThat(rules.local().due(LocalDate.of(2020, 9, 21), rules.local().filingPeriod()))
                .contains(LocalDate.of(2020, 10, 21));
        assertThat(rules.local().due(LocalDate.of(2020, 9, 21), Optional.empty()))
                .isEmpty();
    }
}
