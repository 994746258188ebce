package org.jointmeeting.rules;

import static org.jointmeeting.rules.SpoiltBook.spoil;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule book whose JSON lacks something, holds something unknown, or something of another form or out of range. */
class RuleBookShapeTest {

    static Stream<SpoiltBook> spoilt() {
        return Stream.of(
                spoil(b -> b.remove("/id"), "$.id", "缺少或为 null；应为文本", "is missing or null; expected a text"),
                spoil(
                        b -> b.remove("/status"),
                        "$.status",
                        "IN_FORCE",
                        "one of: DRAFT_FOR_COMMENT, IN_FORCE, REPLACED"),
                spoil(b -> b.remove("/office"), "$.office", "标识", "missing or null; expected an id"),
                spoil(b -> b.remove("/name"), "$.name", "对象，其属性为：zh, en", "an object with the properties: zh, en"),
                spoil(b -> b.remove("/name/en"), "$.name.en", "缺少", "missing"),
                spoil(
                        b -> b.remove("/local"),
                        "$.local",
                        "缺少",
                        "missing or null; expected an object with the properties: replyPeriod"),
                spoil(
                        b -> b.remove("/units/3/kind"),
                        "$.units[3].kind",
                        "缺少",
                        "expected one of: MEMBER_UNIT, SUBDISTRICT_OFFICE"),
                spoil(b -> b.remove("/units/3/id"), "$.units[3].id", "缺少", "missing"),
                spoil(
                        b -> b.remove("/seats/0/capacity"),
                        "$.seats[0].capacity",
                        "缺少",
                        "expected one of: GENERAL_CONVENER"),
                spoil(
                        b -> b.remove("/seats/0/required"),
                        "$.seats[0].required",
                        "true 或 false",
                        "expected true or false"),
                spoil(b -> b.remove("/articles/5/clause"), "$.articles[5].clause", "缺少", "missing"),
                spoil(b -> b.remove("/articles/5/inferred"), "$.articles[5].inferred", "缺少", "missing"),
                spoil(
                        b -> b.set("/colour", "1"),
                        "$.colour",
                        "没有这个属性；此处的属性为：id, version",
                        "the properties here are: id, version"),
                spoil(
                        b -> b.set("/units/2/knd", "1"),
                        "$.units[2].knd",
                        "id, name, kind",
                        "there is no such property; the properties here are: id, name, kind"),
                spoil(b -> b.set("/local/quorum", "60"), "$.local.quorum", "quorumPercent", "quorumPercent"),
                spoil(b -> b.set("/units/2/bad name's", "1"), "$.units[2]['bad name\\'s']", "没有", "no such property"),
                spoil(
                        b -> b.set("/name", "'联席会议'"),
                        "$.name",
                        "此处是文本 '联席会议'；应为对象",
                        "found the text '联席会议'; expected an object"),
                spoil(b -> b.set("/name/zh", "7"), "$.name.zh", "此处是数值 7；应为文本", "found the number 7; expected a text"),
                spoil(b -> b.set("/name/zh", "null"), "$.name.zh", "空值（null）", "found null; expected a text"),
                spoil(b -> b.set("/name/zh", "'　 '"), "$.name.zh", "为空白", "is blank"),
                spoil(b -> b.set("/id", "''"), "$.id", "为空白", "is blank"),
                spoil(
                        b -> b.set("/version", "'" + "x".repeat(65) + "'"),
                        "$.version",
                        "长 65 个字符；至多 64 个",
                        "is 65 characters long; at most 64"),
                spoil(b -> b.set("/consultees", "'finance'"), "$.consultees", "应为列表", "expected a list"),
                spoil(b -> b.set("/consultees", "null"), "$.consultees", "空值", "found null; expected a list"),
                spoil(b -> b.set("/consultees/1", "5"), "$.consultees[1]", "数值 5", "the number 5; expected a text"),
                spoil(b -> b.set("/units", "{}"), "$.units", "此处是对象；应为列表", "found an object; expected a list"),
                spoil(b -> b.set("/articles", "true"), "$.articles", "真假值 true", "found true; expected a list"),
                spoil(b -> b.set("/seats", "1.5"), "$.seats", "数值 1.5", "the number 1.5"),
                spoil(
                        b -> b.set("/units/4", "'finance'"),
                        "$.units[4]",
                        "应为对象",
                        "expected an object with the properties: id, name, kind"),
                spoil(b -> b.set("/units/4", "null"), "$.units[4]", "应为对象", "found null"),
                spoil(b -> b.set("/units/4", "[]"), "$.units[4]", "此处是列表", "found a list"),
                spoil(
                        b -> b.set("/seats/0/atMost", "1.5"),
                        "$.seats[0].atMost",
                        "应为整数",
                        "the number 1.5; expected a whole number"),
                spoil(b -> b.set("/seats/0/atMost", "'1'"), "$.seats[0].atMost", "应为整数", "expected a whole number"),
                spoil(
                        b -> b.set("/seats/0/atMost", "3000000000"),
                        "$.seats[0].atMost",
                        "应为整数",
                        "expected a whole number"),
                spoil(b -> b.set("/seats/0/required", "'yes'"), "$.seats[0].required", "true 或 false", "true or false"),
                spoil(b -> b.set("/seats/0/required", "1"), "$.seats[0].required", "true 或 false", "true or false"),
                spoil(
                        b -> b.set("/status", "'DRAFT'"),
                        "$.status",
                        "'DRAFT' 不可用；应为下列之一：DRAFT_FOR_COMMENT",
                        "'DRAFT' is not allowed; expected one of: DRAFT_FOR_COMMENT, IN_FORCE, REPLACED"),
                spoil(
                        b -> b.set("/units/3/kind", "'member_unit'"),
                        "$.units[3].kind",
                        "不可用",
                        "expected one of: MEMBER_UNIT, SUBDISTRICT_OFFICE, OFFICE, CONSULTEE, DISTRICT_GOVERNMENT"),
                spoil(
                        b -> b.set("/units/3/kind", "0"),
                        "$.units[3].kind",
                        "数值 0",
                        "found the number 0; expected one of: MEMBER_UNIT"),
                spoil(
                        b -> b.set("/seats/3/capacity", "'CLERK'"),
                        "$.seats[3].capacity",
                        "CASE_OFFICER",
                        "expected one of: GENERAL_CONVENER"),
                spoil(
                        b -> b.set("/duties/0/kind", "'REST'"),
                        "$.duties[0].kind",
                        "COORDINATE_WORK",
                        "expected one of: COORDINATE_WORK"),
                spoil(
                        b -> b.set("/categories/0/division", "'OTHER'"),
                        "$.categories[0].division",
                        "WELFARE, ASSISTANCE",
                        "one of: WELFARE, ASSISTANCE"),
                spoil(
                        b -> b.set("/meetingTypes/0/settles", "'LOCAL'"),
                        "$.meetingTypes[0].settles",
                        "SPECIAL, GENERAL",
                        "one of: SPECIAL, GENERAL"),
                spoil(
                        b -> b.set("/meetingTypes/0/convenedBy/0", "'MAYOR'"),
                        "$.meetingTypes[0].convenedBy[0]",
                        "CONVENER",
                        "'MAYOR' is not allowed"),
                spoil(
                        b -> b.set("/interpretations/0/question", "'WHY'"),
                        "$.interpretations[0].question",
                        "TRIGGERS",
                        "expected one of: TRIGGERS"),
                spoil(
                        b -> b.set("/effective", "'2018-13-01'"),
                        "$.effective",
                        "应为日期，如 2026-03-02",
                        "'2018-13-01' is not allowed; expected a date such as 2026-03-02"),
                spoil(b -> b.set("/effective", "'2018-02-30'"), "$.effective", "应为日期", "expected a date"),
                spoil(b -> b.set("/effective", "'2018/05/01'"), "$.effective", "应为日期", "expected a date"),
                spoil(b -> b.set("/effective", "'2018-05-01T00:00'"), "$.effective", "应为日期", "expected a date"),
                spoil(b -> b.set("/effective", "'+12018-05-01'"), "$.effective", "应为日期", "expected a date"),
                spoil(
                        b -> b.set("/effective", "[2018, 5, 1]"),
                        "$.effective",
                        "此处是列表",
                        "found a list; expected a date"),
                spoil(
                        b -> b.set("/meetingTypes/0/every", "'yearly'"),
                        "$.meetingTypes[0].every",
                        "P3M（每季度）",
                        "'yearly' is not allowed; expected a period such as P1Y"),
                spoil(
                        b -> b.set("/meetingTypes/0/every", "'PT1H'"),
                        "$.meetingTypes[0].every",
                        "应为周期",
                        "expected a period"),
                spoil(
                        b -> b.set("/meetingTypes/0/every", "'P99999999999Y'"),
                        "$.meetingTypes[0].every",
                        "应为周期",
                        "expected a period"),
                spoil(
                        b -> b.set("/local/replyPeriod", "{'count': 0, 'working': true}"),
                        "$.local.replyPeriod.count",
                        "0 超出范围；应为 1 至 3650",
                        "0 is out of range; expected a whole number from 1 to 3650"),
                spoil(
                        b -> b.set("/local/filingPeriod", "{'count': 3651, 'working': true}"),
                        "$.local.filingPeriod.count",
                        "3651",
                        "3651 is out of range"),
                spoil(
                        b -> b.set("/local/filingPeriod", "{'count': 10}"),
                        "$.local.filingPeriod.working",
                        "缺少",
                        "missing"),
                spoil(
                        b -> b.set("/local/calendar", "{'holidays': ['1 May']}"),
                        "$.local.calendar.holidays[0]",
                        "应为日期",
                        "expected a date"),
                spoil(
                        b -> b.set("/consultees/-", "'finance'"),
                        "$.consultees[4]",
                        "与 $.consultees[2] 重复",
                        "repeats $.consultees[2]"),
                spoil(
                        b -> b.set("/meetingTypes/0/convenedBy/-", "'CONVENER'"),
                        "$.meetingTypes[0].convenedBy[2]",
                        "重复",
                        "repeats $.meetingTypes[0].convenedBy[1]"),
                spoil(b -> b.set("/duties/12/holders/-", "'finance'"), "$.duties[12].holders[1]", "重复", "repeats"),
                spoil(b -> b.set("/local/issuers", "['finance', 'finance']"), "$.local.issuers[1]", "重复", "repeats"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void what_has_not_the_form_of_a_rule_book_is_refused(SpoiltBook book) {
        book.isRefusedForThatAlone();
    }
}
