package org.jointmeeting.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the module shows to others, and how each of its packages is marked. */
class ModuleTest {
    private static final JavaClasses CORE = Core.CLASSES;

    /** What other packages of the module use and no host does. */
    private static final List<String> KEPT = List.of(Core.name("json.fault"), Core.name("rules.check"));

    @Test
    void every_public_class_sits_in_an_exported_package() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .and()
                .resideOutsideOfPackages(KEPT.toArray(String[]::new))
                .should()
                .resideInAnyPackage(Core.exported().toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void a_room_that_the_module_keeps_to_itself_is_not_exported() {
        assertThat(packages()).containsAll(KEPT);
        assertThat(Core.exported()).doesNotContainAnyElementsOf(KEPT);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_package_is_null_marked(String name) throws ClassNotFoundException {
        Package info = Class.forName(name + ".package-info").getPackage();
        assertThat(info.isAnnotationPresent(NullMarked.class)).isTrue();
    }

    static Stream<String> packages() {
        return CORE.stream().map(JavaClass::getPackageName).distinct().sorted();
    }

    @Test
    void the_core_was_found() {
        assertThat(CORE.that(new DescribedPredicate<>("are written by hand") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isTopLevelClass() && !Core.isGenerated(type);
                    }
                }))
                .hasSizeGreaterThan(150);
    }
}
