package org.jointmeeting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Event;
import org.jointmeeting.procedure.RefusalCode;
import org.junit.jupiter.api.Test;

/** What the domain does without, and how its classes are made and named. */
class DomainTest {
    private static final JavaClasses CORE = Core.CLASSES;
    private static final Set<String> CLOCKED = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");
    private static final Set<String> BY_PATTERN =
            Set.of("matches", "split", "replaceAll", "replaceFirst", "format", "formatted");

    // ---- what it does without

    @Test
    void nobody_asks_what_time_it_is_but_a_clock() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("now() without a clock") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        MethodCallTarget target = call.getTarget();
                        return target.getName().equals("now")
                                && CLOCKED.contains(target.getOwner().getFullName())
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(p -> p.getFullName().equals("java.time.Clock"));
                    }
                })
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CORE);
    }

    @Test
    void only_the_way_in_has_a_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jointmeeting")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(CORE);
    }

    @Test
    void the_domain_has_no_threads() {
        noClasses()
                .that()
                .resideInAnyPackage(Core.DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, ThreadLocal.class)
                .check(CORE);
    }

    @Test
    void nobody_writes_to_the_console() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CORE);
    }

    @Test
    void dates_are_those_of_java_time() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.text\\.SimpleDateFormat")
                .check(CORE);
    }

    @Test
    void deciding_uses_no_regular_expression() {
        noClasses()
                .that()
                .resideInAnyPackage(Core.DECIDING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .orShould()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("a method of String that parses a pattern") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTarget().getOwner().isEquivalentTo(String.class)
                                && BY_PATTERN.contains(call.getTarget().getName());
                    }
                })
                .check(CORE);
    }

    @Test
    void deciding_uses_no_reflection() {
        noClasses()
                .that()
                .resideInAnyPackage(Core.DECIDING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .orShould()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("a method of Class that looks into one") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String name = call.getTarget().getName();
                        return call.getTarget().getOwner().isEquivalentTo(Class.class)
                                && ((name.startsWith("get") && !name.equals("getSimpleName"))
                                        || name.equals("forName")
                                        || name.equals("newInstance"));
                    }
                })
                .check(CORE);
    }

    @Test
    void deciding_uses_no_json() {
        noClasses()
                .that()
                .resideInAnyPackage(Core.DECIDING)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                Core.name("json"), "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                        // What a record says of its own form is no use of it.
                        .and(not(JavaClass.Predicates.assignableTo(Annotation.class))))
                .check(CORE);
    }

    // ---- how its classes are made

    @Test
    void nothing_in_the_domain_changes_once_it_is_made() {
        fields().that()
                .areDeclaredInClassesThat(new DescribedPredicate<JavaClass>("are written by hand and collect nothing") {
                    @Override
                    public boolean test(JavaClass type) {
                        return List.of(Core.DOMAIN).contains(type.getPackageName())
                                && !Core.isGenerated(type)
                                && !type.getSimpleName().endsWith("Builder");
                    }
                })
                .should()
                .beFinal()
                .check(CORE);
    }

    @Test
    void there_are_no_setters() {
        noMethods().should().haveNameMatching("set[A-Z].*").check(CORE);
    }

    @Test
    void reasons_for_refusing_are_enums() {
        classes()
                .that()
                .implement(RefusalCode.class)
                .should()
                .beEnums()
                .andShould()
                .haveSimpleNameEndingWith("Refusal")
                .check(CORE);
    }

    @Test
    void commands_and_events_are_records() {
        classes()
                .that()
                .areAssignableTo(Command.class)
                .or()
                .areAssignableTo(Event.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .check(CORE);
    }

    // ---- how they are named

    @Test
    void nothing_is_named_for_what_it_is_not() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Data")
                .orShould()
                .haveSimpleNameEndingWith("Info")
                .check(CORE);
    }
}
