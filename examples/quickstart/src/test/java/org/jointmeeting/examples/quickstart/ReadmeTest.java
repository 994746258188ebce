package org.jointmeeting.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README shows is what runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path PROGRAM =
            Path.of("src", "test", "java", "org", "jointmeeting", "examples", "quickstart", "TenLines.java");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_program_is_one_that_compiles(String readme) throws IOException {
        String shown = first("```java\\n(.*?)```", Files.readString(ROOT.resolve(readme)));
        String compiled = first("// begin\\n(.*?)// end", Files.readString(PROGRAM));
        assertThat(tokens(shown).replace("Language.ZH", "Language.EN")).isEqualTo(tokens(compiled));
    }

    @Test
    void the_program_prints_what_it_is_said_to_print() throws IOException {
        String said = first("```text\\n(.*?)```", Files.readString(ROOT.resolve("README.md")));
        assertThat(tokens(printed())).isEqualTo(tokens(said));
    }

    /** The quickstart is refused for the same reasons, and prints them in Chinese. */
    @Test
    void the_reasons_are_in_chinese_what_they_are_said_to_be() throws IOException {
        String said = first("```text\\n(.*?)```", Files.readString(ROOT.resolve("README.zh-CN.md")));
        String story = tokens(Running.quickstart("--lang", "zh").out());
        assertThat(said.lines().map(ReadmeTest::tokens))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(story).contains(line));
    }

    @Test
    void both_readmes_give_the_same_commands() throws IOException {
        Pattern blocks = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
        assertThat(blocks.matcher(Files.readString(ROOT.resolve("README.zh-CN.md")))
                        .results()
                        .map(r -> r.group(1))
                        .toList())
                .isEqualTo(blocks.matcher(Files.readString(ROOT.resolve("README.md")))
                        .results()
                        .map(r -> r.group(1))
                        .toList());
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            TenLines.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String first(String pattern, String text) {
        Matcher m = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(m.find()).as("%s in the text", pattern).isTrue();
        return m.group(1);
    }

    /** The text without its white space: where lines end is a matter of layout. */
    private static String tokens(String text) {
        return text.replaceAll("\\s+", "");
    }
}
