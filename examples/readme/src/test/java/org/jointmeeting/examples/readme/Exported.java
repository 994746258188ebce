package org.jointmeeting.examples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The types that core's module shows to everybody. */
final class Exported {
    private static final List<Class<?>> TYPES = types();

    private Exported() {}

    /** Those of a simple name. */
    static List<Class<?>> named(String name) {
        return TYPES.stream().filter(t -> t.getSimpleName().equals(name)).toList();
    }

    private static List<Class<?>> types() {
        ModuleReference core = ModuleFinder.of(Host.dependencies().toArray(Path[]::new))
                .find("org.jointmeeting.core")
                .orElseThrow();
        Set<String> packages = core.descriptor().exports().stream()
                .filter(e -> !e.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader files = core.open()) {
            return files.list()
                    .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .<Class<?>>map(Exported::loaded)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Exported.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
