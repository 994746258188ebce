package org.jointmeeting.rules;

import static org.jointmeeting.rules.SpoiltBook.spoil;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Categories, readings of unclear places and local rules of a rule book: told apart, all there, and such as the procedures can follow. */
class RuleBookReadingsTest {

    static Stream<SpoiltBook> spoilt() {
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void categories_readings_and_local_rules_that_nobody_can_follow_are_refused(SpoiltBook book) {
        book.isRefusedForThatAlone();
    }
}
