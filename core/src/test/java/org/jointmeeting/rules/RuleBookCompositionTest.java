package org.jointmeeting.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.rules.SpoiltBook.spoil;

import java.util.stream.Stream;
import org.jointmeeting.rules.book.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Units, office, consultees, seats and duties of a rule book: each names what there is, and somebody can act for whom it names. */
class RuleBookCompositionTest {

    static Stream<SpoiltBook> spoilt() {
        return Stream.of(
                spoil(
                        b -> b.repeat("/units/4"),
                        "$.units[30].id",
                        "'finance' 已用于 $.units[4].id",
                        "'finance' is used at $.units[4].id already"),
                spoil(
                        b -> b.set("/consultees/0", "'treasury'"),
                        "$.consultees[0]",
                        "没有标识为 'treasury' 的单位",
                        "there is no unit 'treasury'; expected the id of one of $.units"),
                spoil(
                        b -> b.set("/consultees/0", "'office'"),
                        "$.consultees[0]",
                        "无人可代表该单位",
                        "nobody can act for this unit"),
                spoil(b -> b.set("/consultees", "[]"), "$.consultees", "不得为空", "must not be empty"),
                spoil(b -> b.remove("/consultees"), "$.consultees", "不得为空", "must not be empty"),
                spoil(
                        b -> b.set("/officeSeat", "'legal-affairs'"),
                        "$.officeSeat",
                        "不是成员单位",
                        "is no member; expected a unit of kind MEMBER_UNIT or SUBDISTRICT_OFFICE"),
                spoil(b -> b.set("/officeSeat", "'nobody'"), "$.officeSeat", "没有标识", "there is no unit 'nobody'"),
                spoil(b -> b.set("/leadUnit", "'district-government'"), "$.leadUnit", "不是成员单位", "is no member"),
                spoil(b -> b.set("/leadUnit", "'x'"), "$.leadUnit", "没有标识", "there is no unit 'x'"),
                spoil(
                        b -> b.set("/duties/11/holders/0", "'treasury'"),
                        "$.duties[11].holders[0]",
                        "没有标识",
                        "there is no unit 'treasury'"),
                spoil(
                        b -> b.set("/local/issuers", "['treasury']"),
                        "$.local.issuers[0]",
                        "没有标识",
                        "there is no unit 'treasury'"),
                spoil(
                        b -> b.set("/local/draftingUnits", "['treasury']"),
                        "$.local.draftingUnits[0]",
                        "没有标识",
                        "there is no unit"),
                spoil(
                        b -> b.set("/local/draftingUnits", "['district-government']"),
                        "$.local.draftingUnits[0]",
                        "无人可代表",
                        "nobody can act"),
                spoil(
                        b -> b.set("/seats/1/unit", "'treasury'"),
                        "$.seats[1].unit",
                        "没有标识",
                        "there is no unit 'treasury'"),
                spoil(
                        b -> b.set("/seats/1/atMost", "0"),
                        "$.seats[1].atMost",
                        "0 过小",
                        "0 is too small; expected 1 or more"),
                spoil(
                        b -> b.set("/seats/3/unit", "'civil-affairs'"),
                        "$.seats[3].unit",
                        "应为 'office'",
                        "this seat is one of the office; expected 'office'"),
                spoil(b -> b.remove("/seats/3/unit"), "$.seats[3].unit", "应为 'office'", "expected 'office'"),
                spoil(
                        b -> b.repeat("/seats/1").set("/seats/6/capacity", "'HOST'"),
                        "$.seats[6].capacity",
                        "HOST 是系统本身",
                        "HOST is the system itself, to which nobody is appointed"),
                spoil(
                        b -> b.repeat("/seats/1"),
                        "$.seats[6].capacity",
                        "与 $.seats[1] 冲突",
                        "clashes with $.seats[1]: both provide for CONVENER"),
                spoil(b -> b.repeat("/seats/5"), "$.seats[6].capacity", "与 $.seats[5] 冲突", "clashes with $.seats[5]"),
                spoil(
                        b -> b.repeat("/seats/5").set("/seats/6/unit", "'finance'"),
                        "$.seats[6].capacity",
                        "冲突",
                        "clashes with $.seats[5]: both provide for LIAISON"),
                spoil(
                        b -> b.remove("/seats/5").remove("/seats/4"),
                        "$.seats",
                        "无人可代表单位办理",
                        "nobody can act for a unit; expected a seat of at least one of: MEMBER, LIAISON"),
                spoil(b -> b.set("/duties", "[]"), "$.duties", "不得为空", "must not be empty"),
                spoil(
                        b -> b.repeat("/duties/3"),
                        "$.duties[18].kind",
                        "已用于 $.duties[3].kind",
                        "'RESOLVE_PROBLEMS' is used at $.duties[3].kind"),
                spoil(
                        b -> b.remove("/duties/11"),
                        "$.duties",
                        "没有单位承担 REVIEW_COHERENCE",
                        "no unit holds REVIEW_COHERENCE (review the coherence of policies); expected one at least"),
                spoil(
                        b -> b.set("/duties/12/holders", "[]"),
                        "$.duties[12].holders",
                        "没有单位承担 SECURE_FUNDS",
                        "no unit holds SECURE_FUNDS"),
                spoil(
                        b -> b.remove("/duties/12/holders"),
                        "$.duties[12].holders",
                        "没有单位承担 SECURE_FUNDS",
                        "no unit holds SECURE_FUNDS"),
                spoil(
                        b -> b.set("/duties/13/holders", "[]"),
                        "$.duties[13].holders",
                        "没有单位承担 DRAFT_POLICIES",
                        "no unit holds DRAFT_POLICIES"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void a_composition_that_does_not_hold_together_is_refused(SpoiltBook book) {
        book.isRefusedForThatAlone();
    }

    @Test
    void an_office_that_is_none_is_a_fault_and_so_are_the_seats_that_are_not_in_it() {
        assertThat(BookTree.futian().set("/office", "'finance'").faults())
                .extracting(Fault::path)
                .containsExactly("$.office", "$.seats[2].unit", "$.seats[3].unit");
        assertThat(BookTree.futian().set("/office", "'nobody'").faults())
                .extracting(Fault::path)
                .containsExactly("$.office", "$.seats[2].unit", "$.seats[3].unit");
    }

    @Test
    void a_capacity_that_lost_its_seat_is_named_wherever_it_is_needed() {
        assertThat(BookTree.futian().remove("/seats/0").faults())
                .extracting(Fault::path)
                .containsExactly(
                        "$.meetingTypes[0].convenedBy[0]",
                        "$.meetingTypes[0].presidedBy[0]",
                        "$.meetingTypes[0].presidedWhenEntrusted",
                        "$.meetingTypes[1].convenedBy[0]",
                        "$.meetingTypes[1].presidedBy[0]",
                        "$.meetingTypes[1].presidedWhenEntrusted",
                        "$.meetingTypes[2].presidedBy[0]",
                        "$.meetingTypes[3].convenedBy[0]",
                        "$.meetingTypes[3].presidedBy[0]");
    }

    @Test
    void without_any_seat_of_the_office_nobody_can_act_for_it() {
        assertThat(BookTree.futian()
                        .remove("/seats/3")
                        .remove("/seats/2")
                        .remove("/meetingTypes/2/convenedBy/1")
                        .remove("/meetingTypes/2/presidedBy/2")
                        .faults())
                .singleElement()
                .satisfies(f -> assertThat(f.message().en()).contains("nobody can act for the office"));
    }

    @Test
    void a_local_rule_may_name_the_drafting_units_instead_of_article_7_3() {
        assertThat(BookTree.futian()
                        .set("/duties/13/holders", "[]")
                        .set("/local/draftingUnits", "['housing']")
                        .faults())
                .isEmpty();
    }
}
