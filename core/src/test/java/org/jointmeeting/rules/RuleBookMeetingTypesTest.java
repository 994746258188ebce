package org.jointmeeting.rules;

import static org.jointmeeting.rules.SpoiltBook.spoil;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Meeting types of a rule book: somebody convenes and presides, at a frequency that can be, and Article 11 has its meetings. */
class RuleBookMeetingTypesTest {

    static Stream<SpoiltBook> spoilt() {
        return Stream.of(
                spoil(b -> b.set("/meetingTypes", "[]"), "$.meetingTypes", "不得为空", "must not be empty"),
                spoil(
                        b -> b.set("/meetingTypes/1/id", "'regular'"),
                        "$.meetingTypes[1].id",
                        "已用于 $.meetingTypes[0].id",
                        "'regular' is used at $.meetingTypes[0].id"),
                spoil(
                        b -> b.set("/meetingTypes/0/convenedBy", "[]"),
                        "$.meetingTypes[0].convenedBy",
                        "不得为空",
                        "must not be empty"),
                spoil(
                        b -> b.remove("/meetingTypes/0/presidedBy"),
                        "$.meetingTypes[0].presidedBy",
                        "不得为空",
                        "must not be empty"),
                spoil(
                        b -> b.set("/meetingTypes/1/convenedBy/1", "'DEPUTY_CONVENER'"),
                        "$.meetingTypes[1].convenedBy[1]",
                        "DEPUTY_CONVENER 没有席位",
                        "DEPUTY_CONVENER has no seat"),
                spoil(
                        b -> b.set("/meetingTypes/1/presidedBy/0", "'CASE_OFFICER'"),
                        "$.meetingTypes[1].presidedBy[0]",
                        "CASE_OFFICER 没有席位",
                        "CASE_OFFICER has no seat"),
                spoil(
                        b -> b.set("/meetingTypes/1/presidedWhenEntrusted/0", "'DEPUTY_CONVENER'"),
                        "$.meetingTypes[1].presidedWhenEntrusted[0]",
                        "没有席位",
                        "has no seat"),
                spoil(
                        b -> b.set("/meetingTypes/0/every", "'P0D'"),
                        "$.meetingTypes[0].every",
                        "'P0D' 超出范围",
                        "'P0D' is out of range; expected one day to a hundred years"),
                spoil(
                        b -> b.set("/meetingTypes/0/every", "'-P1Y'"),
                        "$.meetingTypes[0].every",
                        "超出范围",
                        "'-P1Y' is out of range"),
                spoil(
                        b -> b.set("/meetingTypes/0/every", "'P1Y-1D'"),
                        "$.meetingTypes[0].every",
                        "超出范围",
                        "is out of range"),
                spoil(
                        b -> b.set("/meetingTypes/0/every", "'P101Y'"),
                        "$.meetingTypes[0].every",
                        "超出范围",
                        "is out of range"),
                spoil(
                        b -> b.set("/meetingTypes/0/every", "'P40000D'"),
                        "$.meetingTypes[0].every",
                        "超出范围",
                        "is out of range"),
                spoil(
                        b -> b.remove("/meetingTypes/2/settles"),
                        "$.meetingTypes",
                        "没有会议类型的 settles 为 SPECIAL",
                        "no meeting type settles SPECIAL (special coordination); Article 11 needs one at least"),
                spoil(
                        b -> b.set("/meetingTypes/3/settles", "null"),
                        "$.meetingTypes",
                        "没有会议类型的 settles 为 GENERAL",
                        "no meeting type settles GENERAL"),
                spoil(
                        b -> b.set("/meetingTypes/2/convenedBy", "['OFFICE_DIRECTOR']"),
                        "$.meetingTypes[2].convenedBy",
                        "应加召集人",
                        "expected a convener too, or the reading 'convener-or-director'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void meeting_types_that_cannot_meet_are_refused(SpoiltBook book) {
        book.isRefusedForThatAlone();
    }
}
