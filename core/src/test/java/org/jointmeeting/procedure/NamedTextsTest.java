package org.jointmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Question;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a front end shows has a Chinese and an English name. */
class NamedTextsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jointmeeting");

    /** Misprints of the working rules, whose names quote the printed words. */
    private static final List<Object> QUOTING = List.of(Question.REPORT_TYPO, Question.STILL_TYPO);

    @TestFactory
    Stream<DynamicTest> every_constant_is_named_in_both_languages() {
        return enums(Named.class)
                .map(type -> dynamicTest(type.getName(), () -> {
                    for (Object constant : constants(type)) {
                        Text text = ((Named) constant).text();
                        assertThat(text.zh())
                                .as("Chinese text of %s", constant)
                                .isNotBlank()
                                .matches(NamedTextsTest::hasChinese);
                        assertThat(text.en()).as("English text of %s", constant).isNotBlank();
                        assertThat(hasChinese(text.en()))
                                .as("Chinese in the English text of %s", constant)
                                .isEqualTo(QUOTING.contains(constant));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_two_constants_of_a_kind_are_named_alike() {
        return enums(Named.class)
                .map(type -> dynamicTest(type.getName(), () -> {
                    assertThat(constants(type))
                            .extracting(c -> ((Named) c).text().zh())
                            .doesNotHaveDuplicates();
                    assertThat(constants(type))
                            .extracting(c -> ((Named) c).text().en())
                            .doesNotHaveDuplicates();
                }));
    }

    @Test
    void every_enum_of_the_domain_that_a_front_end_shows_is_found() {
        assertThat(enums(Named.class).map(JavaClass::getSimpleName))
                .contains(
                        "Capacity",
                        "UnitKind",
                        "PolicyStage",
                        "PolicyRefusal",
                        "KernelRefusal",
                        "Trigger",
                        "Question",
                        "DutyKind");
    }

    @Test
    void a_refusal_code_is_unique_over_all_families() {
        List<String> codes = enums(RefusalCode.class)
                .flatMap(type -> constants(type).stream())
                .map(code -> ((RefusalCode) code).name())
                .toList();
        assertThat(codes).contains("WRONG_STAGE", "OBJECTION_OUTSTANDING").doesNotHaveDuplicates();
    }

    @Test
    void every_refusal_code_is_a_sentence_without_its_full_stop() {
        assertThat(enums(RefusalCode.class)
                        .flatMap(type -> constants(type).stream())
                        .map(code -> ((RefusalCode) code).text()))
                .allSatisfy(text -> {
                    assertThat(text.zh()).doesNotEndWith("。").doesNotEndWith(".");
                    assertThat(text.en()).doesNotEndWith(".").contains(" ");
                });
    }

    private static Stream<JavaClass> enums(Class<?> implementing) {
        return CLASSES.stream().filter(c -> c.isEnum() && c.isAssignableTo(implementing));
    }

    private static List<Object> constants(JavaClass type) {
        return List.of(type.reflect().getEnumConstants());
    }

    private static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
