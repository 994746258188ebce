package org.jointmeeting.rules;

import static org.jointmeeting.rules.SpoiltBook.spoil;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edition, status, dates and clauses of a rule book, and the clauses that its other parts name. */
class RuleBookClausesTest {

    static Stream<SpoiltBook> spoilt() {
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
                        "expected the date of issue"),
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void an_edition_or_clause_that_cannot_be_is_refused(SpoiltBook book) {
        book.isRefusedForThatAlone();
    }
}
