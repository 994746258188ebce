package org.jointmeeting.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in README is whole, compiles as it stands, and prints what README says, wherever a host puts it. */
class ReadmeProgramTest {
    /** Only so that the test can read what is printed, whatever the system's encoding: for 18 and later, and for 17. */
    private static final String[] IN_UTF_8 = {"-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8"};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void it_runs_on_the_class_path_with_the_two_dependencies(String name) throws Exception {
        Readme readme = Readme.of(name);
        Program program = Program.compiled(readme.program(), folder);

        String printed = java("--class-path", Host.path(program.classes()), program.name());

        assertThat(tokens(printed)).isEqualTo(tokens(readme.printed()));
    }

    @Test
    void it_runs_on_the_module_path_without_a_flag() throws Exception {
        Readme readme = Readme.of("README.md");
        Program program = Program.compiledAsModule(readme.program(), folder);

        String printed = java("--module-path", Host.path(program.classes()), "--module", program.name());

        assertThat(tokens(printed)).isEqualTo(tokens(readme.printed()));
    }

    @Test
    void it_runs_in_an_image_that_jlink_made() throws Exception {
        Readme readme = Readme.of("README.md");
        Program program = Program.compiledAsModule(readme.program(), folder);
        Path image = folder.resolve("image");
        Host.printed(
                Host.tool("jlink"),
                "--module-path",
                Host.path(program.classes()),
                // The provider is found at run time, so jlink has to be told of it.
                "--add-modules",
                "readme.host,org.hibernate.validator",
                "--output",
                image.toString());

        String printed =
                Host.printed(image.resolve("bin").resolve("java"), IN_UTF_8[0], IN_UTF_8[1], "-m", program.name());

        assertThat(tokens(printed)).isEqualTo(tokens(readme.printed()));
        assertThat(Host.printed(image.resolve("bin").resolve("java"), "--list-modules"))
                .contains("org.jointmeeting.core", "org.hibernate.validator")
                .doesNotContain("jakarta.el", "java.desktop");
    }

    @Test
    void both_languages_show_one_program() {
        assertThat(Readme.of("README.zh-CN.md").program().replace("Language.ZH", "Language.EN"))
                .isEqualTo(Readme.of("README.md").program());
    }

    @Test
    void both_languages_give_the_same_commands() {
        assertThat(Readme.of("README.zh-CN.md").blocks("sh"))
                .isNotEmpty()
                .isEqualTo(Readme.of("README.md").blocks("sh"));
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        String[] all = new String[IN_UTF_8.length + arguments.length];
        System.arraycopy(IN_UTF_8, 0, all, 0, IN_UTF_8.length);
        System.arraycopy(arguments, 0, all, IN_UTF_8.length, arguments.length);
        return Host.printed(Host.tool("java"), all);
    }

    /** Without white space: where lines end is a matter of layout. */
    private static String tokens(String text) {
        return text.replaceAll("\\s+", "");
    }
}
