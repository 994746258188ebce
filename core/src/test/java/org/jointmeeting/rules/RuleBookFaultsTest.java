package org.jointmeeting.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.rules.book.BadRuleBookException;
import org.jointmeeting.rules.book.Fault;
import org.jointmeeting.rules.book.RuleBook;
import org.junit.jupiter.api.Test;

/** A rule book with several faults: all are told, in order, with their places and in both languages. */
class RuleBookFaultsTest {

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
}
