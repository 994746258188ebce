package org.jointmeeting.architecture;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a type stands in the list of the public API. */
final class ApiType {
    private static final Pattern KIND_AND_NAME =
            Pattern.compile("(?:(?:abstract|final|sealed|non-sealed) )*(?:\\S+) ([\\w.]+).*");
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private ApiType() {}

    /** Its kind, its name, its type parameters, its components and its supertypes; of a generated type what it was generated for. */
    static String line(Class<?> type) {
        if (Core.isGenerated(type)) {
            return (type.getSimpleName().startsWith("With") ? "withers " : "builder ") + shortName(type);
        }
        return kind(type)
                + shortName(type)
                + parameters(type.getTypeParameters())
                + (type.isRecord() ? components(type) : "")
                + supertypes(type);
    }

    /** The name of the type that stands in such a line. */
    static String nameIn(String line) {
        Matcher m = KIND_AND_NAME.matcher(line);
        if (!m.matches()) {
            throw new IllegalArgumentException("no type stands in this line: " + line);
        }
        return m.group(1);
    }

    /** A name as it is read in the source: without packages, nested types behind a dot. */
    static String shortened(String name) {
        return PACKAGE.matcher(name).replaceAll("").replace('$', '.');
    }

    private static String shortName(Class<?> type) {
        return shortened(type.getName());
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation ";
        }
        if (type.isRecord()) {
            return "record ";
        }
        if (type.isEnum()) {
            return "enum ";
        }
        String sealed = type.isSealed() ? "sealed " : "";
        if (type.isInterface()) {
            return sealed + "interface ";
        }
        int modifiers = type.getModifiers();
        return sealed
                + (Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (Modifier.isFinal(modifiers) ? "final " : "")
                + "class ";
    }

    private static String parameters(TypeVariable<?>[] parameters) {
        return parameters.length == 0
                ? ""
                : Stream.of(parameters).map(ApiType::parameter).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String parameter(TypeVariable<?> parameter) {
        String bounds = Stream.of(parameter.getBounds())
                .filter(b -> b != Object.class)
                .map(ApiType::name)
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? parameter.getName() : parameter.getName() + " extends " + bounds;
    }

    private static String components(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(c -> optional(c) + name(c.getGenericType()) + " " + c.getName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A component that may be left out in JSON says so, as that is a promise to whoever writes it. */
    private static String optional(RecordComponent component) {
        AnnotatedElement at = component.getAccessor();
        return Stream.of(at.getAnnotations())
                        .anyMatch(a -> a.annotationType().getSimpleName().equals("MayBeLeftOut"))
                ? "@MayBeLeftOut "
                : "";
    }

    private static String supertypes(Class<?> type) {
        List<String> all = Stream.concat(
                        type.isRecord() || type.isEnum()
                                ? Stream.<Type>empty()
                                : Stream.ofNullable(type.getGenericSuperclass()).filter(t -> t != Object.class),
                        Arrays.stream(type.getGenericInterfaces()))
                .map(ApiType::name)
                .filter(n -> !n.startsWith("With"))
                .toList();
        return all.isEmpty() || type.isAnnotation() ? "" : " : " + String.join(", ", all);
    }

    private static String name(Type type) {
        return shortened(type.getTypeName());
    }
}
