package org.jointmeeting.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public types of the project, found by looking, so that none is forgotten. */
final class PublicTypes {

    private static final Set<String> EXPORTED = exported();

    private static final List<Class<?>> ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.jointmeeting").stream()
                    .filter(c -> !c.isAnonymousClass())
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(PublicTypes::isPublic)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();

    private PublicTypes() {}

    /** Every public record, values or not. */
    static List<Class<?>> records() {
        return ALL.stream().filter(Class::isRecord).toList();
    }

    /**
     * Every public record that has a JSON form: its properties are ordered, it is a member of a family, or it is a typed id. A page
     * is left out, as it has no form without what is on it.
     */
    static List<Class<?>> values() {
        return records().stream()
                .filter(r -> r.isAnnotationPresent(JsonPropertyOrder.class)
                        || r.isAnnotationPresent(JsonTypeName.class)
                        || isId(r))
                .filter(r -> r.getTypeParameters().length == 0)
                .toList();
    }

    /** Every public sealed family with a JSON form. */
    static List<Class<?>> families() {
        return ALL.stream()
                .filter(t -> t.isAnnotationPresent(JsonSubTypes.class))
                .toList();
    }

    /** Every public enum. */
    static List<Class<?>> enums() {
        return ALL.stream().filter(Class::isEnum).toList();
    }

    /** The family a value belongs to; the value itself if it belongs to none. */
    static Class<?> readAs(Class<?> value) {
        return families().stream()
                .filter(f -> f.isAssignableFrom(value))
                .findFirst()
                .orElse(value);
    }

    /** Whether a record is written as its one text. */
    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    /** Whether a component of a record lists others of the same record. */
    static boolean isListOf(Class<?> type, RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] == type;
    }

    /** The name without its package: {@code PublicationEvent.Issued}. */
    static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** The members of a family, of the families within it too. */
    static List<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(t -> t.isSealed() ? members(t).stream() : Stream.of(t))
                .toList();
    }

    /** The names of the members of a family, as its annotation lists them. */
    static List<String> typeNames(Class<?> family) {
        return Arrays.stream(family.getAnnotation(JsonSubTypes.class).value())
                .map(t -> t.value().getAnnotation(JsonTypeName.class).value())
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && EXPORTED.contains(type.getPackageName())
                && (outer == null || isPublic(outer));
    }

    /** From the descriptor that was built, as the tests run on the class path. */
    private static Set<String> exported() {
        String classes =
                Json.class.getProtectionDomain().getCodeSource().getLocation().toString();
        try (InputStream in = URI.create(classes + "module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
