package org.jointmeeting.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.coverage.Proves;
import org.jointmeeting.coverage.WrittenClauses;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Article;
import org.jointmeeting.rules.book.CategoryId;
import org.jointmeeting.rules.book.Division;
import org.jointmeeting.rules.book.RuleBook;
import org.junit.jupiter.api.Test;

/** The text of Futian's working rules: whole, as it is printed, rendered in English, and the rest of the book as it says. */
class FutianTextTest {
    private final WorkingRules rules = FutianRules.draft();
    private final RuleBook book = rules.book();

    @Test
    void it_has_exactly_the_clauses_of_the_working_rules() {
        assertThat(book.articles()).extracting(Article::clause).containsExactlyElementsOf(WrittenClauses.IDS);
    }

    @Test
    @Proves("art1")
    void its_clauses_together_are_the_whole_text_of_the_fourteen_articles() {
        String numbers = "第[一二三四五六七八九十]+条\\s|（[一二三四五六七八九十]+）|[0-9]\\.";
        String printed = lines("futian-working-rules.txt").stream()
                .skip(3)
                .map(l -> l.replaceFirst("^(" + numbers + ")", ""))
                .collect(joining());
        String held = book.articles().stream().map(a -> a.text().zh()).collect(joining());
        assertThat(withoutSpace(held)).isEqualTo(withoutSpace(printed));
    }

    @Test
    void it_keeps_the_misprints_of_the_printed_text() {
        assertThat(text("art11-i3").zh()).contains("统一上报").contains("对政策人有");
    }

    @Test
    void every_clause_has_an_english_rendering() {
        assertThat(book.articles())
                .filteredOn(a -> a.text().en().codePoints().anyMatch(Character::isIdeographic))
                .extracting(Article::clause)
                // Its two misprints are quoted.
                .containsExactly("art11-i3");
    }

    @Test
    void the_clauses_that_code_cites_and_the_book_agree_on_which_numbers_are_inferred() {
        assertThat(Clauses.ALL)
                .allSatisfy(cited -> assertThat(rules.provision(cited.clause())).contains(cited));
        assertThat(book.articles()).hasSameSizeAs(Clauses.ALL);
        assertThat(book.articles())
                .filteredOn(Article::inferred)
                .extracting(Article::clause)
                .containsExactly("art8-i3", "art8-i4", "art11-i2", "art11-i3", "art11-i4");
    }

    @Test
    void its_own_citations_are_those_that_code_cites() {
        assertThat(Clauses.ALL)
                .allSatisfy(cited -> assertThat(rules.cite(cited)).isEqualTo(cited));
        assertThat(rules.cite(Provision.NONE)).isSameAs(Provision.NONE);
    }

    @Test
    @Proves("art3")
    void it_is_called_what_article_3_calls_it() {
        assertThat(text("art3").zh())
                .contains(book.name().zh())
                .contains("简称" + book.shortName().zh())
                .contains(book.predecessor().zh().substring(0, 4));
        assertThat(book.name().zh()).isEqualTo("福田区社会福利和社会救助联席会议");
        assertThat(book.predecessor().zh()).isEqualTo("社会救助联席会议");
    }

    @Test
    @Proves({"art2-p1", "art2-p2"})
    void article_2_names_four_categories_of_welfare_and_nine_of_assistance() {
        assertThat(book.categories())
                .filteredOn(c -> c.division() == Division.WELFARE)
                .hasSize(4)
                .allSatisfy(c -> assertThat(c.clause()).isEqualTo("art2-p1"))
                .allSatisfy(
                        c -> assertThat(text("art2-p1").zh()).contains(c.text().zh()));
        assertThat(book.categories())
                .filteredOn(c -> c.division() == Division.ASSISTANCE)
                .hasSize(9)
                .allSatisfy(c -> assertThat(c.clause()).isEqualTo("art2-p2"))
                .allSatisfy(c ->
                        assertThat(text("art2-p2").zh()).contains(c.text().zh().replace("救助", "")));
        assertThat(rules.category(CategoryId.of("minimum-living-allowance"))
                        .orElseThrow()
                        .text())
                .isEqualTo(Text.of("最低生活保障", "minimum living allowance"));
    }

    @Test
    void the_seventeen_units_stand_in_article_4_in_this_order() {
        String article = text("art4-p3").zh();
        List<Integer> places = new ArrayList<>();
        for (Unit unit : book.units()) {
            if (unit.kind() == UnitKind.MEMBER_UNIT) {
                String name = unit.name().zh();
                int whole = article.indexOf(name);
                places.add(whole >= 0 ? whole : article.indexOf(name.substring(1)));
            }
        }
        assertThat(places).hasSize(17).isSorted().doesNotHaveDuplicates().doesNotContain(-1);
    }

    private Text text(String clause) {
        return book.articles().stream()
                .filter(a -> a.clause().equals(clause))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(FutianTextTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
