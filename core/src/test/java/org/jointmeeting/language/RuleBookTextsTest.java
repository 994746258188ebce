package org.jointmeeting.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointmeeting.composition.Unit;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.rules.book.Article;
import org.jointmeeting.rules.book.Interpretation.Considered;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.PolicyCategory;
import org.jointmeeting.rules.book.RuleBook;
import org.junit.jupiter.api.Test;

/** What Futian's rule book shows. */
class RuleBookTextsTest {

    private static final WorkingRules RULES = FutianRules.draft();
    private static final RuleBook BOOK = RULES.book();

    @Test
    void the_rules_have_a_name_in_both_languages() {
        Bilingual.assertBilingual(BOOK.name());
    }

    @Test
    void the_rules_have_a_short_name_in_both_languages() {
        Bilingual.assertBilingual(BOOK.shortName());
    }

    @Test
    void every_clause_has_a_text_in_both_languages() {
        assertThat(BOOK.articles()).extracting(Article::text).allSatisfy(Bilingual::assertBilingualQuoting);
    }

    @Test
    void every_clause_is_cited_in_both_languages() {
        assertThat(BOOK.articles())
                .extracting(a -> RULES.provision(a.clause()).map(Provision::citation))
                .allSatisfy(c -> Bilingual.assertBilingual(c.orElseThrow()));
    }

    @Test
    void every_unit_has_a_name_in_both_languages() {
        assertThat(BOOK.units()).extracting(Unit::name).allSatisfy(Bilingual::assertBilingual);
    }

    @Test
    void every_meeting_type_has_a_name_in_both_languages() {
        assertThat(BOOK.meetingTypes()).extracting(MeetingType::text).allSatisfy(Bilingual::assertBilingual);
    }

    @Test
    void every_policy_category_has_a_name_in_both_languages() {
        assertThat(BOOK.categories()).extracting(PolicyCategory::text).allSatisfy(Bilingual::assertBilingual);
    }

    @Test
    void every_duty_has_a_name_in_both_languages() {
        assertThat(BOOK.duties()).extracting(d -> d.kind().text()).allSatisfy(Bilingual::assertBilingual);
    }

    @Test
    void every_reading_of_an_unclear_place_is_put_in_both_languages() {
        assertThat(BOOK.interpretations().stream()
                        .flatMap(i -> i.readings().stream())
                        .map(Considered::text))
                .isNotEmpty()
                .allSatisfy(Bilingual::assertBilingualQuoting);
    }

    @Test
    void every_unclear_place_has_a_name_in_both_languages() {
        assertThat(BOOK.interpretations())
                .extracting(i -> i.question().text())
                .allSatisfy(Bilingual::assertBilingualQuoting);
    }

    @Test
    void the_predecessor_has_a_name_in_both_languages() {
        Bilingual.assertBilingual(BOOK.predecessor());
    }
}
