package org.jointmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Core and the quickstart run as Java modules, in a virtual machine of their own. */
class ModulePathTest {
    private static final String CORE = "org.jointmeeting.core";
    private static final String QUICKSTART = "org.jointmeeting.examples.quickstart";
    private static final List<String> TEST_ONLY =
            List.of("junit", "jqwik", "assertj", "opentest4j", "apiguardian", "surefire", "byte-buddy", "test-classes");

    @Test
    void the_story_is_told_from_the_module_path() {
        Running run = java("--module", QUICKSTART + "/" + Quickstart.class.getName(), "--lang", "zh");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("登记簿完整：共39条").containsPattern("校验值： *[0-9a-f]{64}");
    }

    @Test
    void core_is_a_module_by_its_own_declaration() {
        Optional<String> kind = ModuleFinder.of(modulePath().toArray(Path[]::new))
                .find(CORE)
                .map(m -> m.descriptor().isAutomatic() ? "automatic" : "declared");
        assertThat(kind).contains("declared");
    }

    @Test
    void core_is_resolved_as_a_named_module() {
        Running run =
                java("--show-module-resolution", "--module", QUICKSTART + "/" + Quickstart.class.getName(), "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(QUICKSTART + " requires " + CORE);
    }

    private static Running java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dstdout.encoding=UTF-8");
        command.add("--module-path");
        command.add(modulePath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.addAll(List.of(options));
        try {
            Path errors = Files.createTempFile("quickstart", ".err");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            String err = Files.readString(errors);
            Files.delete(errors);
            return new Running(code, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The test's class path without what only tests need. */
    private static List<Path> modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> TEST_ONLY.stream()
                        .noneMatch(t -> String.valueOf(entry.getFileName()).contains(t)))
                .filter(entry -> entry.toFile().exists())
                .toList();
    }
}
