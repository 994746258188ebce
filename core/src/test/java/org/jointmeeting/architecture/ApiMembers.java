package org.jointmeeting.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The members of a type that the list of the public API shows. */
final class ApiMembers {
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private ApiMembers() {}

    /** Constants in their order, then constructors, then methods by name. */
    static List<String> of(Class<?> type) {
        return Stream.of(constants(type), constructors(type), methods(type))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<String> constants(Class<?> type) {
        Stream<String> ofEnum = Arrays.stream(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .map(Field::getName);
        Stream<String> others = Arrays.stream(type.getDeclaredFields())
                .filter(f -> !f.isEnumConstant() && !f.isSynthetic() && PublicApi.isVisible(f.getModifiers()))
                .map(f -> ApiType.shortened(
                        f.toGenericString().replace(type.getTypeName() + "." + f.getName(), f.getName())))
                .map(ApiMembers::withoutPublic)
                .sorted();
        return Stream.concat(ofEnum, others);
    }

    private static Stream<String> constructors(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> PublicApi.isVisible(c.getModifiers()) && !c.isSynthetic() && !isCanonical(type, c))
                .map(c -> withoutPublic(ApiType.shortened(c.toGenericString())).replaceAll(", ?", ", "))
                .sorted();
    }

    /** What an unseen superclass hands down is seen in the type that extends it. */
    private static Stream<String> methods(Class<?> type) {
        Stream<Method> own = Arrays.stream(type.getDeclaredMethods())
                .filter(m -> PublicApi.isVisible(m.getModifiers()) && !m.isSynthetic() && !m.isBridge())
                .filter(m ->
                        !(type.isEnum() && Modifier.isStatic(m.getModifiers()) && OF_EVERY_ENUM.contains(m.getName())))
                .filter(m -> !isAccessor(type, m) && !overrides(type, m) && !isBridged(type, m));
        Stream<String> handedDown = unseen(type.getSuperclass()) ? methods(type.getSuperclass()) : Stream.empty();
        return Stream.concat(own.map(m -> signature(type, m)), handedDown)
                .distinct()
                .sorted(ApiMembers::byName);
    }

    private static String signature(Class<?> type, Method method) {
        String whole = method.toGenericString()
                .replace(type.getTypeName() + "." + method.getName() + "(", method.getName() + "(");
        String shown = withoutPublic(ApiType.shortened(whole)).replaceAll(", ?", ", ");
        return type.isInterface() ? shown.replaceFirst("^abstract ", "") : shown;
    }

    private static int byName(String a, String b) {
        int byName = name(a).compareTo(name(b));
        return byName == 0 ? a.compareTo(b) : byName;
    }

    private static String name(String signature) {
        String head = signature.substring(0, signature.indexOf('('));
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    private static boolean unseen(Class<?> type) {
        return type != null && type != Object.class && !PublicApi.isVisible(type.getModifiers());
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static boolean isAccessor(Class<?> type, Method method) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(c -> c.getAccessor().equals(method));
    }

    /** Whether a supertype that can be seen declares it with the same result. */
    private static boolean overrides(Class<?> type, Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && supertypes(type)
                        .anyMatch(t -> Arrays.stream(t.getDeclaredMethods())
                                .filter(m -> PublicApi.isVisible(m.getModifiers()))
                                .anyMatch(m -> isSame(m, method)));
    }

    /** Whether it gives a generic method of a supertype its types: the compiler then adds one with the supertype's. */
    private static boolean isBridged(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(m -> m.isBridge()
                        && m.getName().equals(method.getName())
                        && m.getParameterCount() == method.getParameterCount()
                        && !erased(m).equals(erased(method)));
    }

    private static boolean isSame(Method one, Method other) {
        return one.getName().equals(other.getName())
                && one.getReturnType() == other.getReturnType()
                && erased(one).equals(erased(other));
    }

    private static List<Class<?>> erased(Executable method) {
        return List.of(method.getParameterTypes());
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(t -> Stream.concat(unseen(t) ? Stream.empty() : Stream.of(t), supertypes(t)));
    }

    private static String withoutPublic(String signature) {
        return signature.replaceFirst("^public ", "");
    }
}
