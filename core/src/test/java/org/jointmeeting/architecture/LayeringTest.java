package org.jointmeeting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.jointmeeting.policy.PolicyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package knows which. */
public class LayeringTest {
    private static final JavaClasses CORE = Core.CLASSES;

    /** From the innermost to the outermost; each knows only those before it. */
    public static final List<String> LAYERS = List.of(
            "provision",
            "json.fault",
            "json",
            "composition",
            "duty",
            "rules.book",
            "rules.check",
            "rules",
            "procedure",
            "worklist",
            "escalation",
            "membership",
            "policy.proposal",
            "policy.overlap",
            "policy.dossier",
            "policy.opinion",
            "policy.outcome",
            "policy",
            "meeting",
            "register",
            "store");

    static Stream<String> layers() {
        return LAYERS.stream();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void a_package_knows_only_those_before_it(String layer) {
        String[] after = Stream.concat(
                        Stream.of("org.jointmeeting"),
                        LAYERS.subList(LAYERS.indexOf(layer) + 1, LAYERS.size()).stream()
                                .map(Core::name))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(Core.name(layer))
                .should()
                .dependOnClassesThat(resideInAnyPackage(after).and(not(type(PolicyId.class))))
                .check(CORE);
    }

    /** Proposals and overlaps name policies; nobody else outside knows a policy's id before its time. */
    @Test
    void only_the_rooms_of_the_policy_name_policies_before_there_are_any() {
        noClasses()
                .that()
                .resideInAnyPackage(LAYERS.subList(0, LAYERS.indexOf("policy.proposal")).stream()
                        .map(Core::name)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PolicyId.class)
                .check(CORE);
    }

    @Test
    void a_meeting_knows_no_policy_and_a_policy_no_meeting() {
        noClasses()
                .that()
                .resideInAPackage(Core.name("meeting"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Core.name("policy") + "..")
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(Core.name("policy") + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Core.name("meeting"))
                .check(CORE);
    }

    @Test
    void no_two_packages_know_each_other() {
        SlicesRuleDefinition.slices()
                .matching("org.jointmeeting.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void every_package_has_its_place() {
        assertThat(CORE.stream().map(c -> c.getPackageName()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("org.jointmeeting"), layers().map(Core::name))
                                .toList());
    }

    @Test
    void the_domain_knows_the_jdk_and_annotations_only() {
        classes()
                .that()
                .resideInAnyPackage(Core.DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.jointmeeting..",
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.math",
                        "java.time",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation",
                        "jakarta.validation.constraints",
                        "org.jspecify.annotations",
                        "org.immutables.value",
                        "org.immutables.value.internal..",
                        "javax.annotation.processing")
                .check(CORE);
    }

    @Test
    void only_the_rule_books_reader_and_the_codec_know_jackson_beyond_its_annotations() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Core.name("json"), Core.name("json.fault"), Core.name("rules"), Core.name("rules.check"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .check(CORE);
    }

    @Test
    void only_the_way_in_logs_and_validates() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jointmeeting")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.validation.Validator")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .check(CORE);
    }

    @Test
    void only_the_rule_book_is_read_from_files() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Core.name("rules"), Core.name("rules.check"), Core.name("json"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                .check(CORE);
    }
}
