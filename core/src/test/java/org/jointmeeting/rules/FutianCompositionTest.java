package org.jointmeeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.coverage.WrittenClauses;
import org.jointmeeting.duty.Duty;
import org.jointmeeting.duty.DutyKind;
import org.jointmeeting.rules.book.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belongs to Futian's joint meeting (Article 4), on which seats, and with which duties (Articles 5 to 7 and 11(1)). */
class FutianCompositionTest {
    private final WorkingRules rules = FutianRules.draft();
    private final RuleBook book = rules.book();

    @ParameterizedTest(name = "{1} of kind {0}")
    @CsvSource({"MEMBER_UNIT, 17", "SUBDISTRICT_OFFICE, 10", "OFFICE, 1", "CONSULTEE, 1", "DISTRICT_GOVERNMENT, 1"})
    @Proves("art4-p3")
    void it_has_seventeen_member_units_and_ten_subdistrict_offices(UnitKind kind, int count) {
        assertThat(book.units()).filteredOn(u -> u.kind() == kind).hasSize(count);
    }

    @Test
    void the_subdistrict_offices_are_the_ten_of_futian() {
        assertThat(book.units())
                .filteredOn(u -> u.kind() == UnitKind.SUBDISTRICT_OFFICE)
                .extracting(u -> u.name().zh().replace("街道办事处", ""))
                .containsExactly("园岭", "南园", "福田", "沙头", "香蜜湖", "梅林", "莲花", "华富", "福保", "华强北");
    }

    @Test
    @Proves({"art4-p2", "art4-p4"})
    void civil_affairs_leads_and_the_office_is_seated_there() {
        assertThat(book.leadUnit()).isEqualTo(UnitId.of("civil-affairs"));
        assertThat(book.officeSeat()).isEqualTo(UnitId.of("civil-affairs"));
        assertThat(rules.office()).isEqualTo(UnitId.of("office"));
        assertThat(rules.unit(rules.office()).orElseThrow().kind()).isEqualTo(UnitKind.OFFICE);
    }

    @ParameterizedTest(name = "{0} in {1}: at most {2}, required {3}, under {4}")
    @CsvSource(nullValues = "-", textBlock = """
          GENERAL_CONVENER, district-government,  1, true,  art4-p2
          CONVENER,         civil-affairs,        1, true,  art4-p2
          OFFICE_DIRECTOR,  office,               1, true,  art4-p4
          OFFICE_STAFF,     office,               -, false, art6-i1
          MEMBER,           finance,              1, true,  art4-p3
          MEMBER,           subdistrict-fubao,    1, true,  art4-p3
          MEMBER,           legal-affairs,        1, true,  art4-p3
          LIAISON,          civil-affairs,        1, true,  art4-p3
          """)
    @Proves({"art4-p2", "art4-p3", "art4-p4"})
    void a_seat_is_provided_for(Capacity capacity, String unit, Integer atMost, boolean required, String clause) {
        assertThat(rules.seat(capacity, UnitId.of(unit))).hasValueSatisfying(seat -> {
            assertThat(seat.atMost()).isEqualTo(Optional.ofNullable(atMost));
            assertThat(seat.required()).isEqualTo(required);
            assertThat(seat.clause()).isEqualTo(clause);
        });
    }

    @ParameterizedTest(name = "no {0} in {1}")
    @CsvSource({
        "CONVENER, finance",
        "GENERAL_CONVENER, civil-affairs",
        "OFFICE_DIRECTOR, civil-affairs",
        "MEMBER, office",
        "MEMBER, district-government",
        "LIAISON, office",
        "DEPUTY_CONVENER, civil-affairs",
        "CASE_OFFICER, finance",
        "MEMBER, nobody"
    })
    void a_seat_is_not_provided_for(Capacity capacity, String unit) {
        assertThat(rules.seat(capacity, UnitId.of(unit))).isEmpty();
    }

    @Test
    @Proves({"art5-i1", "art5-i2", "art5-i3", "art5-i4", "art5-i5", "art5-i6", "art6-i1", "art6-i5"})
    void every_duty_of_articles_5_to_7_stands_under_its_clause_in_order() {
        assertThat(book.duties()).extracting(Duty::kind).containsExactly(DutyKind.values());
        assertThat(book.duties())
                .extracting(Duty::clause)
                .containsExactlyElementsOf(WrittenClauses.IDS.stream()
                        .filter(c -> c.matches("art[567]-.*"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OTHER_MATTERS, 0",
        "SETTLE_DISAGREEMENTS, 1",
        "REVIEW_COHERENCE, 1",
        "SECURE_FUNDS, 1",
        "DRAFT_POLICIES, 10",
        "VERIFY_DATA, 4",
        "SHARE_INFORMATION, 1",
        "IMPLEMENT_IN_SUBDISTRICT, 10",
        "STUDY_AND_CARRY_OUT, 27"
    })
    void a_duty_is_held_by_so_many_units(DutyKind duty, int units) {
        assertThat(rules.holders(duty)).hasSize(units);
    }

    @Test
    @Proves({"art7-i1", "art7-i2"})
    void the_bureaus_of_7_1_and_7_2_hold_their_duties() {
        assertThat(rules.holds(UnitId.of("development-reform"), DutyKind.REVIEW_COHERENCE))
                .isTrue();
        assertThat(rules.holds(UnitId.of("finance"), DutyKind.SECURE_FUNDS)).isTrue();
        assertThat(rules.holds(UnitId.of("finance"), DutyKind.REVIEW_COHERENCE)).isFalse();
        assertThat(rules.holders(DutyKind.DAILY_WORK)).containsExactly(UnitId.of("office"));
    }

    @Test
    @Proves("art7-i3")
    void the_ten_named_units_may_draft() {
        assertThat(rules.draftingUnits())
                .extracting(UnitId::value)
                .containsExactlyInAnyOrder(
                        "education",
                        "civil-affairs",
                        "justice",
                        "human-resources",
                        "housing",
                        "health",
                        "trade-union",
                        "youth-league",
                        "womens-federation",
                        "disabled-federation");
        assertThat(rules.draftingUnits()).doesNotContain(UnitId.of("finance"));
    }

    @Test
    @Proves("art11-i1")
    void four_units_must_always_be_asked() {
        assertThat(book.consultees())
                .extracting(UnitId::value)
                .containsExactly("development-reform", "civil-affairs", "finance", "legal-affairs");
    }
}
