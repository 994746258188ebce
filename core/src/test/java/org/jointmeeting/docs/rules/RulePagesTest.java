package org.jointmeeting.docs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jointmeeting.docs.GeneratedPages;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.rules.book.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for lawyers say what the code does, and what they show was really executed. */
class RulePagesTest {
    private static final GeneratedPages ON_DISK = new GeneratedPages("rules", RulePagesTest.class);
    private static final Map<String, String> PAGES = RulePages.all();
    private static final Source SOURCE = new Source();

    static Set<String> pages() {
        return PAGES.keySet();
    }

    static Stream<Integer> articlesWithSteps() {
        return SOURCE.articles().stream()
                .filter(a -> SOURCE.clausesOf(a).stream()
                        .anyMatch(c -> !SOURCE.stepsUnder(c.clause()).isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_says_what_the_code_says(String name) {
        ON_DISK.check(name, Objects.requireNonNull(PAGES.get(name)));
    }

    @Test
    void there_is_no_page_that_the_code_does_not_write() {
        assertThat(ON_DISK.names()).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }

    @Test
    void the_pages_are_the_same_each_time() {
        assertThat(RulePages.all()).isEqualTo(PAGES);
    }

    @Test
    void every_step_stands_on_exactly_one_page() {
        for (Step<?, ?> step : SOURCE.steps()) {
            String heading = "· `" + step.id() + "`\n";
            assertThat(PAGES.entrySet().stream()
                            .filter(p -> p.getKey().endsWith("zh-CN.md"))
                            .filter(p -> p.getValue().contains(heading)))
                    .as(step.id())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("articlesWithSteps")
    void an_article_with_steps_shows_a_permitted_and_a_refused_act(int article) {
        List<String> clauses =
                SOURCE.clausesOf(article).stream().map(Article::clause).toList();

        assertThat(SOURCE.executed.stream()
                        .filter(e -> clauses.contains(e.clause()))
                        .map(e -> e.answer().permitted()))
                .contains(true, false);
    }

    @Test
    void a_permitted_act_stands_under_the_clause_that_it_is_an_example_of() {
        assertThat(SOURCE.executed.stream().filter(e -> e.answer().permitted()))
                .isNotEmpty()
                .allSatisfy(e ->
                        assertThat(e.answer().under().orElseThrow().clause()).isEqualTo(e.clause()));
    }

    @Test
    void an_act_is_cited_under_a_clause_that_its_step_names() {
        assertThat(SOURCE.executed.stream().filter(e -> e.answer().permitted()))
                .allSatisfy(e -> assertThat(e.step().provisions())
                        .extracting(Provision::clause)
                        .contains(e.answer().under().orElseThrow().clause()));
    }
}
