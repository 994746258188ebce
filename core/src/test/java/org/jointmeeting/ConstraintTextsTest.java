package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.policy.ConsultationCommand.SolicitOpinions;
import org.jointmeeting.policy.PublicationCommand.Withdraw;
import org.jointmeeting.policy.dossier.ResourceEstimate;
import org.jointmeeting.provision.IdText;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Days;
import org.junit.jupiter.api.Test;

/** That a violated constraint is put into words of ours in both languages, whichever constraint a record carries. */
class ConstraintTextsTest {

    private static final Validator VALIDATOR = Door.defaultValidator();

    @Test
    void every_constraint_on_a_record_component_has_its_text() {
        assertThat(constraintsUsed()).isNotEmpty().isSubsetOf(put());
    }

    @Test
    void no_text_belongs_to_a_constraint_that_nobody_uses() {
        assertThat(constraintsUsed()).containsAll(put());
    }

    /** Those with a text; what sizes and patterns say depends on what they are put on. */
    private static Set<String> put() {
        Set<String> put = new TreeSet<>(ConstraintTexts.TEXTS.keySet());
        put.addAll(List.of("Size", "Pattern"));
        return put;
    }

    @Test
    void every_text_is_chinese_in_chinese_and_english_in_english() {
        assertThat(Stream.concat(ConstraintTexts.TEXTS.values().stream(), ConstraintTexts.PATTERNS.values().stream()))
                .allSatisfy(text -> {
                    assertThat(text.zh()).containsPattern("\\p{IsHan}");
                    assertThat(text.en()).containsPattern("[a-z]").doesNotContainPattern("\\p{IsHan}");
                });
    }

    @Test
    void the_bound_of_a_text_is_in_characters() {
        assertThat(textOf(new Withdraw("x".repeat(2001))))
                .isEqualTo(Text.of("不得超过2000个字符", "must have at most 2000 characters"));
    }

    @Test
    void the_bound_of_a_list_is_in_entries() {
        assertThat(textOf(new SolicitOpinions(Collections.nCopies(101, Units.HEALTH))))
                .isEqualTo(Text.of("不得超过100项", "must have at most 100 entries"));
    }

    @Test
    void a_list_that_needs_an_entry_says_from_how_many_to_how_many() {
        assertThat(textOf(new ChangeAgenda(List.of(), List.of())))
                .isEqualTo(Text.of("须有1至100项", "must have 1 to 100 entries"));
    }

    @Test
    void an_amount_says_how_many_digits() {
        assertThat(textOf(new ResourceEstimate(new BigDecimal("0.001"), 0, 0)))
                .isEqualTo(Text.of("整数不得超过15位，小数不得超过2位", "must have at most 15 digits before and 2 after the point"));
    }

    @Test
    void a_constraint_of_a_hosts_own_is_named_where_the_host_wrote_no_message() {
        assertThat(textOf(new Mail("nobody")))
                .isEqualTo(Text.of("不符合“Email”的要求", "does not meet the constraint Email"));
    }

    @Test
    void a_constraint_of_a_hosts_own_says_what_the_host_wrote() {
        assertThat(textOf(new Parcel(""))).isEqualTo(Text.of("请填写", "请填写"));
    }

    private record Mail(@Email String address) {}

    private record Parcel(@NotEmpty(message = "请填写") String content) {}

    @Test
    void a_least_number_is_named() {
        assertThat(textOf(new Days(0, true))).isEqualTo(Text.of("不得小于1", "must not be less than 1"));
    }

    @Test
    void a_blank_text_is_called_blank() {
        assertThat(textOf(new Withdraw(" "))).isEqualTo(Text.of("不得为空白", "must not be blank"));
    }

    @Test
    void an_id_says_what_an_id_is() {
        assertThat(textOf(PersonId.of(""))).isEqualTo(IdText.RULE);
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
