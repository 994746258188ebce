package org.jointmeeting.coverage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Property;
import org.junit.platform.commons.annotation.Testable;

/** Which tests prove each clause, gathered from {@link Proves} on test classes and test methods. */
public final class ProvedByTests {
    private ProvedByTests() {}

    /** By clause id; a test is its class, or its class and its method. */
    public static Map<String, Set<String>> gather() {
        Map<String, Set<String>> tests = new TreeMap<>();
        for (JavaClass type : tests()) {
            type.tryGetAnnotationOfType(Proves.class).ifPresent(p -> add(tests, p, type.getSimpleName()));
            for (JavaMethod method : type.getMethods()) {
                method.tryGetAnnotationOfType(Proves.class)
                        .ifPresent(p -> add(tests, p, type.getSimpleName() + "." + method.getName()));
            }
        }
        return tests;
    }

    /** What carries {@link Proves} and is no test, so that it proves nothing. */
    static Set<String> noTests() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : tests()) {
            if (type.isAnnotatedWith(Proves.class) && type.getMethods().stream().noneMatch(ProvedByTests::isTest)) {
                found.add(type.getSimpleName());
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(Proves.class) && !isTest(method)) {
                    found.add(method.getFullName());
                }
            }
        }
        return found;
    }

    /** Wherever they were compiled to. */
    private static JavaClasses tests() {
        return new ClassFileImporter()
                .importUrl(Proves.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith(Testable.class) || method.isAnnotatedWith(Property.class);
    }

    private static void add(Map<String, Set<String>> tests, Proves proves, String test) {
        for (String clause : proves.value()) {
            tests.computeIfAbsent(clause, c -> new TreeSet<>()).add(test);
        }
    }
}
