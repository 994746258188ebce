package org.jointmeeting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jointmeeting.coverage.WrittenClauses;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;
import org.junit.jupiter.api.Test;

/** Where steps stand: whoever looks for what an article lets people do finds it under the article's number. */
class StepsByArticleTest {

    @Test
    void a_step_stands_in_a_file_named_after_its_article() {
        assertThat(steps())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.getOwner().getSimpleName())
                        .as(f.getFullName())
                        .matches(fileOf(step(f).provision())));
    }

    @Test
    void where_the_rules_are_silent_no_article_is_named() {
        assertThat(steps())
                .filteredOn(f -> f.getOwner().getSimpleName().equals("UnwrittenSteps"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(step(f).provision()).isEqualTo(Provision.NONE));
    }

    @Test
    void article_11_is_one_list_in_the_order_of_its_clauses() {
        List<String> cited = cited(PolicyProcedure.PROCEDURE);
        int first = cited.indexOf("art11-p1");
        List<String> article =
                cited.stream().filter(c -> c.startsWith("art11-")).toList();

        assertThat(cited.subList(first, first + article.size())).isEqualTo(article);
        assertThat(article).isSortedAccordingTo(Comparator.comparing(WrittenClauses.IDS::indexOf));
        assertThat(article).contains("art11-p1", "art11-i1", "art11-i2", "art11-i3", "art11-i4");
    }

    @Test
    void the_acts_on_the_composition_are_one_list_in_the_order_of_the_clauses() {
        assertThat(cited(MembershipProcedure.PROCEDURE))
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(WrittenClauses.IDS::indexOf));
    }

    private static List<String> cited(Procedure<?> procedure) {
        return procedure.steps().stream().map(s -> s.provision().clause()).toList();
    }

    private static String fileOf(Provision provision) {
        return provision.equals(Provision.NONE)
                ? "UnwrittenSteps"
                : "Article" + provision.clause().replaceFirst("^art(\\d+).*$", "$1") + "([A-Z]\\w*)?Steps";
    }

    /** The constants that are steps, wherever in core they are declared. */
    private static List<JavaField> steps() {
        return Core.CLASSES.stream()
                .filter(c -> !c.isAssignableTo(Step.class))
                .flatMap(StepsByArticleTest::stepsIn)
                .toList();
    }

    private static Stream<JavaField> stepsIn(JavaClass type) {
        return type.getFields().stream()
                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                .filter(f -> f.getRawType().isEquivalentTo(Step.class));
    }

    private static Step<?, ?> step(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return (Step<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant.getFullName(), e);
        }
    }
}
