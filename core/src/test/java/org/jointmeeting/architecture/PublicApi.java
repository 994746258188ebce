package org.jointmeeting.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What others can see of core, as a text to be read: each exported package, in it every public type with its kind, and under that its
 * public and protected members. What follows from what stands there already is left out: the accessors of a record's components, what
 * overrides a method of a supertype that is listed itself, {@code values()} of an enum. What Immutables generates is one line a type.
 */
final class PublicApi {
    private PublicApi() {}

    /** The whole text. */
    static String text() {
        StringBuilder text = new StringBuilder();
        for (String name : exported()) {
            text.append("package ").append(name).append('\n');
            types().filter(t -> t.getPackageName().equals(name)).forEach(t -> {
                text.append(ApiType.line(t)).append('\n');
                members(t).forEach(m -> text.append("    ").append(m).append('\n'));
            });
            text.append('\n');
        }
        return text.toString();
    }

    /** The text's lines, each with the type and the package that it belongs to, so that one alone can be understood. */
    static List<String> lines(String text) {
        String[] at = {"", ""};
        return text.lines()
                .filter(l -> !l.isBlank())
                .map(l -> {
                    if (l.startsWith("package ")) {
                        at[0] = l.substring("package ".length());
                        return l;
                    }
                    if (!l.startsWith(" ")) {
                        at[1] = ApiType.nameIn(l);
                        return at[0] + ": " + l;
                    }
                    return at[0] + "." + at[1] + ": " + l.strip();
                })
                .toList();
    }

    private static List<String> exported() {
        return Core.exported().stream().sorted().toList();
    }

    private static Stream<Class<?>> types() {
        return Core.CLASSES.stream()
                .filter(c -> !c.isAnonymousClass() && !c.isLocalClass())
                .<Class<?>>map(JavaClass::reflect)
                .filter(PublicApi::isVisible)
                .filter(t -> !isInsideOfGenerated(t))
                .sorted(Comparator.comparing(Class::getName));
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && (outer == null || isVisible(outer));
    }

    private static boolean isInsideOfGenerated(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer != null && (Core.isGenerated(outer) || isInsideOfGenerated(outer));
    }

    private static List<String> members(Class<?> type) {
        return Core.isGenerated(type) ? List.of() : ApiMembers.of(type);
    }

    /** Whether somebody outside the package can get at it. */
    static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
