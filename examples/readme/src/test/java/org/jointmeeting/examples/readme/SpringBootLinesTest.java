package org.jointmeeting.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README tells a host on Spring Boot 3.5 to write is what the build tries with its parent. */
class SpringBootLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_lines_of_readme_are_those_of_the_example(String readme) throws IOException {
        String example = Files.readString(Path.of("..", "boot3", "pom.xml"));
        List<String> lines = Readme.of(readme).blocks("xml").stream()
                .filter(block -> block.contains("<jackson-bom.version>"))
                .flatMap(String::lines)
                .toList();
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(example).contains(line));
    }
}
