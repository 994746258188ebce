package org.jointmeeting.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.rules.book.BadRuleBookException;
import org.jointmeeting.rules.book.Fault;
import org.jointmeeting.rules.book.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Futian's rule book with one thing spoilt: the one fault it is refused for, with its place and what both messages say. */
class RuleBookFaultsTest {

    static Stream<Arguments> shape() {
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

    static Stream<Arguments> edition() {
        return Stream.of(
                spoil(b -> b.set("/id", "'futian/2'"), "$.id", "不得含“/”", "must not contain '/'"),
                spoil(
                        b -> b.set("/issued", "'2018-05-02'").set("/effective", "'2018-05-01'"),
                        "$.effective",
                        "2018-05-01 早于印发日期 2018-05-02",
                        "2018-05-01 is before the issue date 2018-05-02"),
                spoil(b -> b.set("/status", "'IN_FORCE'"), "$.issued", "应写明印发日期", "expected the date of issue"),
                spoil(
                        b -> b.set("/status", "'REPLACED'").remove("/issued"),
                        "$.issued",
                        "应写明印发日期",
                        "expected the date of issue"));
    }

    static Stream<Arguments> clauses() {
        return Stream.of(
                spoil(
                        b -> b.set("/articles/0/clause", "'art0'")
                                .repeat("/articles/1")
                                .set("/articles/47/clause", "'art1'"),
                        "$.articles[0].clause",
                        "'art0' 不是条款标识",
                        "'art0' is no clause id; expected a form such as art11"),
                spoil(
                        b -> b.repeat("/articles/8"),
                        "$.articles[47].clause",
                        "已用于 $.articles[8].clause",
                        "'art5-i2' is used at $.articles[8].clause already"),
                spoil(
                        b -> b.remove("/articles/0"),
                        "$.articles",
                        "缺少程序所引用的条款 art1（第一条）",
                        "clause art1 (Article 1), which the procedures cite, is missing"),
                spoil(
                        b -> b.set("/articles/0/citation", "{'zh': '', 'en': 'Article 2'}"),
                        "$.articles[0].citation.zh",
                        "为空白",
                        "is blank"),
                spoil(
                        b -> b.set("/seats/0/clause", "'art77'"),
                        "$.seats[0].clause",
                        "没有条款 'art77'；应为 $.articles",
                        "there is no clause 'art77'"),
                spoil(
                        b -> b.set("/seats/0/clause", "'local:case officers'"),
                        "$.seats[0].clause",
                        "不是本地细则的写法",
                        "does not name a local rule"),
                spoil(
                        b -> b.set("/seats/0/clause", "'local:'"),
                        "$.seats[0].clause",
                        "local:caseOfficers",
                        "such as local:caseOfficers"),
                spoil(
                        b -> b.set("/duties/0/clause", "'art5'"),
                        "$.duties[0].clause",
                        "没有条款",
                        "there is no clause 'art5'"),
                spoil(
                        b -> b.set("/duties/0/clause", "'local:duties'"),
                        "$.duties[0].clause",
                        "没有条款",
                        "there is no clause 'local:duties'"),
                spoil(
                        b -> b.set("/meetingTypes/1/clause", "'art8-i1'"),
                        "$.meetingTypes[1].clause",
                        "没有条款",
                        "there is no clause 'art8-i1'"),
                spoil(
                        b -> b.set("/categories/1/clause", "''"),
                        "$.categories[1].clause",
                        "没有条款",
                        "there is no clause ''"),
                spoil(
                        b -> b.set("/interpretations/1/clauses/0", "'art11-i9'"),
                        "$.interpretations[1].clauses[0]",
                        "没有条款",
                        "there is no clause 'art11-i9'"));
    }

    static Stream<Arguments> composition() {
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
                        "nobody can act for a unit; expected a seat of at least one of: MEMBER, LIAISON"));
    }

    static Stream<Arguments> duties() {
        return Stream.of(
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

    static Stream<Arguments> meetingTypes() {
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

    static Stream<Arguments> categoriesReadingsAndLocalRules() {
        return Stream.of(
                spoil(b -> b.remove("/categories"), "$.categories", "不得为空", "must not be empty"),
                spoil(
                        b -> b.repeat("/categories/2"),
                        "$.categories[13].id",
                        "已用于",
                        "'disabled-welfare' is used at $.categories[2].id"),
                spoil(b -> b.set("/interpretations", "[]"), "$.interpretations", "不得为空", "must not be empty"),
                spoil(
                        b -> b.remove("/interpretations/3"),
                        "$.interpretations",
                        "缺少对 NEW_SCOPE（新设受益范围",
                        "no interpretation of NEW_SCOPE (whether a new scope is reserved to the city); expected one that takes one of: warns, reserved"),
                spoil(
                        b -> b.repeat("/interpretations/3"),
                        "$.interpretations[14].question",
                        "已用于",
                        "'NEW_SCOPE' is used at $.interpretations[3].question"),
                spoil(
                        b -> b.set("/interpretations/3/clauses", "[]"),
                        "$.interpretations[3].clauses",
                        "不得为空",
                        "must not be empty"),
                spoil(
                        b -> b.set("/interpretations/2/taken", "'majority-vote'"),
                        "$.interpretations[2].taken",
                        "程序不能按 'majority-vote' 办理",
                        "the procedures cannot follow 'majority-vote'; expected one of: no-objection-and-declaration, declaration"),
                spoil(
                        b -> b.set("/interpretations/2/taken", "'perhaps'"),
                        "$.interpretations[2].taken",
                        "'perhaps'",
                        "cannot follow 'perhaps'"),
                spoil(
                        b -> b.set("/interpretations/2/readings/2/supported", "true"),
                        "$.interpretations[2].readings[2].supported",
                        "程序不能按 'majority-vote' 办理；应为 false",
                        "the procedures cannot follow 'majority-vote'; expected false"),
                spoil(
                        b -> b.set("/interpretations/2/readings/1/supported", "false"),
                        "$.interpretations[2].readings[1].supported",
                        "程序可以按 'declaration' 办理；应为 true",
                        "the procedures can follow 'declaration'; expected true"),
                spoil(
                        b -> b.remove("/interpretations/2/readings/1"),
                        "$.interpretations[2].readings",
                        "缺少理解 'declaration' 的文字",
                        "the reading 'declaration', which the procedures can follow, is missing"),
                spoil(
                        b -> b.repeat("/interpretations/2/readings/1"),
                        "$.interpretations[2].readings[3].id",
                        "已用于",
                        "is used at $.interpretations[2].readings[1].id"),
                spoil(
                        b -> b.set("/local/quorumPercent", "0"),
                        "$.local.quorumPercent",
                        "0 超出范围；应为 1 至 100",
                        "0 is out of range; expected a whole number from 1 to 100"),
                spoil(b -> b.set("/local/quorumPercent", "101"), "$.local.quorumPercent", "101", "101 is out of range"),
                spoil(
                        b -> b.set("/local/quorumPercent", "'two thirds'"),
                        "$.local.quorumPercent",
                        "应为整数",
                        "expected a whole number"));
    }

    @ParameterizedTest(name = "{1}: {3}")
    @MethodSource({
        "shape",
        "edition",
        "clauses",
        "composition",
        "duties",
        "meetingTypes",
        "categoriesReadingsAndLocalRules"
    })
    void a_spoilt_rule_book_is_refused_for_that_fault_alone(
            UnaryOperator<BookTree> spoil, String path, String zh, String en) {
        List<Fault> faults = spoil.apply(BookTree.futian()).faults();
        assertThat(faults).extracting(Fault::path).containsExactly(path);
        assertThat(faults.get(0).message().zh()).contains(zh);
        assertThat(faults.get(0).message().en()).contains(en);
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

    @Test
    void an_empty_book_is_told_everything_it_lacks() {
        BookTree empty = BookTree.futian();
        RuleBook book = empty.read().book();
        assertThat(book).isNotNull();
        for (String property : List.of(
                "id",
                "version",
                "status",
                "name",
                "shortName",
                "predecessor",
                "articles",
                "units",
                "office",
                "officeSeat",
                "leadUnit",
                "seats",
                "duties",
                "meetingTypes",
                "consultees",
                "categories",
                "interpretations",
                "local")) {
            empty.remove("/" + property);
        }
        assertThat(empty.faults())
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "$.id",
                        "$.version",
                        "$.status",
                        "$.name",
                        "$.shortName",
                        "$.predecessor",
                        "$.articles",
                        "$.units",
                        "$.office",
                        "$.officeSeat",
                        "$.leadUnit",
                        "$.seats",
                        "$.duties",
                        "$.meetingTypes",
                        "$.consultees",
                        "$.categories",
                        "$.interpretations",
                        "$.local");
    }

    @Test
    void many_faults_of_every_sort_are_all_listed_in_the_order_of_the_file() {
        BookTree book = BookTree.futian()
                .set("/local/quorumPercent", "250")
                .set("/local/replyPeriod", "{'count': -1, 'workin': true}")
                .set("/interpretations/0/taken", "'sometimes'")
                .repeat("/categories/0")
                .set("/consultees/3", "'lawyers'")
                .set("/meetingTypes/0/every", "'P0D'")
                .set("/meetingTypes/2/convenedBy/0", "'DEPUTY_CONVENER'")
                .remove("/duties/12")
                .set("/seats/0/atMost", "0")
                .set("/units/7/kind", "'BUREAU'")
                .remove("/articles/30")
                .set("/articles/3/clause", "'article 3'")
                .set("/effective", "'tomorrow'")
                .set("/status", "'DRAFT'")
                .remove("/version");
        assertThat(book.faults())
                .extracting(Fault::path)
                .containsExactly(
                        "$.version",
                        "$.status",
                        "$.effective",
                        "$.articles",
                        "$.articles",
                        "$.articles[3].clause",
                        "$.units[7].kind",
                        "$.seats[0].atMost",
                        "$.duties",
                        "$.meetingTypes[0].every",
                        "$.meetingTypes[2].convenedBy[0]",
                        "$.consultees[3]",
                        "$.categories[13].id",
                        "$.interpretations[0].taken",
                        "$.local.replyPeriod.working",
                        "$.local.replyPeriod.count",
                        "$.local.replyPeriod.workin",
                        "$.local.quorumPercent");
    }

    @Test
    void the_exception_lists_every_fault_in_both_languages() {
        BookTree book = BookTree.futian().set("/status", "'DRAFT'").set("/consultees/3", "'lawyers'");
        BadRuleBookException refused = catchThrowableOfType(BadRuleBookException.class, book::read);
        assertThat(refused)
                .hasMessageContaining("2 fault(s)")
                .hasMessageContaining("$.status: 'DRAFT' is not allowed")
                .hasMessageContaining("$.consultees[3]: there is no unit 'lawyers'");
        assertThat(refused.describe(Language.EN)).isEqualTo(refused.getMessage());
        assertThat(refused.describe(Language.ZH))
                .contains("有 2 处错误", "$.status: 'DRAFT' 不可用", "$.consultees[3]: 没有标识为 'lawyers' 的单位");
    }

    @Test
    void a_long_value_is_quoted_short_and_in_one_line() {
        List<Fault> faults =
                BookTree.futian().set("/status", "'" + "长".repeat(500) + "\\n'").faults();
        assertThat(faults).singleElement().satisfies(f -> {
            assertThat(f.message().en()).contains("长".repeat(60) + "…'").doesNotContain("长".repeat(61), "\n");
        });
    }

    @Test
    void a_rule_book_made_in_code_is_checked_alike() {
        RuleBook good = FutianRules.draft().book();
        RuleBook bad = good.withId("").withOffice(UnitId.of("finance")).withMeetingTypes();
        BadRuleBookException refused = catchThrowableOfType(BadRuleBookException.class, () -> WorkingRules.of(bad));
        assertThat(refused.faults())
                .extracting(Fault::path)
                .containsExactly("$.id", "$.office", "$.seats[2].unit", "$.seats[3].unit", "$.meetingTypes");
    }

    private static Arguments spoil(UnaryOperator<BookTree> spoil, String path, String zh, String en) {
        return arguments(spoil, path, zh, en);
    }
}
