package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.policy.PolicyCommand.Withdraw;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.Days;
import org.junit.jupiter.api.Test;

/** That a violated constraint is put into words of ours in both languages, whichever constraint a record carries. */
class ConstraintTextsTest {

    private static final Validator VALIDATOR = Door.defaultValidator();

    @Test
    void every_constraint_on_a_record_component_has_its_text() {
        assertThat(constraintsUsed()).isNotEmpty().isSubsetOf(ConstraintTexts.TEXTS.keySet());
    }

    @Test
    void no_text_belongs_to_a_constraint_that_nobody_uses() {
        assertThat(constraintsUsed()).containsAll(ConstraintTexts.TEXTS.keySet());
    }

    @Test
    void every_text_is_chinese_in_chinese_and_english_in_english() {
        assertThat(ConstraintTexts.TEXTS.values()).allSatisfy(text -> {
            assertThat(text.zh()).containsPattern("\\p{IsHan}");
            assertThat(text.en()).containsPattern("[a-z]").doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void the_bounds_of_a_size_are_named() {
        assertThat(textOf(new SubjectId("policy", "x".repeat(65))))
                .isEqualTo(Text.of("长度或数量须在0到64之间", "must have a length or number between 0 and 64"));
    }

    @Test
    void a_least_number_is_named() {
        assertThat(textOf(new Days(0, true))).isEqualTo(Text.of("不得小于1", "must not be less than 1"));
    }

    @Test
    void a_blank_text_is_called_blank() {
        assertThat(textOf(new Withdraw(" "))).isEqualTo(Text.of("不得为空白", "must not be blank"));
    }

    @Test
    void a_blank_id_is_called_blank() {
        assertThat(textOf(PersonId.of(""))).isEqualTo(Text.of("不得为空白", "must not be blank"));
    }

    private static Text textOf(Object value) {
        Set<ConstraintViolation<Object>> violations = VALIDATOR.validate(value);
        assertThat(violations).hasSize(1);
        return ConstraintTexts.of(violations.iterator().next());
    }

    private static Set<String> constraintsUsed() {
        Set<String> used = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.jointmeeting")
                        .stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .flatMap(r -> Arrays.stream(r.getRecordComponents()))
                        .flatMap(ConstraintTextsTest::annotations)
                        .map(Annotation::annotationType)
                        .filter(a -> a.isAnnotationPresent(Constraint.class))
                        .forEach(a -> used.add(a.getSimpleName()));
        return used;
    }

    /** What stands on a component and on the types within its type. */
    private static Stream<Annotation> annotations(RecordComponent component) {
        return Stream.concat(
                Stream.<AnnotatedElement>of(component, component.getAccessor())
                        .flatMap(e -> Arrays.stream(e.getAnnotations())),
                annotations(component.getAnnotatedType()));
    }

    private static Stream<Annotation> annotations(AnnotatedType type) {
        Stream<Annotation> within = type instanceof AnnotatedParameterizedType generic
                ? Arrays.stream(generic.getAnnotatedActualTypeArguments()).flatMap(ConstraintTextsTest::annotations)
                : Stream.empty();
        return Stream.concat(Arrays.stream(type.getAnnotations()), within);
    }
}
